// SPDX-License-Identifier: GPL-3.0-or-later
/// Values that no form would take, as a hostile file stores them: forms, lists and sentences show them all the same.
#include "core/records/revision.h"
#include "tests/support/sample_values.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_table_model.h"
#include "ui/words/field_text.h"
#include "ui/words/privacy_text.h"

#include <gtest/gtest.h>

#include <ctime>
#include <limits>

namespace boshi::ui::hostile_record_tests {
namespace {

std::vector<Value> strangeTexts()
{
    return {QStringLiteral("<img src='file:///etc/passwd'><b>"), QString(100'000, u'塚'), QString(3, QChar()),
            QString(QChar(0x202e)) + QStringLiteral("gnp.exe"), QString(1, QChar(0xd800)), QString(5000, u'\n')};
}

std::vector<Value> strangeValues(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return strangeTexts();
    case FieldKind::Integer:
    case FieldKind::Decimal: return {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-1)};
    case FieldKind::MultiChoice: return {QStringList(3000, QStringLiteral("no such code"))};
    case FieldKind::Date: return {*PartialDate::of(9999, 12, 31), *PartialDate::of(1, 1, 1, true)};
    case FieldKind::DateTime: return {DateTime{QDate(9999, 12, 31), 1439, largestOffset}, DateTime{QDate(1, 1, 1), 0, -largestOffset}};
    case FieldKind::Duration: return {Duration{Duration::longest}};
    case FieldKind::Ordinal: return {Ordinal{Ordinal::Plus4, QString(2000, u'＋')}};
    case FieldKind::ToothChart: return {ToothChart(500, ToothMark{55, QStringLiteral("<b>")})};
    case FieldKind::Reference: return {QUuid()};
    default: return test::sampleValues(field);
    }
}

Record strangeRecord(const RecordType &type, std::size_t which)
{
    Record record{.id = QUuid::createUuid(), .type = &type};
    for (const Field &field : type.fields) {
        const std::vector<Value> values = strangeValues(field);
        record.setValue(field, values[which % values.size()]);
    }
    return record;
}

TEST(HostileRecord, isShownByFormListAndVoiceInBoundedTime)
{
    const std::clock_t begin = std::clock(); // Of this process: whoever else is busy does not count.
    for (const RecordType *type : test::typesToTest()) {
        RecordForm form(*type);
        for (std::size_t which = 0; which < 6; ++which) {
            const Record record = strangeRecord(*type, which);
            form.setRecord(record);
            RecordTableModel model(*type);
            model.setRecords({record});
            for (int column = 0; column < model.columnCount(); ++column) {
                const Field &field = type->fields[std::size_t(column)];
                const QModelIndex index = model.index(0, column);
                const QString text = fieldText(field, record.value(field)).simplified();
                const QString shown = index.data().toString();
                EXPECT_TRUE(shown == text || (isSealed(record.privacy) && shown == markedPrivate(text))) << shown.toStdString();
                EXPECT_FALSE(index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }
    EXPECT_LT((std::clock() - begin) / CLOCKS_PER_SEC, 60);
}

} // namespace
} // namespace boshi::ui::hostile_record_tests
