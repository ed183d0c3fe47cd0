// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/position.h"

#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

#include <set>

namespace boshi::growth {
namespace {

/// Boys' birth weight.
constexpr Lines birthWeight{2320, 2580, 2800, 3060, 3310, 3560, 3810};

LineMarks surveyMarks() { return jp2023().info.lines; }

QString code(double value) { return toText(Position{surveyMarks(), linesReached(birthWeight, value)}); }

TEST(Position, includesTheLowerLine)
{
    EXPECT_EQ(code(2319), QStringLiteral("<p3"));
    EXPECT_EQ(code(2320), QStringLiteral("p3-p10"));
    EXPECT_EQ(code(3059), QStringLiteral("p25-p50"));
    EXPECT_EQ(code(3060), QStringLiteral("p50-p75"));
    EXPECT_EQ(code(3809), QStringLiteral("p90-p97"));
    EXPECT_EQ(code(3810), QStringLiteral(">=p97"));
}

TEST(Position, takesALineAFloatingErrorAboveAValueForTheValue)
{
    Lines lines = birthWeight;
    lines[3] += 1e-9;
    EXPECT_EQ(linesReached(lines, 3060), 4u);
}

TEST(Position, betweenTheTwoLinesOfAnOlderHandbookIsOneRoom)
{
    const LineMarks outer = shipped("jp2010").info.lines;
    EXPECT_EQ(toText(Position{outer, 0}), QStringLiteral("<p3"));
    EXPECT_EQ(toText(Position{outer, 1}), QStringLiteral("p3-p97"));
    EXPECT_EQ(toText(Position{outer, 2}), QStringLiteral(">=p97"));
}

TEST(Position, hasOneCodePerReason)
{
    std::set<QString> codes;
    for (const NoPosition reason : noPositions)
        codes.insert(toText(reason));
    EXPECT_EQ(codes.size(), noPositions.size());
}

TEST(PositionZ, isThePublishedZAtEachLine)
{
    EXPECT_DOUBLE_EQ(*zBetween(surveyMarks(), birthWeight, 3060), 0);
    EXPECT_DOUBLE_EQ(*zBetween(surveyMarks(), birthWeight, 2320), -1.88079);
    EXPECT_DOUBLE_EQ(*zBetween(surveyMarks(), birthWeight, 3560), 1.28155);
    EXPECT_DOUBLE_EQ(*valueBetween(surveyMarks(), birthWeight, 0.67449), 3310);
}

TEST(PositionZ, isNotInventedOutsideTheLines)
{
    EXPECT_FALSE(zBetween(surveyMarks(), birthWeight, 2319));
    EXPECT_FALSE(zBetween(surveyMarks(), birthWeight, 3811));
    EXPECT_FALSE(valueBetween(surveyMarks(), birthWeight, -3));
    EXPECT_FALSE(zBetween(shipped("jp2010").info.lines, {2100, 3760}, 3000)) << "two lines say nothing of what is between";
}

TEST(PositionZ, isTheInverseOfItsInverse)
{
    for (const SurveyBand *band : bands())
        for (double age = 0; age <= band->last(); age += 2.3)
            for (double z = -1.88; z < 1.88; z += 0.1)
                EXPECT_NEAR(*band->z(age, *band->value(age, z)), z, 1e-9);
}

} // namespace
} // namespace boshi::growth
