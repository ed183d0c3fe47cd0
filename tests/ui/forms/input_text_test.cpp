// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/input_text.h"

#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"

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

TEST(InputText, refusesNumbersThatCouldMeanTwoThings)
{
    expectRefuses("decimal", {"6,250", "6250 g", "6.2.5", "six", "6.2555", "6.25 cm"});
    expectRefuses("integer", {"3.12", "3,12", "31,20"});
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
