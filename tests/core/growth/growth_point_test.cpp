// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_point.h"

#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

namespace boshi::growth {
namespace {

ChildFacts boyOf2024() { return {.sex = Sex::Male, .birth = QDate(2024, 4, 10)}; }

ChildFacts boyOf30Weeks()
{
    ChildFacts child = boyOf2024();
    child.gestationAtBirth = GestationalAge::of(30, 0);
    return child;
}

GrowthPoint place(Measure measure, qint64 value, PartialDate day, const ChildFacts &child = boyOf2024())
{
    return placed(growthPoint(measure, value, day, {}), child, jp2023());
}

NoPosition reason(const GrowthPoint &point) { return std::get<NoPosition>(point.placement); }

TEST(GrowthPoint, knowsAgeAndPosition)
{
    const GrowthPoint point = place(Measure::Weight, 8420, QDate(2024, 12, 25));
    EXPECT_EQ(point.ageDays, 259);
    EXPECT_DOUBLE_EQ(*point.ageMonths, 8 + 15.0 / 31);
    EXPECT_EQ(std::get<Position>(point.placement), Position::P50ToP75);
    EXPECT_FALSE(point.correctedAgeDays);
    EXPECT_FALSE(point.correctedPlacement);
}

TEST(GrowthPoint, countsThePretermChildFromTheDueDateToo)
{
    const GrowthPoint point = place(Measure::Weight, 5800, QDate(2024, 10, 10), boyOf30Weeks());
    EXPECT_EQ(*boyOf30Weeks().dueDateIfPreterm(), QDate(2024, 6, 19));
    EXPECT_DOUBLE_EQ(*point.ageMonths, 6);
    EXPECT_EQ(point.correctedAgeDays, 113);
    EXPECT_DOUBLE_EQ(*point.correctedAgeMonths, 3 + 21.0 / 30);
    EXPECT_EQ(std::get<Position>(point.placement), Position::BelowP3);
    EXPECT_EQ(std::get<Position>(*point.correctedPlacement), Position::P10ToP25);
}

TEST(GrowthPoint, hasNoCorrectedPositionBeforeTheDueDate)
{
    const GrowthPoint point = place(Measure::Weight, 1400, QDate(2024, 4, 20), boyOf30Weeks());
    EXPECT_EQ(point.correctedAgeDays, -60);
    EXPECT_FALSE(point.correctedAgeMonths);
    EXPECT_EQ(std::get<NoPosition>(*point.correctedPlacement), NoPosition::BeforeDueDate);
}

TEST(GrowthPoint, doesNotCorrectTermChildren)
{
    ChildFacts child = boyOf2024();
    child.gestationAtBirth = GestationalAge::of(37, 0);
    EXPECT_FALSE(child.dueDateIfPreterm());
    EXPECT_FALSE(place(Measure::Weight, 5800, QDate(2024, 10, 10), child).correctedAgeDays);
}

TEST(GrowthPoint, saysWhyThereIsNoPosition)
{
    const QDate day(2024, 12, 25);
    EXPECT_EQ(reason(place(Measure::Weight, 8420, day, {.birth = QDate(2024, 4, 10)})), NoPosition::UnknownSex);
    EXPECT_EQ(reason(place(Measure::Weight, 8420, day, {.sex = Sex::Male})), NoPosition::NoBirthDate);
    EXPECT_EQ(reason(place(Measure::Weight, 8420, QDate(2024, 4, 9))), NoPosition::BeforeBirth);
    EXPECT_EQ(reason(place(Measure::Weight, 8420, PartialDate(day, true))), NoPosition::PartialDate);
    EXPECT_EQ(reason(place(Measure::Weight, 8420, *PartialDate::of(2024, 12))), NoPosition::PartialDate);
    EXPECT_EQ(reason(place(Measure::Chest, 450, day)), NoPosition::NoTableForMeasure);
    EXPECT_EQ(reason(place(Measure::Head, 500, QDate(2027, 2, 10))), NoPosition::NoTableForAge);
}

TEST(GrowthPoint, hasAnAgeEvenWithoutATable)
{
    EXPECT_TRUE(place(Measure::Chest, 450, QDate(2024, 12, 25)).hasAge());
    EXPECT_FALSE(place(Measure::Weight, 8420, *PartialDate::of(2024, 12)).hasAge());
    EXPECT_FALSE(place(Measure::Weight, 8420, QDate(2024, 4, 9)).hasAge());
}

TEST(GrowthPoint, forgetsAnOldPlacement)
{
    const GrowthPoint placedOnce = place(Measure::Weight, 5800, QDate(2024, 10, 10), boyOf30Weeks());
    const GrowthPoint again = placed(placedOnce, ChildFacts{}, jp2023());
    EXPECT_FALSE(again.hasAge());
    EXPECT_FALSE(again.correctedPlacement);
    EXPECT_EQ(again.value, 5800);
}

} // namespace
} // namespace boshi::growth
