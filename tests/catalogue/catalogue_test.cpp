// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"
#include "core/schema/validation.h"
#include "core/schema/family_view.h"
#include "tests/support/sample_values.h"

#include <QFile>
#include <QSet>

#include <gtest/gtest.h>

namespace boshi {
namespace {

const char *kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return "text";
    case FieldKind::LongText: return "long_text";
    case FieldKind::Integer: return "integer";
    case FieldKind::Decimal: return "decimal";
    case FieldKind::YesNo: return "yes_no";
    case FieldKind::Choice: return "choice";
    case FieldKind::MultiChoice: return "multi_choice";
    case FieldKind::Date: return "date";
    case FieldKind::Time: return "time";
    case FieldKind::DateTime: return "date_time";
    case FieldKind::Duration: return "duration";
    case FieldKind::GestationalAge: return "gestational_age";
    case FieldKind::PregnancyMonth: return "pregnancy_month";
    case FieldKind::Ordinal: return "ordinal";
    case FieldKind::ToothChart: return "tooth_chart";
    case FieldKind::Attachment: return "attachment";
    case FieldKind::Reference: return "reference";
    }
    return "?";
}

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

/// "child_measurement.weight decimal 3": the scale is part of what the stored number means.
QString keyLine(const RecordType &type, const Field &field)
{
    const QString line = QStringLiteral("%1.%2 %3").arg(text(type.key), text(field.key), QLatin1StringView(kindName(field.kind)));
    return field.scale ? QStringLiteral("%1 %2").arg(line).arg(field.scale) : line;
}

QSet<QString> goldenKeys()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/tests/golden/field_keys.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

QSet<QString> keysNow()
{
    QSet<QString> lines;
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            lines << keyLine(*type, field);
    return lines;
}

bool isSnakeCase(std::string_view key)
{
    const auto isFine = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !key.empty() && key.front() >= 'a' && std::ranges::all_of(key, isFine);
}

} // namespace

TEST(Catalogue, keepsEveryKeyThatFilesInPeoplesHomesContain)
{
    for (const QString &line : goldenKeys() - keysNow())
        ADD_FAILURE() << "removed, renamed or of another kind: " << line.toStdString();
}

TEST(Catalogue, hasEveryNewKeyInTheGoldenList)
{
    for (const QString &line : keysNow() - goldenKeys())
        ADD_FAILURE() << "add to tests/golden/field_keys.txt: " << line.toStdString();
}

TEST(Catalogue, namesTypesAndFieldsOnce)
{
    QSet<QString> types;
    for (const RecordType *type : records::all()) {
        EXPECT_FALSE(types.contains(text(type->key))) << type->key;
        types << text(type->key);
        EXPECT_TRUE(isSnakeCase(type->key)) << type->key;
        QSet<QString> fields;
        for (const Field &field : type->fields) {
            EXPECT_FALSE(fields.contains(text(field.key))) << type->key << '.' << field.key;
            fields << text(field.key);
            EXPECT_TRUE(isSnakeCase(field.key)) << type->key << '.' << field.key;
        }
    }
}

TEST(Catalogue, findsEveryTypeByItsKey)
{
    for (const RecordType *type : records::all()) {
        EXPECT_EQ(records::find(type->key), type);
        EXPECT_EQ(records::find(text(type->key)), type);
    }
}

TEST(Catalogue, hasTitlesLabelsAndSources)
{
    for (const RecordType *type : records::all()) {
        EXPECT_NE(QByteArrayView(type->title), "") << type->key;
        EXPECT_FALSE(type->source.empty()) << type->key;
        for (const Field &field : type->fields)
            EXPECT_NE(QByteArrayView(field.label), "") << type->key << '.' << field.key;
    }
}

TEST(Catalogue, resolvesEveryListAndReference)
{
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields) {
            const bool isChoice = field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice;
            const bool hasList = isChoice || field.kind == FieldKind::ToothChart; // of the marks of its form
            EXPECT_EQ(hasList, field.choices != nullptr) << type->key << '.' << field.key;
            EXPECT_TRUE(!hasList || std::ranges::count(codes::all(), field.choices) == 1) << type->key << '.' << field.key;
            const bool isNamed = field.refersTo == anyRecord || records::find(field.refersTo);
            EXPECT_EQ(field.kind == FieldKind::Reference, isNamed) << type->key << '.' << field.key;
        }
}

TEST(Catalogue, hasListsWithoutDoublesAndWithSource)
{
    QSet<QString> lists;
    for (const CodeList *list : codes::all()) {
        EXPECT_FALSE(lists.contains(text(list->key))) << list->key;
        lists << text(list->key);
        EXPECT_FALSE(list->source.empty()) << list->key;
        QSet<QString> codes;
        for (const Code &code : list->codes) {
            EXPECT_FALSE(codes.contains(text(code.code))) << list->key << ' ' << code.code;
            codes << text(code.code);
            EXPECT_FALSE(text(code.code).contains(u';')) << list->key << ' ' << code.code;
        }
    }
}

TEST(Catalogue, sortsByAtMostOneDateAndScalesOnlyDecimals)
{
    for (const RecordType *type : records::all()) {
        const auto days = std::ranges::count_if(type->fields, [](const Field &field) { return field.has(SortDay); });
        EXPECT_LE(days, 1) << type->key;
        EXPECT_TRUE(!type->sortDay() || type->sortDay()->kind == FieldKind::Date) << type->key;
        for (const Field &field : type->fields)
            EXPECT_EQ(field.kind == FieldKind::Decimal, field.scale > 0) << type->key << '.' << field.key;
    }
}

TEST(Catalogue, putsUsualRangesInsideHardOnes)
{
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            if (field.usual.isSet() && field.hard.isSet()) {
                EXPECT_LE(field.hard.low, field.usual.low) << type->key << '.' << field.key;
                EXPECT_GE(field.hard.high, field.usual.high) << type->key << '.' << field.key;
            }
}

TEST(Catalogue, acceptsItsOwnSampleValues)
{
    const QDate today(2026, 6, 1);
    for (const RecordType *type : test::typesToTest())
        for (const Field &field : type->fields)
            for (const Value &value : test::sampleValues(field))
                EXPECT_FALSE(hasErrors(validateField(field, value, today))) << type->key << '.' << field.key;
}

TEST(Catalogue, asksForRequiredFieldsOfAnEmptyRecord)
{
    for (const RecordType *type : records::all()) {
        const Record empty{.id = {}, .type = type};
        const auto issues = validate(empty, EmptyFamilyView(), QDate(2026, 6, 1));
        for (const Field &field : type->fields)
            EXPECT_EQ(field.has(Required), std::ranges::count(issues, Issue{field.key, Rule::Missing}) == 1) << type->key << '.' << field.key;
    }
}

} // namespace boshi
