// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/position.h"

#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

#include <set>

namespace boshi::growth {
namespace {

/// Boys' birth weight.
constexpr Lines birthWeight{2320, 2580, 2800, 3060, 3310, 3560, 3810};

TEST(Position, includesTheLowerLine)
{
    EXPECT_EQ(positionBetween(birthWeight, 2319), Position::BelowP3);
    EXPECT_EQ(positionBetween(birthWeight, 2320), Position::P3ToP10);
    EXPECT_EQ(positionBetween(birthWeight, 3059), Position::P25ToP50);
    EXPECT_EQ(positionBetween(birthWeight, 3060), Position::P50ToP75);
    EXPECT_EQ(positionBetween(birthWeight, 3809), Position::P90ToP97);
    EXPECT_EQ(positionBetween(birthWeight, 3810), Position::FromP97);
}

TEST(Position, takesALineAFloatingErrorAboveAValueForTheValue)
{
    Lines lines = birthWeight;
    lines[3] += 1e-9;
    EXPECT_EQ(positionBetween(lines, 3060), Position::P50ToP75);
}

TEST(Position, hasTheCodesOfTheCommandLine)
{
    EXPECT_EQ(toText(Position::BelowP3), QStringLiteral("<p3"));
    EXPECT_EQ(toText(Position::P3ToP10), QStringLiteral("p3-p10"));
    EXPECT_EQ(toText(Position::P90ToP97), QStringLiteral("p90-p97"));
    EXPECT_EQ(toText(Position::FromP97), QStringLiteral(">=p97"));
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
    EXPECT_DOUBLE_EQ(zOf(birthWeight, 3060), 0);
    EXPECT_DOUBLE_EQ(zOf(birthWeight, 2320), -1.88079);
    EXPECT_DOUBLE_EQ(zOf(birthWeight, 3560), 1.28155);
    EXPECT_DOUBLE_EQ(valueAt(birthWeight, 0.67449), 3310);
}

TEST(PositionZ, isHeldOutsideTheLines)
{
    EXPECT_DOUBLE_EQ(zOf(birthWeight, 1500), -1.88079);
    EXPECT_DOUBLE_EQ(zOf(birthWeight, 6000), 1.88079);
    EXPECT_DOUBLE_EQ(valueAt(birthWeight, -3), 2320);
    EXPECT_DOUBLE_EQ(valueAt(birthWeight, 3), 3810);
}

TEST(PositionZ, isTheInverseOfItsInverse)
{
    for (const SurveyBand &band : jp2023().bands) {
        for (double age = 0; age <= band.lastAgeMonths(); age += 2.3) {
            const Lines lines = *band.at(age);
            for (double z = -1.88; z < 1.88; z += 0.1)
                EXPECT_NEAR(zOf(lines, valueAt(lines, z)), z, 1e-9);
        }
    }
}

} // namespace
} // namespace boshi::growth
