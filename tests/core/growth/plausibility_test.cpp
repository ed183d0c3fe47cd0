// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/newborn_weight.h"
#include "core/growth/plausibility.h"

#include <gtest/gtest.h>

namespace boshi::growth {
namespace {

const ChildFacts girl{.sex = Sex::Female, .birth = QDate(2026, 1, 10)};

GrowthPoint measured(Measure measure, qint64 value, int days)
{
    return growthPoint(measure, value, girl.birth.addDays(days), QUuid::createUuid());
}

/// At six months 7.4 kg, 66 cm, 42 cm.
std::vector<GrowthPoint> halfAYear()
{
    return {measured(Measure::Weight, 7400, 180), measured(Measure::Height, 660, 180), measured(Measure::Head, 420, 180)};
}

std::optional<GrowthQuestion> asked(Measure measure, qint64 value, int days, const std::vector<GrowthPoint> &others = halfAYear())
{
    return questionAbout(measured(measure, value, days), girl, others);
}

TEST(GrowthQuestion, isNotAskedAboutWhatFits)
{
    EXPECT_FALSE(asked(Measure::Weight, 7900, 210));
    EXPECT_FALSE(asked(Measure::Height, 680, 210));
    EXPECT_FALSE(asked(Measure::Height, 653, 181)) << "two people measure half a centimetre apart";
    EXPECT_FALSE(asked(Measure::Weight, 2600, 0, {})) << "a small newborn";
    EXPECT_FALSE(questionAbout(measured(Measure::Weight, 790'000, 210), {.sex = Sex::Female}, {})) << "no age";
}

TEST(GrowthQuestion, knowsGramsTypedAsKilogramsAndMillimetresAsCentimetres)
{
    const auto grams = asked(Measure::Weight, 7'900'000, 210);
    ASSERT_TRUE(grams);
    EXPECT_EQ(grams->doubt, Doubt::OtherUnit);
    EXPECT_EQ(grams->perhaps, 7900);
    EXPECT_EQ(asked(Measure::Weight, 3'250'000, 0, {})->perhaps, 3250) << "without any other value";
    EXPECT_EQ(asked(Measure::Height, 6800, 210)->perhaps, 680);
    EXPECT_EQ(asked(Measure::Height, 68, 210)->perhaps, 680);
}

TEST(GrowthQuestion, knowsSwappedDigits)
{
    const auto swapped = asked(Measure::Height, 860, 210);
    ASSERT_TRUE(swapped);
    EXPECT_EQ(swapped->doubt, Doubt::SwappedDigits);
    EXPECT_EQ(swapped->perhaps, 680);
    EXPECT_EQ(swapped->before->value, 660);
}

TEST(GrowthQuestion, asksWhenAChildGetsSmaller)
{
    const auto shrank = asked(Measure::Height, 640, 200);
    ASSERT_TRUE(shrank);
    EXPECT_EQ(shrank->doubt, Doubt::Shrank);
    EXPECT_EQ(shrank->before->value, 660);
    EXPECT_EQ(asked(Measure::Head, 405, 200)->doubt, Doubt::Shrank);
    EXPECT_FALSE(asked(Measure::Weight, 7200, 200)) << "weight goes down at times";
}

TEST(GrowthQuestion, asksAboutWhatFitsNothing)
{
    const auto off = asked(Measure::Weight, 14'300, 200);
    ASSERT_TRUE(off);
    EXPECT_EQ(off->doubt, Doubt::FarOff);
    EXPECT_FALSE(off->perhaps);
}

TEST(GrowthQuestion, isNotAskedAboutTheRecordItself)
{
    GrowthPoint point = measured(Measure::Height, 640, 200);
    GrowthPoint before = point;
    before.value = 700;
    before.day = point.day.addDays(-1);
    EXPECT_FALSE(questionAbout(point, girl, {before}));
}

TEST(NewbornWeight, saysHowMuchWasLostAndWhenItWasBack)
{
    const auto facts = newbornWeight(girl, {measured(Measure::Weight, 3000, 0), measured(Measure::Weight, 2820, 2), measured(Measure::Weight, 2790, 3),
                                            measured(Measure::Height, 500, 4), measured(Measure::Weight, 2940, 7), measured(Measure::Weight, 3020, 10)});
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->daysToLowest, 3);
    EXPECT_DOUBLE_EQ(facts->percentLost, 7);
    EXPECT_EQ(facts->daysToRegained, 10);
}

TEST(NewbornWeight, isNothingWithoutALossOrAWeightAtBirth)
{
    EXPECT_FALSE(newbornWeight(girl, {measured(Measure::Weight, 3000, 0), measured(Measure::Weight, 3020, 4)}));
    EXPECT_FALSE(newbornWeight(girl, {measured(Measure::Weight, 3000, 1), measured(Measure::Weight, 2900, 4)}));
    EXPECT_FALSE(newbornWeight({}, {measured(Measure::Weight, 3000, 0)}));
    EXPECT_FALSE(newbornWeight(girl, {measured(Measure::Weight, 3000, 0), measured(Measure::Weight, 2800, 3)})->daysToRegained);
}

} // namespace
} // namespace boshi::growth
