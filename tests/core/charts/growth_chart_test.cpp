// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/growth_chart.h"

#include "tests/core/growth/growth_support.h"

#include <gmock/gmock.h>

namespace boshi::charts {
namespace {

using namespace growth;

ChildFacts girlOf2024() { return {.sex = Sex::Female, .birth = QDate(2024, 4, 10)}; }

ChildFacts girlOf32Weeks()
{
    ChildFacts child = girlOf2024();
    child.gestationAtBirth = GestationalAge::of(32, 0);
    return child;
}

GrowthPoint weight(qint64 grams, const PartialDate &day) { return growthPoint(Measure::Weight, grams, day, {}); }

std::vector<GrowthPoint> threeWeights()
{
    return {weight(9890, QDate(2025, 10, 21)), weight(2950, QDate(2024, 4, 10)),
            growthPoint(Measure::Height, 488, QDate(2024, 4, 10), {}), weight(9120, QDate(2025, 7, 10))};
}

ChartSpec chart(ChartWindow window, const ChildFacts &child = girlOf2024(),
                const std::vector<GrowthPoint> &points = threeWeights(), Measure measure = Measure::Weight)
{
    return growthChart({child, growthRows(child, points, measure, jp2023())},
                       {.measure = measure, .window = window, .reference = &jp2023()});
}

TEST(GrowthRows, areOfOneMeasureAndSortedByDay)
{
    const auto rows = growthRows(girlOf2024(), threeWeights(), Measure::Weight, jp2023());
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].point.value, 2950);
    EXPECT_EQ(rows[2].point.value, 9890);
    EXPECT_EQ(rows[2].age->months(), 18);
    EXPECT_EQ(rows[2].age->days(), 11);
    EXPECT_EQ(growth::toText(std::get<Position>(rows[1].point.placement)), QStringLiteral("p50-p75"));
}

TEST(GrowthRows, listValuesWithoutAnExactDayLast)
{
    auto points = threeWeights();
    points.insert(points.begin(), weight(5000, *PartialDate::of(2024, 6)));
    const auto rows = growthRows(girlOf2024(), points, Measure::Weight, jp2023());
    EXPECT_EQ(rows.back().point.value, 5000);
    EXPECT_FALSE(rows.back().age);
    EXPECT_EQ(chart(ChartWindow::Whole, girlOf2024(), points).pointsWithoutAge, 1);
}

TEST(GrowthChart, showsThePagesOfTheHandbook)
{
    EXPECT_EQ(chart(ChartWindow::FirstYear).ages.max, 12);
    EXPECT_EQ(chart(ChartWindow::OneToSix).ages.min, 12);
    EXPECT_EQ(chart(ChartWindow::OneToSix).ages.max, 72);
    EXPECT_EQ(chart(ChartWindow::OneToSix, girlOf2024(), {}, Measure::Head).ages.max, 36);
}

TEST(GrowthChart, startsTheInfantPageWhereBabiesBornSmallHaveAPlace)
{
    EXPECT_EQ(chart(ChartWindow::FirstYear).values.min, 0);
    EXPECT_EQ(chart(ChartWindow::FirstYear, girlOf2024(), {}, Measure::Height).values.min, 200);
    EXPECT_EQ(chart(ChartWindow::FirstYear, girlOf2024(), {}, Measure::Head).values.min, 200);
}

TEST(GrowthChart, drawsSevenLinesOfAlternatingStyle)
{
    const auto lines = chart(ChartWindow::FirstYear).groups.at(0).lines;
    ASSERT_EQ(lines.size(), 7u);
    for (std::size_t i = 1; i < lines.size(); ++i)
        EXPECT_NE(lines[i].style, lines[i - 1].style);
    EXPECT_EQ(lines.front().mark.number, 3);
    EXPECT_EQ(lines.back().mark.number, 97);
}

TEST(GrowthChart, drawsItsLinesThroughThePublishedFigures)
{
    const ChartSpec spec = chart(ChartWindow::FirstYear);
    const auto isFigure = [](const ChartPlace &place) { return place.x == 5.5 && place.y == 7100; };
    EXPECT_TRUE(std::ranges::any_of(spec.groups.at(0).lines[3].stretches.at(0), isFigure));
}

TEST(GrowthChart, endsItsLinesWithTheTable)
{
    const ChartSpec spec = chart(ChartWindow::Whole, girlOf2024(), {}, Measure::Head);
    EXPECT_EQ(spec.groups.at(0).lines.front().stretches.at(0).back().x, 33);
    EXPECT_EQ(spec.ages.max, 36);
}

TEST(GrowthChart, plotsWhatItsWindowShowsAndCountsTheRest)
{
    const ChartSpec spec = chart(ChartWindow::FirstYear);
    ASSERT_EQ(spec.points.size(), 1u);
    EXPECT_EQ(spec.points[0].age, 0);
    EXPECT_EQ(spec.points[0].value, 2950);
    EXPECT_EQ(spec.pointsOutside, 2);
}

TEST(GrowthChart, pairsCalendarAndCorrectedAge)
{
    const ChartSpec spec = chart(ChartWindow::Whole, girlOf32Weeks());
    ASSERT_EQ(spec.points.size(), 3u);
    EXPECT_FALSE(spec.points[0].correctedAge) << "before the due date";
    EXPECT_EQ(spec.points[1].age, 15);
    EXPECT_NEAR(*spec.points[1].correctedAge, 13 + 5.0 / 31, 1e-9);
}

TEST(GrowthChart, showsOneOfTheTwoAgesOnRequest)
{
    const auto counted = [](AgeCounting counting) {
        const ChildFacts child = girlOf32Weeks();
        return growthChart({child, growthRows(child, threeWeights(), Measure::Weight, jp2023())},
                           {.window = ChartWindow::Whole, .ages = counting, .reference = &jp2023()})
            .points;
    };
    for (const ChartPoint &point : counted(AgeCounting::Calendar))
        EXPECT_FALSE(point.correctedAge);
    const auto corrected = counted(AgeCounting::Corrected);
    EXPECT_TRUE(corrected[0].age) << "before the due date there is no other";
    EXPECT_FALSE(corrected[1].age);
    EXPECT_TRUE(corrected[1].correctedAge);
}

/// 87.8 cm lying and 87.1 cm standing at two years: WHO's boys do not shrink, so nothing joins the two.
TEST(GrowthChart, doesNotJoinAReferenceAcrossItsStep)
{
    const ChildFacts child{.sex = Sex::Male, .birth = QDate(2024, 4, 10)};
    const ChartSpec spec = growthChart({child, {}}, {.measure = Measure::Height, .window = ChartWindow::Whole, .reference = &shipped("who2006")});
    const auto &stretches = spec.groups.at(0).lines.at(2).stretches;
    ASSERT_EQ(stretches.size(), 2u);
    EXPECT_NEAR(stretches[0].back().x, 730 / 30.4375, 1e-9);
    EXPECT_NEAR(stretches[0].back().y, 878.0, 0.1);
    EXPECT_NEAR(stretches[1].front().x, 731 / 30.4375, 1e-9);
    EXPECT_NEAR(stretches[1].front().y, 871.3, 0.1);
}

TEST(GrowthChart, drawsBrothersAndSistersEachAgainstTheirOwnSex)
{
    ChildFacts brother = girlOf2024();
    brother.sex = Sex::Male;
    const ChartedChild girl{girlOf2024(), growthRows(girlOf2024(), threeWeights(), Measure::Weight, jp2023())};
    const ChartedChild boy{brother, growthRows(brother, threeWeights(), Measure::Weight, jp2023())};
    const ChartSpec spec = growthChart(girl, {.window = ChartWindow::Whole, .reference = &jp2023()}, {boy, girl});
    ASSERT_EQ(spec.groups.size(), 2u) << "a sister has the lines that are there";
    EXPECT_EQ(spec.groups[0].sex, Sex::Female);
    EXPECT_EQ(spec.groups[1].sex, Sex::Male);
    EXPECT_EQ(spec.points.size(), 9u);
    EXPECT_EQ(spec.points.back().child, 2u);
    EXPECT_EQ(spec.pointsOutside, 0);
}

TEST(GrowthChart, drawsTwoEditionsOnOneSheet)
{
    const ChartSpec spec = growthChart({girlOf2024(), {}}, {.reference = &jp2023(), .second = &shipped("jp2010")});
    ASSERT_EQ(spec.groups.size(), 2u);
    EXPECT_EQ(spec.groups[1].reference.id, QStringLiteral("jp2010"));
    EXPECT_EQ(spec.groups[1].lines.size(), 2u);
}

TEST(GrowthChart, keepsTheLinesForPretermChildrenToThem)
{
    const GrowthChartWish wish{.window = ChartWindow::Whole, .reference = &shipped("intergrowth21")};
    EXPECT_EQ(growthChart({girlOf2024(), {}}, wish).whyNoLines, NoPosition::NotPreterm);
    const ChartSpec spec = growthChart({girlOf32Weeks(), growthRows(girlOf32Weeks(), threeWeights(), Measure::Weight, *wish.reference)}, wish);
    EXPECT_EQ(spec.order, Along::PostmenstrualWeeks);
    EXPECT_FALSE(spec.whyNoLines);
    EXPECT_EQ(spec.points.at(0).age, 32);
    EXPECT_EQ(spec.ages.max, 64) << "not as far as the child's last value";
    EXPECT_EQ(spec.pointsOutside, 2);
}

TEST(GrowthChart, putsAWeightAboveItsHeight)
{
    GrowthPoint pair = growthPoint(Measure::WeightForHeight, 12000, QDate(2026, 10, 10), {});
    pair.height = 880;
    const auto rows = growthRows(girlOf2024(), {pair}, Measure::WeightForHeight, jp2023());
    const ChartSpec spec = growthChart({girlOf2024(), rows}, {.measure = Measure::WeightForHeight, .window = ChartWindow::Whole, .reference = &jp2023()});
    EXPECT_EQ(spec.order, Along::Length);
    EXPECT_EQ(spec.points.at(0).age, 880);
    ASSERT_EQ(spec.groups.size(), 1u);
    EXPECT_EQ(spec.groups[0].lines.size(), 5u);
    EXPECT_EQ(spec.groups[0].lines.front().stretches.front().front().x, 700);
}

TEST(GrowthChart, fitsItsPoints)
{
    const ChartSpec spec = chart(ChartWindow::Fit, girlOf2024(), {weight(9120, QDate(2025, 7, 10))});
    EXPECT_EQ(spec.ages.min, 14);
    EXPECT_EQ(spec.ages.max, 16);
    EXPECT_GT(spec.values.min, 5000);
    EXPECT_EQ(spec.points.size(), 1u);
}

TEST(GrowthChart, saysWhyItHasNoLines)
{
    EXPECT_EQ(chart(ChartWindow::Whole, {.birth = QDate(2024, 4, 10)}).whyNoLines, NoPosition::UnknownSex);
    EXPECT_EQ(chart(ChartWindow::Whole, girlOf2024(), {}, Measure::Chest).whyNoLines, NoPosition::NoTableForMeasure);
    const std::vector late{growthPoint(Measure::Head, 510, QDate(2029, 4, 10), {})};
    EXPECT_EQ(chart(ChartWindow::Fit, girlOf2024(), late, Measure::Head).whyNoLines, NoPosition::NoTableForAge);
    EXPECT_FALSE(chart(ChartWindow::Whole).whyNoLines);
}

TEST(GrowthChart, hasUsableAxesForEveryWindowAndMeasureWithoutPoints)
{
    for (const ChartWindow window : chartWindows) {
        for (const Measure measure : measures) {
            for (const ChildFacts &child : {ChildFacts{}, girlOf2024()}) {
                const ChartSpec spec = chart(window, child, {}, measure);
                EXPECT_LT(spec.ages.min, spec.ages.max);
                EXPECT_LT(spec.values.min, spec.values.max);
            }
        }
    }
}

TEST(GrowthChart, suggestsTheInfantPageWhileItHoldsEverything)
{
    const auto suggested = [](const std::vector<GrowthPoint> &points) {
        return suggestedWindow(growthRows(girlOf2024(), points, Measure::Weight, jp2023()));
    };
    EXPECT_EQ(suggested({}), ChartWindow::FirstYear);
    EXPECT_EQ(suggested({weight(8000, QDate(2025, 4, 10))}), ChartWindow::FirstYear);
    EXPECT_EQ(suggested(threeWeights()), ChartWindow::Whole);
}

TEST(GrowthChart, growsWithAnOlderChild)
{
    const ChartSpec spec = chart(ChartWindow::Whole, girlOf2024(), {weight(24000, QDate(2031, 6, 1))});
    EXPECT_EQ(spec.ages.max, 90);
    EXPECT_EQ(spec.points.size(), 1u);
}

TEST(GrowthSummary, namesTheLatestAndTheChange)
{
    const auto rows = growthRows(girlOf2024(), threeWeights(), Measure::Weight, jp2023());
    const GrowthSummary summary = growthSummary(girlOf2024(), rows, Measure::Weight, jp2023());
    EXPECT_EQ(summary.count, 3);
    EXPECT_EQ(summary.last->point.value, 9890);
    EXPECT_EQ(summary.change->value, 770);
    EXPECT_EQ(summary.change->days, 103);
    EXPECT_NEAR(*summary.change->perDay, 770.0 / 103, 1e-9);
    EXPECT_EQ(summary.reference.id, QStringLiteral("jp2023"));
}

TEST(GrowthSummary, ofNothingIsEmpty)
{
    const GrowthSummary summary = growthSummary({}, {}, Measure::Head, jp2023());
    EXPECT_EQ(summary.count, 0);
    EXPECT_FALSE(summary.last);
    EXPECT_FALSE(summary.change);
}

} // namespace
} // namespace boshi::charts
