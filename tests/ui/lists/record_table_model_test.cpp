// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table_model.h"

#include "core/records/catalogue.h"
#include "tests/support/sample_values.h"
#include "ui/words/labels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

int columnOf(const RecordType &type, std::string_view key) { return int(type.find(key) - type.fields.data()); }

} // namespace

TEST(RecordTableModel, keepsToTheRulesOfModelsForEveryType)
{
    for (const RecordType *type : test::typesToTest()) {
        RecordTableModel model(*type);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRecords({test::sampleRecord(*type, 1), test::sampleRecord(*type, 2)});
        model.upsert(test::sampleRecord(*type, 3));
        model.upsert(test::sampleRecord(*type, 2));
        model.remove(test::sampleRecord(*type, 1).id);
        EXPECT_EQ(model.rowCount(), 2) << type->key;
        EXPECT_EQ(model.columnCount(), int(type->fields.size())) << type->key;
        for (int column = 0; column < model.columnCount(); ++column)
            EXPECT_EQ(model.headerData(column, Qt::Horizontal).toString(), label(type->fields[std::size_t(column)]));
    }
}

TEST(RecordTableModel, showsWhatIsRecordedAndNothingElse)
{
    RecordTableModel model(test::everyKind());
    const Record record = test::sampleRecord(test::everyKind(), 4);
    model.setRecords({record});
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(0, column);
        const Field &field = test::everyKind().fields[std::size_t(column)];
        EXPECT_EQ(index.data().toString(), fieldText(field, record.value(field)).simplified());
        EXPECT_EQ(index.data(RecordTableModel::RecordIdRole).toUuid(), record.id);
        EXPECT_EQ(index.data(RecordTableModel::SortRole).isValid(), isRecorded(record.value(field))) << field.key;
        EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().startsWith(label(field))) << field.key;
    }
}

TEST(RecordTableModel, announcesOnlyWhatChanged)
{
    RecordTableModel model(records::note);
    model.setRecords({test::sampleRecord(records::note, 1), test::sampleRecord(records::note, 2)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.upsert(test::sampleRecord(records::note, 3));
    model.upsert(test::sampleRecord(records::note, 2));
    model.remove(test::sampleRecord(records::note, 1).id);
    model.remove(QUuid::createUuid());
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(inserted.count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(removed.count(), 1);
}

TEST(RecordTableModel, marksConflictsAndVoidedRecordsInWords)
{
    Record record = test::sampleRecord(records::childMeasurement, 5);
    const Field &weight = *records::childMeasurement.find("weight");
    record.setValue(weight, qint64(6250));
    record.conflicts = {weight.key};
    record.isVoided = true;
    RecordTableModel model(records::childMeasurement);
    model.setRecords({record});
    const QModelIndex cell = model.index(0, columnOf(records::childMeasurement, "weight"));
    EXPECT_EQ(cell.data().toString(), QStringLiteral("⚠ 6.25 kg"));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("struck out")));
    EXPECT_TRUE(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("differ")));
    const QModelIndex other = model.index(0, columnOf(records::childMeasurement, "height"));
    EXPECT_FALSE(other.data(Qt::ToolTipRole).toString().contains(QStringLiteral("differ")));
}

TEST(RecordTableModel, tellsTheEarWhatIsNotRecorded)
{
    const Record record{.id = QUuid::createUuid(), .type = &records::note};
    RecordTableModel model(records::note);
    model.setRecords({record});
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Date: not recorded"));
}

} // namespace boshi::ui
