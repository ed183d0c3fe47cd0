// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value_text.h"

#include "core/schema/value_codec.h"

#include <gtest/gtest.h>

#include <random>

/// data.md §2, row by row.
namespace boshi::text_tests {
namespace {

constexpr Code codes[] = {{"a", "A"}, {"b", "B"}, {"home", "Home"}};
constexpr CodeList list{"test", codes};

Field field(FieldKind kind, int scale = 0) { return {.key = "x", .kind = kind, .label = "X", .scale = scale, .choices = &list}; }

struct Row {
    FieldKind kind;
    const char16_t *text;
    Value value;
    int scale = 0;
};

const std::vector<Row> &table()
{
    static const std::vector<Row> rows{
        {FieldKind::Text, u"as is", QStringLiteral("as is")},
        {FieldKind::Text, u"  塚神羽 \t", QStringLiteral("  塚神羽 \t")},
        {FieldKind::LongText, u"two\nlines", QStringLiteral("two\nlines")},
        {FieldKind::Text, u"\\!unknown", QStringLiteral("!unknown")},
        {FieldKind::Text, u"\\\\", QStringLiteral("\\")},
        {FieldKind::Text, u"\\\\!x", QStringLiteral("\\!x")},
        {FieldKind::Text, u"a\\b!", QStringLiteral("a\\b!")},
        {FieldKind::Integer, u"3120", qint64(3120)},
        {FieldKind::Integer, u"-7", qint64(-7)},
        {FieldKind::Integer, u"0", qint64(0)},
        {FieldKind::Decimal, u"12.5", qint64(125), 1},
        {FieldKind::Decimal, u"6.25", qint64(6250), 3},
        {FieldKind::Decimal, u"0.007", qint64(7), 3},
        {FieldKind::Decimal, u"-0.5", qint64(-5), 1},
        {FieldKind::Decimal, u"3", qint64(3000), 3},
        {FieldKind::YesNo, u"yes", true},
        {FieldKind::YesNo, u"no", false},
        {FieldKind::Choice, u"home", QStringLiteral("home")},
        {FieldKind::MultiChoice, u"a;b", QStringList{QStringLiteral("a"), QStringLiteral("b")}},
        {FieldKind::Date, u"2024-03-10", PartialDate(QDate(2024, 3, 10))},
        {FieldKind::Date, u"2024-03", *PartialDate::of(2024, 3)},
        {FieldKind::Date, u"2024", *PartialDate::of(2024)},
        {FieldKind::Date, u"~2024-03-10", PartialDate(QDate(2024, 3, 10), true)},
        {FieldKind::Date, u"~2024-03", *PartialDate::of(2024, 3, 0, true)},
        {FieldKind::Time, u"14:05", TimeOfDay{845}},
        {FieldKind::Time, u"00:00", TimeOfDay{0}},
        {FieldKind::DateTime, u"2024-03-10T14:05+09:00", DateTime{QDate(2024, 3, 10), 845, 540}},
        {FieldKind::DateTime, u"2024-03-10T00:00-03:30", DateTime{QDate(2024, 3, 10), 0, -210}},
        {FieldKind::Duration, u"9h30m", Duration{570}},
        {FieldKind::Duration, u"0h05m", Duration{5}},
        {FieldKind::Duration, u"166666h40m", Duration{10'000'000}},
        {FieldKind::GestationalAge, u"31w4d", *GestationalAge::of(31, 4)},
        {FieldKind::PregnancyMonth, u"m5", PregnancyMonth{5}},
        {FieldKind::PregnancyMonth, u"m11", PregnancyMonth{11}},
        {FieldKind::Ordinal, u"-", Ordinal{Ordinal::Negative}},
        {FieldKind::Ordinal, u"+-", Ordinal{Ordinal::Trace}},
        {FieldKind::Ordinal, u"1+", Ordinal{Ordinal::Plus1}},
        {FieldKind::Ordinal, u"4+", Ordinal{Ordinal::Plus4}},
        {FieldKind::Ordinal, u"1+=＋", Ordinal{Ordinal::Plus1, QStringLiteral("＋")}},
        {FieldKind::ToothChart, u"55:C 54:O", ToothChart{{55, QStringLiteral("C")}, {54, QStringLiteral("O")}}},
        {FieldKind::Attachment, u"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
         AttachmentId{QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")}},
        {FieldKind::Reference, u"01234567-89ab-4def-8123-456789abcdef", QUuid::fromRfc4122(QByteArray::fromHex("0123456789ab4def8123456789abcdef"))},
    };
    return rows;
}

TEST(ValueText, writesEveryKindAsTheTableSays)
{
    for (const Row &row : table())
        EXPECT_EQ(toText(field(row.kind, row.scale), row.value), QString::fromUtf16(row.text));
}

TEST(ValueText, readsEveryKindAsTheTableSays)
{
    for (const Row &row : table())
        EXPECT_EQ(valueFromText(field(row.kind, row.scale), QString::fromUtf16(row.text)), std::optional(row.value))
            << QString::fromUtf16(row.text).toStdString();
}

TEST(ValueText, mayLeaveDaysOfGestationOut)
{
    EXPECT_EQ(valueFromText(field(FieldKind::GestationalAge), QStringLiteral("31w")), std::optional(Value(*GestationalAge::of(31, 0))));
}

TEST(ValueText, ofTheTableNamesEveryKind)
{
    for (int kind = 0; kind <= int(FieldKind::Reference); ++kind)
        EXPECT_TRUE(std::ranges::any_of(table(), [&](const Row &row) { return int(row.kind) == kind; })) << kind;
}

TEST(ValueText, ofEveryKindCanBeEmptyOrGiveAReason)
{
    constexpr std::pair<const char16_t *, Absence> reasons[] = {{u"!unknown", Absence::Unknown},
                                                               {u"!refused", Absence::Refused},
                                                               {u"!notdone", Absence::NotDone},
                                                               {u"!withheld", Absence::Withheld}};
    for (int kind = 0; kind <= int(FieldKind::Reference); ++kind) {
        const Field any = field(FieldKind(kind));
        EXPECT_EQ(valueFromText(any, {}), std::optional(Value()));
        EXPECT_EQ(toText(any, Value()), QString());
        for (const auto &[text, absence] : reasons) {
            EXPECT_EQ(valueFromText(any, QString::fromUtf16(text)), std::optional(Value(absence)));
            EXPECT_EQ(toText(any, absence), QString::fromUtf16(text));
        }
        EXPECT_EQ(valueFromText(any, QStringLiteral("!later")), std::nullopt);
    }
}

TEST(ValueText, refusesWhatIsNotOfTheKind)
{
    const std::vector<std::pair<FieldKind, std::vector<const char16_t *>>> wrong{
        {FieldKind::Text, {u"!", u"!x", u"\\", u"\\x"}},
        {FieldKind::Integer, {u"1.0", u"1,000", u"+1", u" 1", u"1 ", u"--1", u"-", u"１２", u"0x1", u"1e3", u"12345678901234567890", u"yes"}},
        {FieldKind::YesNo, {u"Yes", u"true", u"1", u"y"}},
        {FieldKind::Choice, {u"c", u"A", u"a;b", u" a"}},
        {FieldKind::MultiChoice, {u"a;c", u"a;", u";a", u"a,b", u"a;;b"}},
        {FieldKind::Date, {u"2024-3-10", u"2024-02-30", u"2024-13", u"10.3.2024", u"~", u"~~2024", u"24-03-10", u"2024-03-10T00:00", u"0000"}},
        {FieldKind::Time, {u"24:00", u"9:05", u"09:5", u"09:60", u"09:05:00", u"0905", u"０９:05"}},
        {FieldKind::DateTime, {u"2024-03-10T14:05", u"2024-03-10T14:05Z", u"2024-03-10 14:05+09:00", u"2024-02-30T14:05+09:00",
                               u"2024-03-10T24:05+09:00", u"2024-03-10T14:05+0900", u"1700-01-01T00:00+00:00"}},
        {FieldKind::Duration, {u"9h", u"30m", u"9h60m", u"-1h00m", u"9.5h", u"999999h59m", u"9h30m "}},
        {FieldKind::GestationalAge, {u"31", u"31w7d", u"-1w", u"w4d", u"45w", u"31w4"}},
        {FieldKind::PregnancyMonth, {u"m0", u"m12", u"5", u"m", u"m+5", u"m 5", u"m-1", u"m5 "}},
        {FieldKind::Ordinal, {u"+", u"++", u"5+", u"1", u"1+=", u"±", u"=＋", u"0+"}},
        {FieldKind::ToothChart, {u"55", u"55:", u":C", u"56:C", u"90:C", u"19:C", u"00:C", u"5:C", u"+5:C", u"55:C 55:O", u" "}},
        {FieldKind::Attachment, {u"00", u"zz", u"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1g"}},
        {FieldKind::Reference, {u"1", u"00000000-0000-0000-0000-000000000000", u"{01234567-89ab-4def-8123-456789abcdef}",
                                u"01234567-89ab-4def-8123-456789abcdef0", u"0123456789ab4def8123456789abcdef"}},
    };
    for (const auto &[kind, texts] : wrong)
        for (const char16_t *text : texts)
            EXPECT_EQ(valueFromText(field(kind), QString::fromUtf16(text)), std::nullopt) << int(kind) << ' ' << QString::fromUtf16(text).toStdString();
}

TEST(DecimalText, refusesMorePlacesThanTheFieldKeeps)
{
    EXPECT_EQ(decimalFromText(u"12.34", 1), std::nullopt);
    EXPECT_EQ(decimalFromText(u"12.30", 1), std::nullopt);
    EXPECT_EQ(decimalFromText(u"12.", 1), std::nullopt);
    EXPECT_EQ(decimalFromText(u".5", 1), std::nullopt);
    EXPECT_EQ(decimalFromText(u"1.2.3", 3), std::nullopt);
    EXPECT_EQ(decimalFromText(u"1..2", 3), std::nullopt);
    EXPECT_EQ(decimalFromText(u"", 3), std::nullopt);
}

TEST(DecimalText, refusesNumbersThatDoNotFit)
{
    EXPECT_EQ(decimalFromText(u"999999999999999999", 0), std::optional(999'999'999'999'999'999));
    EXPECT_EQ(decimalFromText(u"1000000000000000000", 0), std::nullopt);
    EXPECT_EQ(decimalFromText(u"999999999999999", 3), std::optional(999'999'999'999'999'000));
    EXPECT_EQ(decimalFromText(u"9999999999999999", 3), std::nullopt);
}

TEST(DecimalText, writesTheLeastNumber)
{
    EXPECT_EQ(decimalText(std::numeric_limits<qint64>::min(), 0), QStringLiteral("-9223372036854775808"));
}

TEST(DecimalText, readsWhatItWrote)
{
    std::mt19937_64 source(3);
    for (int round = 0; round < 20'000; ++round) {
        const qint64 value = qint64(source() % 2'000'000'000'000'000'000ull) - 999'999'999'999'999'999;
        const qint64 shorter = value / (1 + qint64(source() >> source() % 64 >> 1));
        for (const int scale : {0, 1, 3})
            ASSERT_EQ(decimalFromText(decimalText(shorter, scale), scale), std::optional(shorter)) << shorter << ' ' << scale;
    }
}

TEST(ValueText, readsEveryTextItWrote)
{
    std::mt19937 source(17);
    constexpr char16_t pieces[] = u"!\\ a;:=~羽\n\"";
    for (int round = 0; round < 5'000; ++round) {
        QString text;
        for (quint32 i = 0; i < 1 + source() % 6; ++i)
            text += pieces[source() % (std::size(pieces) - 1)];
        const Field any = field(FieldKind::Text);
        ASSERT_EQ(valueFromText(any, toText(any, text)), std::optional(Value(text)));
    }
}

} // namespace
} // namespace boshi::text_tests
