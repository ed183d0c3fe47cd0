// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/who2006.h"
#include "core/growth/who2007.h"
#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

#include <cmath>

namespace boshi::growth {
namespace {

const Who2006 &who() { return *Who2006::shipped(); }

TEST(Who2006, ExpectsEveryBoysMedianAtZero)
{
    for (const double day : {0.0, 365.0, 730.0, 731.0, 1826.0}) {
        const Curve *curve = shipped("who2006").curveAt(Sex::Male, Measure::Height, day);
        const double median = *curve->value(day, 0) / 10;
        EXPECT_EQ(who().scores({.ageDays = day, .lengthCm = median}).length->hundredths, 0) << day;
    }
}

TEST(Who2006, ReadsDaysToTheNearestAndEndsBeforeSixtyMonths)
{
    const auto at = [](double days) { return who().scores({.ageDays = days, .weightKg = 18}).weight; };
    EXPECT_EQ(at(99.5), at(100));
    EXPECT_EQ(at(100.49), at(100));
    EXPECT_TRUE(at(1826));
    EXPECT_FALSE(at(60 * daysPerMonth)) << "60.0 months";
    EXPECT_FALSE(at(-1));
}

TEST(Who2006, TakesTwentyFourMonthsForStanding)
{
    const double days = 24 * daysPerMonth;
    const auto lying = who().scores({.ageDays = days, .lengthCm = 87.8, .posture = Posture::Recumbent}).length;
    EXPECT_EQ(lying, who().scores({.ageDays = 731.0, .lengthCm = 87.1}).length);
}

TEST(Who2006, LooksUpAWeightByLengthWithoutAnAge)
{
    const auto at = [](double cm, std::optional<Posture> posture) {
        return who().scores({.weightKg = 12, .lengthCm = cm, .posture = posture}).weightForLength->hundredths;
    };
    EXPECT_EQ(at(86.9, {}), at(86.9, Posture::Recumbent));
    EXPECT_EQ(at(87.0, {}), at(87.0, Posture::Standing));
    EXPECT_NE(at(86.9, Posture::Recumbent), at(86.9, Posture::Standing));
    EXPECT_FALSE(who().scores({.weightKg = 12, .lengthCm = 87}).bmi) << "no age, no row";
}

TEST(Who2006, HasScoresFrom45To120CmAtTheEndsToo)
{
    const auto at = [](double days, double cm, double kg) { return who().scores({.ageDays = days, .weightKg = kg, .lengthCm = cm}).weightForLength; };
    EXPECT_TRUE(at(100, 45, 2.4));
    EXPECT_FALSE(at(100, 44.9, 2.4));
    EXPECT_TRUE(at(100, 110, 18));
    EXPECT_FALSE(at(100, 110.1, 18));
    EXPECT_TRUE(at(1000, 65, 7));
    EXPECT_TRUE(at(1000, 120, 22));
    EXPECT_FALSE(at(1000, 120.1, 22));
}

TEST(Who2006, ReadsBetweenTwoMillimetresAndOnEachOfThem)
{
    const auto z = [](double mm) { return *who().weightForLength(Sex::Female, mm, 8.5, Posture::Recumbent); };
    for (int mm = 451; mm < 1100; ++mm) {
        EXPECT_NEAR(z(mm / 10.0 * 10), z(mm), 1e-9) << mm;
        EXPECT_NEAR(z(mm + 0.5), (z(mm) + z(mm + 1)) / 2, 0.005) << mm;
    }
}

TEST(Who2006, SaysNothingOfWhatIsNotAboveZero)
{
    for (const double bad : {0.0, -3.0, std::nan("")}) {
        const auto scores = who().scores({.ageDays = 100, .weightKg = bad, .lengthCm = bad, .headCm = bad});
        EXPECT_FALSE(scores.weight || scores.length || scores.weightForLength || scores.bmi || scores.head);
    }
}

TEST(Who2006, FlagsBeyondItsLimitsAlone)
{
    const auto weightAt = [](int hundredths) { return *shipped("who2006").curveAt(Sex::Male, Measure::Weight, 400)->value(400, hundredths / 100.0) / 1000; };
    const auto flag = [&](int hundredths) { return who().scores({.ageDays = 400, .weightKg = weightAt(hundredths)}).weight->isFlagged; };
    EXPECT_FALSE(flag(500));
    EXPECT_TRUE(flag(501));
    EXPECT_FALSE(flag(-600));
    EXPECT_TRUE(flag(-601));
}

TEST(Who2007, EndsWeightAtTenYearsAndTheRestAtNineteen)
{
    const auto at = [](double months) { return Who2007::shipped()->scores({.ageMonths = months, .weightKg = 30, .heightCm = 130}); };
    EXPECT_TRUE(at(60).height && at(60).weight && at(60).bmi);
    EXPECT_FALSE(at(59.99).height);
    EXPECT_TRUE(at(120).weight);
    EXPECT_FALSE(at(120.01).weight);
    EXPECT_TRUE(at(120.01).bmi);
    EXPECT_TRUE(at(228).height);
    EXPECT_FALSE(at(228.01).height);
}

/// Over all curves of all references that compute a score: it rises with the value, and value and score are inverse.
TEST(GrowthCurves, riseWithTheValueAndReadBack)
{
    int checked = 0;
    for (const ReferenceInfo &info : shippedReferences()) {
        for (const auto &curve : shippedReference(info.id)->curves) {
            if (!curve->computesZ() || curve->measure() == Measure::WeightForHeight)
                continue;
            for (int i = 0; i <= 50; ++i) {
                const double place = curve->first() + (curve->last() - curve->first()) * i / 50;
                double before = -100;
                for (double z = -5; z <= 5; z += 0.25) {
                    const auto value = curve->value(place, z);
                    if (!value || *value <= 0)
                        continue;
                    EXPECT_NEAR(*curve->z(place, *value), z, 1e-6) << qPrintable(info.id) << ' ' << place;
                    EXPECT_GT(*value, before);
                    before = *value;
                    ++checked;
                }
            }
        }
    }
    EXPECT_GT(checked, 50'000);
}

/// Within a series the lines never jump: between neighbouring days, months or millimetres less than 6 %, which newborns grow in three days.
TEST(GrowthCurves, areContinuousWithinASeries)
{
    for (const ReferenceInfo &info : shippedReferences()) {
        for (const auto &curve : shippedReference(info.id)->curves) {
            Lines before = curve->lines(curve->first());
            for (double place = curve->first(); place <= curve->last(); place += (curve->last() - curve->first()) / 2000) {
                const Lines now = curve->lines(place);
                for (std::size_t i = 0; i < now.size(); ++i)
                    EXPECT_NEAR(now[i] / before[i], 1, 0.06) << qPrintable(info.id) << ' ' << place;
                before = now;
            }
        }
    }
}

/// The published tables of INTERGROWTH-21st, read off the chart in kg or cm with one or two decimals (growth.md: within 0.057).
TEST(PretermCurve, meetsThePublishedTables)
{
    const Reference &preterm = shipped("intergrowth21");
    const auto at = [&](Measure measure, Sex sex, double weeks, double z) { return *preterm.curveAt(sex, measure, weeks)->value(weeks, z); };
    EXPECT_NEAR(at(Measure::Weight, Sex::Male, 27, 0), 670, 6);
    EXPECT_NEAR(at(Measure::Weight, Sex::Male, 31, -1.88079), 1000, 6);
    EXPECT_NEAR(at(Measure::Weight, Sex::Male, 31, 1.88079), 1920, 6);
}

} // namespace
} // namespace boshi::growth
