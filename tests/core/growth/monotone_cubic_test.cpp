// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/monotone_cubic.h"

#include <gtest/gtest.h>

namespace boshi::growth {
namespace {

MonotoneCubic steps() { return MonotoneCubic({0, 1, 2, 10, 11}, {0, 0.1, 5, 5.1, 9}); }

TEST(MonotoneCubic, isExactAtItsKnots)
{
    const MonotoneCubic curve({0, 1.5, 2.5, 15}, {3060, 4800, 5800, 9660});
    EXPECT_EQ(curve.at(0), 3060);
    EXPECT_EQ(curve.at(1.5), 4800);
    EXPECT_EQ(curve.at(2.5), 5800);
    EXPECT_EQ(curve.at(15), 9660);
}

TEST(MonotoneCubic, neverFallsBetweenRisingKnots)
{
    const MonotoneCubic curve = steps();
    for (double x = 0; x < 11; x += 0.01)
        EXPECT_LE(curve.at(x), curve.at(x + 0.01)) << x;
}

TEST(MonotoneCubic, drawsALineAsALine)
{
    const MonotoneCubic line({0, 1, 4, 5}, {0, 2, 8, 10});
    EXPECT_NEAR(line.at(2.7), 5.4, 1e-12);
}

TEST(MonotoneCubic, isHeldOutsideItsKnots)
{
    EXPECT_EQ(steps().at(-1), 0);
    EXPECT_EQ(steps().at(12), 9);
    EXPECT_EQ(steps().inverse(-1), 0);
    EXPECT_EQ(steps().inverse(10), 11);
}

TEST(MonotoneCubic, invertsItself)
{
    const MonotoneCubic curve = steps();
    for (double x = 0; x <= 11; x += 0.07)
        EXPECT_NEAR(curve.inverse(curve.at(x)), x, 1e-6);
    for (const double knot : {0.0, 1.0, 2.0, 10.0, 11.0})
        EXPECT_EQ(curve.inverse(curve.at(knot)), knot);
}

/// Chords 1, 2, 1: slopes 1/2 at the end and 4/3 within, by hand.
TEST(MonotoneCubic, followsThePublishedTangents)
{
    const MonotoneCubic curve({0, 1, 2, 3}, {0, 1, 3, 4});
    EXPECT_NEAR(curve.at(0.5), 0.0625 + 0.5 - 1.0 / 6, 1e-12);
}

} // namespace
} // namespace boshi::growth
