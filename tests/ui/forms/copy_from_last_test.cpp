// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/copy_from_last.h"

#include "core/records/catalogue.h"
#include "tests/support/sample_values.h"
#include "ui/forms/record_form.h"

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::copy_from_last_tests {
namespace {

constexpr const char *place = "facility";
constexpr const char *weight = "weight";

/// A new antenatal visit after one that was filled in.
struct SecondVisit {
    RecordForm form{records::antenatalVisit};
    CopyFromLast copying{form, before()};

    static Record before()
    {
        Record record{.id = QUuid::createUuid(), .type = &records::antenatalVisit};
        record.setValue(*record.type->sortDay(), PartialDate(QDate(2026, 10, 20)));
        record.setValue(*record.type->find(place), QStringLiteral("見本産院"));
        record.setValue(*record.type->find(weight), qint64(58'400));
        return record;
    }
    SecondVisit()
    {
        form.setRecord({.id = QUuid::createUuid(), .type = &records::antenatalVisit});
        form.resize(500, 700);
        form.show();
    }
    FieldEditor &editor(const char *key) { return *form.editor(key); }
    QString spoken(const char *key) { return editor(key).input()->accessibleDescription(); }
};

TEST(CopyFromLast, fillsWhatIsSteadyAndSaysWhereItIsFrom)
{
    SecondVisit visit;
    EXPECT_TRUE(visit.copying.isUseful());
    visit.copying.copyAll();
    EXPECT_EQ(visit.editor(place).value(), Value(QStringLiteral("見本産院")));
    EXPECT_TRUE(visit.spoken(place).contains(QStringLiteral("20 Oct 2026"))) << visit.spoken(place).toStdString();
    EXPECT_EQ(visit.form.record().values.size(), 1u) << "neither day nor weight";
    EXPECT_TRUE(visit.form.isEdited());
    EXPECT_FALSE(visit.copying.isUseful());
}

TEST(CopyFromLast, saysSoUntilTheFieldIsEdited)
{
    SecondVisit visit;
    visit.copying.copyAll();
    visit.form.focusField(place);
    QTest::keyClicks(visit.editor(place).input(), QStringLiteral("x"));
    EXPECT_FALSE(visit.spoken(place).contains(QStringLiteral("Copied")));
}

TEST(CopyFromLast, keepsWhatIsThere)
{
    SecondVisit visit;
    QTest::keyClicks(visit.editor(place).input(), QStringLiteral("Home"));
    EXPECT_FALSE(visit.copying.isUseful());
    visit.copying.copyAll();
    EXPECT_EQ(visit.editor(place).value(), Value(QStringLiteral("Home")));
    QTest::keyClick(visit.editor(place).input(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(visit.editor(place).value(), Value(QStringLiteral("Home")));
}

TEST(CopyFromLast, copiesOneFieldOrAllByKey)
{
    SecondVisit visit;
    QTest::keyClick(visit.editor(weight).input(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(visit.editor(weight).value(), Value(qint64(58'400)));
    EXPECT_EQ(visit.editor(place).value(), Value());
    QTest::keyClick(visit.editor(weight).input(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(visit.editor(place).value(), Value(QStringLiteral("見本産院")));
}

TEST(CopyFromLast, worksInEveryKindOfField)
{
    const RecordType &type = test::everyKind();
    Record last{.id = QUuid::createUuid(), .type = &type};
    for (const Field &field : type.fields)
        last.setValue(field, test::sampleValues(field).front());
    RecordForm form(type);
    form.setRecord({.id = QUuid::createUuid(), .type = &type});
    const CopyFromLast copying(form, last);
    for (const Field &field : type.fields) {
        QTest::keyClick(form.editor(field.key)->input(), Qt::Key_Left, Qt::AltModifier);
        EXPECT_EQ(form.record().value(field), field.has(SortDay) ? Value() : last.value(field)) << field.key;
    }
}

} // namespace
} // namespace boshi::ui::copy_from_last_tests
