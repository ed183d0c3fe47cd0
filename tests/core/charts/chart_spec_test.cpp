// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_spec.h"

#include <gmock/gmock.h>

namespace boshi::charts {
namespace {

using testing::ElementsAre;

std::vector<double> ticksOf(const Axis &axis)
{
    std::vector<double> places;
    for (const Tick &tick : axis.ticks)
        places.push_back(tick.at);
    return places;
}

TEST(AgeAxis, ticksMonthlyThenQuarterlyThenHalfYearly)
{
    EXPECT_THAT(ticksOf(ageAxis(10, 36)), ElementsAre(10, 11, 12, 15, 18, 21, 24, 30, 36));
    EXPECT_EQ(ageAxis(0, 12).ticks.size(), 13u);
}

TEST(AgeAxis, namesWholeYearsFirst)
{
    const Axis axis = ageAxis(12, 24);
    EXPECT_EQ(axis.ticks.front().kind, TickKind::Years);
    EXPECT_EQ(axis.ticks.front().rank, 0);
    EXPECT_EQ(axis.ticks[1].kind, TickKind::YearsAndMonths);
    EXPECT_GT(axis.ticks[1].rank, axis.ticks[2].rank);
}

TEST(ValueAxis, roundsOutwardsToWholeSteps)
{
    const Axis weight = valueAxis(growth::Measure::Weight, 0, 10660);
    EXPECT_EQ(weight.min, 0);
    EXPECT_EQ(weight.max, 11000);
    EXPECT_EQ(weight.ticks.size(), 12u);
    EXPECT_EQ(weight.ticks.front().kind, TickKind::Kilograms);
}

TEST(ValueAxis, neverHasMoreTicksThanReadable)
{
    for (double highest = 1; highest < 3e6; highest *= 1.7)
        for (const growth::Measure measure : growth::measures)
            EXPECT_LE(valueAxis(measure, 0, highest).ticks.size(), 18u) << highest;
}

} // namespace
} // namespace boshi::charts
