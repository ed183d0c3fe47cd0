// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/input_text.h"

#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/typed_number.h"
#include "ui/words/field_text.h"

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

using test::Speaking;

std::optional<Value> read(const char *key, const char *typed)
{
    return readInput(*test::everyKind().find(key), QString::fromUtf8(typed));
}

template <typename T>
void expectReads(const char *key, std::initializer_list<const char *> typed, const T &value)
{
    for (const char *text : typed)
        EXPECT_EQ(read(key, text), std::optional<Value>(value)) << key << ": " << text;
}

void expectRefuses(const char *key, std::initializer_list<const char *> typed)
{
    for (const char *text : typed)
        EXPECT_EQ(read(key, text), std::nullopt) << key << ": " << text;
}

} // namespace

TEST(InputText, isReadBackAsTheSameValueInBothLanguages)
{
    for (const char *language : {"ja", "en"}) {
        const Speaking speaking(language);
        for (const Field &field : test::everyKind().fields) {
            // the offset of a moment and the sign of an ordinal are not typed, and codes are chosen
            const bool isTyped = field.kind != FieldKind::DateTime && field.kind != FieldKind::Ordinal && !field.choices;
            for (const Value &value : test::sampleValues(field))
                if (isTyped && isRecorded(value)) {
                    const QString typed = inputText(field, value);
                    EXPECT_EQ(readInput(field, typed), value) << language << ' ' << field.key << ' ' << typed.toStdString();
                }
        }
    }
}

TEST(InputText, readsNumbersAsPeopleTypeThem)
{
    expectReads("decimal", {"6.25", "６．２５", " 6.250 ", "6.25kg", "6.25 KG", "6。25"}, qint64(6250));
    expectReads("integer", {"3120", "３１２０", "3,120", "3120 g", "3120g"}, qint64(3120));
}

TEST(InputText, convertsAUnitThatWasTyped)
{
    expectReads("decimal", {"6250 g", "6,250g", "６２５０ｇ", "6.25キロ", "6.25㎏", "6250グラム", "6,25"}, qint64(6250));
    expectReads("integer", {"3.12kg", "3.12キロ", "3,12 kg", "３．１２ＫＧ"}, qint64(3120));
}

TEST(InputText, readsTemperaturesAndLengths)
{
    constexpr Field temperature{.key = "t", .kind = FieldKind::Decimal, .label = "", .unit = Unit::Celsius, .scale = 1};
    for (const char16_t *typed : {u"37.2", u"37.2℃", u"37度2分", u"３７度２分", u"37.2 度", u"37,2", u"37.2°C"})
        EXPECT_EQ(readInput(temperature, QString::fromUtf16(typed)), Value(qint64(372))) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(readInput(temperature, QStringLiteral("37度")), Value(qint64(370)));
    constexpr Field length{.key = "l", .kind = FieldKind::Decimal, .label = "", .unit = Unit::Centimetre, .scale = 1};
    for (const char16_t *typed : {u"50.5", u"50.5cm", u"505mm", u"505ミリ", u"50.5センチ", u"0.505m"})
        EXPECT_EQ(readInput(length, QString::fromUtf16(typed)), Value(qint64(505))) << QString::fromUtf16(typed).toStdString();
    for (const char16_t *typed : {u"−1.5", u"－１．５", u"-1.5"})
        EXPECT_EQ(readInput(length, QString::fromUtf16(typed)), Value(qint64(-15))) << QString::fromUtf16(typed).toStdString();
}

TEST(InputText, refusesNumbersThatCouldMeanTwoThings)
{
    expectRefuses("decimal", {"6,250", "6.2.5", "six", "6.2555", "6.25 cm", "6250.5 g", "kg", "-"});
    expectRefuses("integer", {"3.12", "3,12", "31,20", "3.1234 kg"});
}

TEST(InputText, leansOnTheDayWhereItIsKnown)
{
    const Field &date = *test::everyKind().find("date");
    const QDate today(2026, 11, 20);
    EXPECT_EQ(readInput(date, QStringLiteral("昨日"), today), Value(PartialDate(QDate(2026, 11, 19))));
    EXPECT_EQ(readInput(date, QStringLiteral("３月ごろ"), today), Value(*PartialDate::of(2026, 3, 0, true)));
    const Value moment = *readInput(*test::everyKind().find("date_time"), QStringLiteral("11/20 午後2時5分"), today);
    EXPECT_EQ(std::get<DateTime>(moment).day, today);
    EXPECT_EQ(std::get<DateTime>(moment).minutes, 845);
}

TEST(InputText, saysWhyADateCannotBeRead)
{
    const Field &date = *test::everyKind().find("date");
    const QDate today(2026, 11, 20);
    EXPECT_EQ(whyUnreadable(date, QStringLiteral("2月30日"), today), Rule::NoSuchDay);
    EXPECT_EQ(whyUnreadable(date, QStringLiteral("平成40年"), today), Rule::OutsideEra);
    EXPECT_EQ(whyUnreadable(date, QStringLiteral("いつか"), today), Rule::WrongKind);
    EXPECT_EQ(whyUnreadable(*test::everyKind().find("decimal"), QStringLiteral("2月30日"), today), Rule::WrongKind);
}

TEST(InputText, isWrittenInTheCalendarOfItsReader)
{
    const test::EraCalendar calendar;
    const Speaking japanese("ja");
    const Field &date = *test::everyKind().find("date");
    for (const Value &value : test::sampleValues(date))
        EXPECT_EQ(readInput(date, fieldText(date, value)), value) << fieldText(date, value).toStdString();
    EXPECT_EQ(inputText(date, PartialDate(QDate(2024, 4, 3))), QStringLiteral("令和6年4月3日"));
}

TEST(InputText, guessesAnotherUnitOnlyWhereTheNumberDoesNotFit)
{
    constexpr Field kilograms{.key = "w", .kind = FieldKind::Decimal, .label = "", .unit = Unit::Kilogram, .scale = 3,
                              .hard = {200, 200'000}, .usual = {500, 60'000}};
    constexpr Field grams{.key = "b", .kind = FieldKind::Integer, .label = "", .unit = Unit::Gram, .hard = {100, 9'000}, .usual = {200, 6'500}};
    constexpr Field centimetres{.key = "h", .kind = FieldKind::Decimal, .label = "", .unit = Unit::Centimetre, .scale = 1,
                                .hard = {150, 2200}, .usual = {250, 1300}};
    struct Line {
        const Field &field;
        const char16_t *typed;
        std::optional<qint64> meant;
    };
    const Line lines[] = {{kilograms, u"3200", 3200}, {kilograms, u"3.2", {}},    {kilograms, u"61", {}},  {kilograms, u"9000", 9000},
                          {grams, u"3.2", 3200},      {grams, u"3", 3000},        {grams, u"3200", {}},    {grams, u"3,2", 3200},
                          {grams, u"99", {}},         {centimetres, u"501", 501}, {centimetres, u"50.1", {}}, {centimetres, u"0.75", 750},
                          {grams, u"heavy", {}},      {grams, u"", {}},           {grams, u"3.2kg", {}}};
    for (const Line &line : lines)
        EXPECT_EQ(meantNumber(line.field, QString::fromUtf16(line.typed)), line.meant) << line.field.key << ' ' << QString::fromUtf16(line.typed).toStdString();
}

TEST(InputText, readsDatesAsPeopleTypeThem)
{
    expectReads("date", {"2024/04/03", "2024-4-3", "20240403", "令和6年4月3日", "R6.4.3", "２０２４年４月３日", "3 Apr 2024", "April 3, 2024"}, PartialDate(QDate(2024, 4, 3)));
    expectReads("date", {"2024/4", "2024年4月", "Apr 2024"}, *PartialDate::of(2024, 4));
    expectReads("date", {"2024年4月頃", "~2024-04"}, *PartialDate::of(2024, 4, 0, true));
    expectRefuses("date", {"24/4/3", "2024/13/1", "tomorrow"});
}

TEST(InputText, readsTimesAndDurations)
{
    expectReads("time", {"14:05", "1405", "14時5分", "午後2時5分", "2:05 pm", "１４：０５"}, TimeOfDay{845});
    expectReads("time", {"午前0時", "0:00", "12:00am"}, TimeOfDay{0});
    expectRefuses("time", {"24:00", "14:60", "25時", "午後13時", "14"});
    expectReads("duration", {"9:30", "9h30m", "9時間30分", "9 h 30 min", "570分"}, Duration{570});
    expectRefuses("duration", {"9", "9:75", "long"});
}

TEST(InputText, readsWeeksOfPregnancy)
{
    expectReads("gestation", {"31w4d", "31週4日", "31 4", "31+4", "３１週４日", "31w4"}, *GestationalAge::of(31, 4));
    expectReads("gestation", {"31", "31週", "31w"}, *GestationalAge::of(31, 0));
    expectRefuses("gestation", {"31w7d", "46w", "314", "31.4"});
    expectReads("month", {"5", "m5", "第5月", "5か月", "5ヶ月"}, PregnancyMonth{5});
    expectRefuses("month", {"0", "12"});
}

TEST(InputText, takesAWordForWhyThereIsNoValue)
{
    const Speaking japanese("ja");
    expectReads("date", {"不明", "!unknown"}, Absence::Unknown);
    expectReads("decimal", {"未実施"}, Absence::NotDone);
    expectReads("text", {"不明"}, QStringLiteral("不明"));
}

TEST(InputText, takesBlanksForNotRecorded)
{
    for (const Field &field : test::everyKind().fields)
        EXPECT_EQ(readInput(field, QStringLiteral(" 　")), std::optional<Value>(Value())) << field.key;
}

} // namespace boshi::ui
