// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list.h"

#include "core/records/catalogue.h"
#include "tests/support/sample_values.h"
#include "ui/words/labels.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

Record measurement(int seed, const std::optional<PartialDate> &day)
{
    const RecordType &type = records::childMeasurement;
    Record record = test::sampleRecord(type, quint32(seed));
    record.setValue(*type.sortDay(), day ? Value(*day) : Value());
    return record;
}

QStringList shownDays(RecordList &list)
{
    QStringList days;
    for (int row = 0; row < list.view().model()->rowCount(); ++row)
        days << list.view().model()->index(row, 0).data().toString();
    return days;
}

} // namespace

TEST(RecordList, buildsForEveryType)
{
    for (const RecordType *type : test::typesToTest()) {
        RecordList list(*type);
        QAbstractItemModelTester tester(list.view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setRecords({test::sampleRecord(*type, 1), test::sampleRecord(*type, 2)});
        list.upsert(test::sampleRecord(*type, 3));
        list.remove(test::sampleRecord(*type, 1).id);
        EXPECT_EQ(list.view().accessibleName(), title(*type));
        EXPECT_EQ(list.view().model()->rowCount(), 2) << type->key;
    }
}

TEST(RecordList, putsTheLatestDayFirstAndBlankDaysLast)
{
    RecordList list(records::childMeasurement);
    list.setRecords({measurement(1, QDate(2024, 4, 3)), measurement(2, std::nullopt), measurement(3, QDate(2025, 1, 1)),
                     measurement(4, PartialDate::of(2024, 12))});
    EXPECT_EQ(shownDays(list), QStringList({QStringLiteral("1 Jan 2025"), QStringLiteral("Dec 2024"), QStringLiteral("3 Apr 2024"), QString()}));
    list.view().sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(shownDays(list).constLast(), QString());
}

TEST(RecordList, sortsMeasuresByNumberNotByText)
{
    const Field &weight = *records::childMeasurement.find("weight");
    Record light = measurement(1, QDate(2024, 1, 1)), heavy = measurement(2, QDate(2024, 1, 2));
    light.setValue(weight, qint64(9500));
    heavy.setValue(weight, qint64(10200));
    RecordList list(records::childMeasurement);
    list.setRecords({light, heavy});
    list.view().sortByColumn(1, Qt::AscendingOrder);
    EXPECT_EQ(list.view().model()->index(0, 1).data().toString(), QStringLiteral("9.50 kg"));
}

TEST(RecordList, tellsWhichRecordIsCurrentAndActivated)
{
    RecordList list(records::childMeasurement);
    const Record early = measurement(1, QDate(2024, 1, 1)), late = measurement(2, QDate(2024, 2, 1));
    list.setRecords({early, late});
    QSignalSpy current(&list, &RecordList::currentChanged);
    QSignalSpy activated(&list, &RecordList::activated);
    list.setCurrent(late.id);
    EXPECT_EQ(list.current(), late.id);
    ASSERT_EQ(current.count(), 1);
    QTest::keyClick(&list.view(), Qt::Key_Down);
    EXPECT_EQ(list.current(), early.id);
    QTest::keyClick(&list.view(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toUuid(), early.id);
}

TEST(RecordList, choosesNothingByTakingTheKeyboard)
{
    RecordList list(records::childMeasurement);
    list.setRecords({measurement(1, QDate(2024, 1, 1))});
    list.show();
    list.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list));
    QSignalSpy current(&list, &RecordList::currentChanged);
    list.view().setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(list.view().hasFocus());
    EXPECT_EQ(current.count(), 0);
    EXPECT_TRUE(list.current().isNull());
}

TEST(RecordList, keepsTheCurrentRecordWhenItIsFilledAnew)
{
    RecordList list(records::childMeasurement);
    const Record early = measurement(1, QDate(2024, 1, 1)), late = measurement(2, QDate(2024, 2, 1));
    list.setRecords({early, late});
    list.setCurrent(early.id);
    list.setRecords({late, early});
    EXPECT_EQ(list.current(), early.id);
}

TEST(RecordList, saysThatNothingIsRecorded)
{
    RecordList list(records::note);
    list.resize(300, 200);
    list.show();
    EXPECT_FALSE(list.view().isVisible());
    list.upsert(test::sampleRecord(records::note, 1));
    EXPECT_TRUE(list.view().isVisible());
    list.remove(test::sampleRecord(records::note, 1).id);
    EXPECT_FALSE(list.view().isVisible());
}

TEST(RecordList, hidesLongTextsUntilAskedFor)
{
    RecordList list(records::note);
    EXPECT_TRUE(list.view().isColumnHidden(2));
    list.showFields({"day", "text"});
    EXPECT_FALSE(list.view().isColumnHidden(2));
    EXPECT_TRUE(list.view().isColumnHidden(1));
}

} // namespace boshi::ui
