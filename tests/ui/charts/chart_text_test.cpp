// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_text.h"

#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

#include <set>

// English source texts, without the plural forms of a translation: "8 month(s)".
namespace boshi::ui {
namespace {

using namespace growth;

charts::GrowthRow weightRow(qint64 grams, QDate day, const ChildFacts &child)
{
    return charts::growthRows(child, {growthPoint(Measure::Weight, grams, day, {})}, Measure::Weight, jp2023()).at(0);
}

ChildFacts girl() { return {.sex = Sex::Female, .birth = QDate(2024, 4, 10)}; }

QString ageFrom(QDate day) { return ageText(*CalendarAge::at(day, QDate(2024, 4, 10))); }

TEST(ChartText, saysAgesInYearsMonthsAndDays)
{
    EXPECT_EQ(ageFrom(QDate(2024, 12, 22)), QStringLiteral("8 month(s) 12 day(s)"));
    EXPECT_EQ(ageFrom(QDate(2025, 10, 10)), QStringLiteral("1 year(s) 6 month(s)"));
    EXPECT_EQ(ageFrom(QDate(2024, 4, 10)), QStringLiteral("0 day(s)"));
}

TEST(ChartText, keepsEveryGram)
{
    EXPECT_EQ(valueText(Measure::Weight, 9890), QStringLiteral("9.89 kg"));
    EXPECT_EQ(valueText(Measure::Weight, 2985), QStringLiteral("2.985 kg"));
    EXPECT_EQ(valueText(Measure::Height, 725), QStringLiteral("72.5 cm"));
}

TEST(ChartText, namesEditionAndYearOfTheReference)
{
    const QString text = referenceText(jp2023().info);
    EXPECT_TRUE(text.contains(QStringLiteral("2023")));
    EXPECT_TRUE(text.contains(QStringLiteral("Reiwa 5")));
}

TEST(ChartText, saysAPlaceAndNeverAVerdict)
{
    std::set<QString> texts;
    const LineMarks lines = jp2023().info.lines;
    for (std::size_t reached = 0; reached <= lines.size(); ++reached) {
        const QString text = positionText({.lines = lines, .reached = reached});
        EXPECT_FALSE(text.contains(QStringLiteral("normal")));
        EXPECT_TRUE(text.contains(QStringLiteral("percentile line")));
        texts.insert(text);
    }
    for (const NoPosition reason : noPositions)
        texts.insert(noPositionText(reason));
    EXPECT_EQ(texts.size(), lines.size() + 1 + noPositions.size());
}

TEST(ChartText, saysHowTheScoreCameAbout)
{
    const LineMarks lines = growth::shippedReference(QStringLiteral("who2006"))->info.lines;
    EXPECT_EQ(positionText({.lines = lines, .reached = 2, .z = -0.951, .isComputed = true}),
              QStringLiteral("between the 15th and 50th percentile lines (-0.95 SD, percentile 17.1)"));
    EXPECT_EQ(positionText({.lines = jp2023().info.lines, .reached = 4, .z = 0.04}),
              QStringLiteral("between the 50th and 75th percentile lines (about 0.0 SD)"));
    EXPECT_TRUE(positionText({.lines = lines, .reached = 0, .z = -3.5, .isComputed = true}).endsWith(QStringLiteral("percentile < 1)")));
    EXPECT_TRUE(positionText({.lines = growth::shippedReference(QStringLiteral("jp2000"))->info.lines, .reached = 2, .z = -1.5, .isComputed = true})
                    .startsWith(QStringLiteral("between the lines -2 SD and -1 SD")));
}

TEST(ChartText, saysTheDegreeOfObesityInTheWordsOfTheHandbook)
{
    EXPECT_EQ(positionText({.obesity = growth::Obesity{growth::StandardWeight::Infant2023, 12.947, 0.4087, growth::WeightClass::Usual}}),
              QStringLiteral("+0.4 % beside the usual weight for the height (usual)"));
    EXPECT_TRUE(positionText({.obesity = growth::Obesity{growth::StandardWeight::School, 40, 52, growth::WeightClass::SeverelyHeavy}})
                    .endsWith(QStringLiteral("(severely obese)")));
}

TEST(ChartText, speaksTheSummary)
{
    const std::vector rows{weightRow(9120, QDate(2025, 7, 10), girl()), weightRow(9890, QDate(2025, 10, 10), girl())};
    const auto summary = charts::growthSummary(girl(), rows, Measure::Weight, jp2023());
    EXPECT_EQ(summaryText(QStringLiteral("Hana"), summary),
              QStringLiteral("Weight of Hana: 2 value(s). Latest 10 Oct 2025: 9.89 kg at 1 year(s) 6 month(s), between "
                             "the 50th and 75th percentile lines (about +0.2 SD) of the Japan 2023 infant growth survey (Reiwa 5). "
                             "Change from the value before: +0.77 kg in 92 day(s). That is +8.4 g a day. "
                             "The score changed by +0.2 SD."));
}

TEST(ChartText, speaksAnEmptySummary)
{
    EXPECT_EQ(summaryText(QStringLiteral("Hana"), charts::growthSummary({}, {}, Measure::Head, jp2023())),
              QStringLiteral("Head circumference of Hana: no values recorded."));
}

TEST(ChartText, saysBothAgesOfAPretermChild)
{
    ChildFacts child = girl();
    child.gestationAtBirth = GestationalAge::of(32, 0);
    const QString text = pointText(weightRow(5000, QDate(2024, 9, 10), child), jp2023().info);
    EXPECT_TRUE(text.contains(QStringLiteral("5.00 kg at 5 month(s), below the 3rd percentile line")));
    EXPECT_TRUE(text.contains(QStringLiteral("Corrected age: 3 month(s) 5 day(s), between the 3rd and 10th")));
}

TEST(ChartText, saysWhyThereIsNoPosition)
{
    const QString text = pointText(weightRow(5000, QDate(2024, 9, 10), {.birth = QDate(2024, 4, 10)}), jp2023().info);
    EXPECT_EQ(text, QStringLiteral("10 Sep 2024: 5.00 kg at 5 month(s). No position: the sex is not recorded."));
}

} // namespace
} // namespace boshi::ui
