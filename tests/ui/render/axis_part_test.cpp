// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/axis_part.h"

#include "tests/ui/words/speaking.h"
#include "ui/words/chart_text.h"

#include <gtest/gtest.h>

#include <set>

namespace boshi::ui::axis_part_tests {
namespace {

using namespace charts;

TEST(AxisPart, isTheAxisItselfWhereAllOfItIsShown)
{
    const Axis year = ageAxis(0, 12);
    EXPECT_EQ(partOf(year, 0, 12).ticks.size(), year.ticks.size());
    EXPECT_EQ(partOf(year, -1, 13).max, 12);
}

TEST(AxisPart, hasMonthsWhereTheWholeHasHalfYears)
{
    const Axis part = partOf(ageAxis(0, 72), 40, 46);
    EXPECT_EQ(part.min, 40);
    ASSERT_EQ(part.ticks.size(), 7u);
    EXPECT_EQ(part.ticks.front().kind, TickKind::YearsAndMonths);
    EXPECT_EQ(part.ticks[2].at, 42);
    EXPECT_EQ(part.ticks[2].rank, 1) << "half a year stays longest where labels do not fit";
}

TEST(AxisPart, neverSaysTheSameTwiceHoweverCloseItIs)
{
    const test::Speaking english("en");
    const std::vector<Axis> axes{ageAxis(0, 216), valueAxis(growth::Measure::Weight, 0, 20000), valueAxis(growth::Measure::Height, 200, 1200), weekAxis(0, 42)};
    for (const Axis &axis : axes)
        for (const double closeness : {2.0, 6.0, 24.0}) {
            const double span = (axis.max - axis.min) / closeness, from = axis.min + span * 0.37;
            const Axis part = partOf(axis, from, from + span);
            EXPECT_GE(part.ticks.size(), 1u);
            std::set<QString> said;
            for (const Tick &tick : part.ticks) {
                EXPECT_TRUE(part.contains(tick.at));
                EXPECT_TRUE(said.insert(tickText(tick)).second) << tickText(tick).toStdString();
            }
        }
}

} // namespace
} // namespace boshi::ui::axis_part_tests
