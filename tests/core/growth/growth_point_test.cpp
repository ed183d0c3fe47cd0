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

QString code(const Placement &placement) { return toText(std::get<Position>(placement)); }

TEST(GrowthPoint, knowsAgeAndPosition)
{
    const GrowthPoint point = place(Measure::Weight, 8420, QDate(2024, 12, 25));
    EXPECT_EQ(point.age->days, 259);
    EXPECT_DOUBLE_EQ(point.age->months, 8 + 15.0 / 31);
    EXPECT_EQ(code(point.placement), QStringLiteral("p50-p75"));
    EXPECT_FALSE(point.correctedAgeDays);
    EXPECT_FALSE(point.correctedPlacement);
}

TEST(GrowthPoint, countsThePretermChildFromTheDueDateToo)
{
    const GrowthPoint point = place(Measure::Weight, 5800, QDate(2024, 10, 10), boyOf30Weeks());
    EXPECT_EQ(*boyOf30Weeks().dueDate(), QDate(2024, 6, 19));
    EXPECT_DOUBLE_EQ(point.age->months, 6);
    EXPECT_EQ(point.correctedAgeDays, 113);
    EXPECT_DOUBLE_EQ(point.correctedAge->months, 3 + 21.0 / 30);
    EXPECT_EQ(code(point.placement), QStringLiteral("<p3"));
    EXPECT_EQ(code(*point.correctedPlacement), QStringLiteral("p10-p25"));
}

TEST(GrowthPoint, hasNoCorrectedPositionBeforeTheDueDate)
{
    const GrowthPoint point = place(Measure::Weight, 1400, QDate(2024, 4, 20), boyOf30Weeks());
    EXPECT_EQ(point.correctedAgeDays, -60);
    EXPECT_FALSE(point.correctedAge);
    EXPECT_EQ(std::get<NoPosition>(*point.correctedPlacement), NoPosition::BeforeDueDate);
}

TEST(GrowthPoint, doesNotCorrectTermChildren)
{
    ChildFacts child = boyOf2024();
    child.gestationAtBirth = GestationalAge::of(37, 0);
    EXPECT_FALSE(child.isPreterm());
    EXPECT_FALSE(place(Measure::Weight, 5800, QDate(2024, 10, 10), child).correctedAgeDays);
}

TEST(GrowthPoint, countsFromTheDueDateAsLongAsTheUserWants)
{
    const QDate thirdBirthday(2027, 4, 10);
    const auto isCorrected = [](QDate day, Correction correction) {
        return placed(growthPoint(Measure::Weight, 12000, day, {}), boyOf30Weeks(), jp2023(), correction).correctedAge.has_value();
    };
    EXPECT_TRUE(isCorrected(thirdBirthday.addDays(-1), {}));
    EXPECT_FALSE(isCorrected(thirdBirthday, {}));
    EXPECT_TRUE(isCorrected(thirdBirthday, {.untilYears = 0}));
    EXPECT_FALSE(isCorrected(QDate(2025, 4, 10), {.bornBeforeWeeks = 30}));
}

/// 86.5 cm standing at 735 days of a child born ten weeks early: seven weeks short of two years by corrected age, so the weight
/// is looked up in the table of lying children, at 87.2 cm.
TEST(GrowthPoint, choosesWhosTableByCorrectedAge)
{
    GrowthPoint pair = growthPoint(Measure::WeightForHeight, 12000, boyOf30Weeks().birth.addDays(735), {});
    pair.height = 865;
    pair.posture = Posture::Standing;
    const auto z = [&](const ChildFacts &child) { return *std::get<Position>(placed(pair, child, shipped("who2006")).placement).z; };
    const Reference &who = shipped("who2006");
    EXPECT_DOUBLE_EQ(z(boyOf30Weeks()), *who.curveAt(Sex::Male, Measure::WeightForHeight, 872, Posture::Recumbent)->z(872, 12000));
    EXPECT_DOUBLE_EQ(z(boyOf2024()), *who.curveAt(Sex::Male, Measure::WeightForHeight, 865, Posture::Standing)->z(865, 12000));
}

TEST(GrowthPoint, knowsTheDegreeOfObesityFromTheFirstBirthdayToTheLastYearOfSchool)
{
    const auto weighed = [](QDate day, qint64 weight, qint64 height) {
        GrowthPoint pair = growthPoint(Measure::WeightForHeight, weight, day, {});
        pair.height = height;
        return placed(pair, boyOf2024(), jp2023()).placement;
    };
    EXPECT_EQ(std::get<NoPosition>(weighed(QDate(2025, 4, 9), 9000, 740)), NoPosition::NoTableForAge);
    EXPECT_EQ(std::get<Position>(weighed(QDate(2027, 4, 10), 14000, 950)).obesity->weightClass, WeightClass::Usual);
    EXPECT_EQ(std::get<NoPosition>(weighed(QDate(2027, 4, 10), 14000, 1200)), NoPosition::NoTableForLength);
    const auto atEleven = std::get<Position>(weighed(QDate(2035, 4, 10), 38000, 1400));
    EXPECT_NEAR(atEleven.obesity->percent, 10.5487, 0.0001) << "vector 35";
    EXPECT_TRUE(atEleven.lines.empty());
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
