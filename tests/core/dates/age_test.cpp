// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/age.h"

#include <gtest/gtest.h>

using namespace boshi;

namespace {

std::tuple<int, int, int> displayed(QDate day, QDate birth)
{
    const auto age = CalendarAge::at(day, birth);
    return age ? std::tuple(age->years(), age->monthsOfYear(), age->days()) : std::tuple(-1, -1, -1);
}

/// The law in its own words, by counting days: the birth day is the first; the age is reached at the end of the day
/// before the day of the same number, or of the last day of a month that has none.
QDate legallyReachedByCounting(QDate birth, int months)
{
    int passed = 0;
    for (QDate today = birth;; today = today.addDays(1)) {
        const QDate tomorrow = today.addDays(1);
        const bool monthDayTomorrow = tomorrow.day() == birth.day();
        const bool monthEndsWithoutIt = tomorrow.day() == 1 && today.day() < birth.day();
        if ((monthDayTomorrow || monthEndsWithoutIt) && ++passed == months)
            return today;
    }
}

} // namespace

TEST(CalendarAge, countsYearsMonthsAndDays)
{
    EXPECT_EQ(displayed(QDate(2025, 5, 13), QDate(2024, 3, 10)), std::tuple(1, 2, 3));
    EXPECT_EQ(displayed(QDate(2024, 3, 10), QDate(2024, 3, 10)), std::tuple(0, 0, 0));
    EXPECT_EQ(displayed(QDate(2024, 4, 9), QDate(2024, 3, 10)), std::tuple(0, 0, 30));
    EXPECT_EQ(displayed(QDate(2024, 4, 10), QDate(2024, 3, 10)), std::tuple(0, 1, 0));
}

TEST(CalendarAge, completesAMonthOnItsLastDayWhenTheDayIsMissing)
{
    EXPECT_EQ(displayed(QDate(2025, 2, 27), QDate(2024, 12, 31)), std::tuple(0, 1, 27));
    EXPECT_EQ(displayed(QDate(2025, 2, 28), QDate(2024, 12, 31)), std::tuple(0, 2, 0));
    EXPECT_EQ(displayed(QDate(2025, 2, 28), QDate(2024, 2, 29)), std::tuple(1, 0, 0));
}

TEST(CalendarAge, countsMonthsOverYears)
{
    const auto age = CalendarAge::at(QDate(2026, 4, 1), QDate(2024, 3, 10));
    EXPECT_EQ(age->months(), 24);
    EXPECT_EQ(age->days(), 22);
}

TEST(CalendarAge, isEmptyBeforeBirth)
{
    EXPECT_FALSE(CalendarAge::at(QDate(2024, 3, 9), QDate(2024, 3, 10)));
    EXPECT_FALSE(CalendarAge::at(QDate(), QDate(2024, 3, 10)));
    EXPECT_FALSE(CalendarAge::at(QDate(2024, 3, 9), QDate()));
}

TEST(AgeInDays, isZeroOnTheDayOfBirth)
{
    EXPECT_EQ(ageInDays(QDate(2024, 3, 10), QDate(2024, 3, 10)), 0);
    EXPECT_EQ(ageInDays(QDate(2025, 3, 10), QDate(2024, 3, 10)), 365);
    EXPECT_FALSE(ageInDays(QDate(2024, 3, 9), QDate(2024, 3, 10)));
}

TEST(AgeInMonths, isWholeOnEveryMonthDay)
{
    for (const QDate birth : {QDate(2024, 3, 10), QDate(2024, 1, 31), QDate(2024, 2, 29)}) {
        for (int months = 0; months < 80; ++months)
            EXPECT_EQ(ageInMonths(birth.addMonths(months), birth), double(months));
    }
}

TEST(AgeInMonths, addsTheShareOfTheRunningMonth)
{
    EXPECT_DOUBLE_EQ(*ageInMonths(QDate(2024, 3, 25), QDate(2024, 3, 10)), 15.0 / 31);
    EXPECT_DOUBLE_EQ(*ageInMonths(QDate(2025, 2, 24), QDate(2024, 12, 10)), 2 + 14.0 / 28);
    EXPECT_FALSE(ageInMonths(QDate(2024, 3, 9), QDate(2024, 3, 10)));
}

TEST(AgeInMonths, growsEveryDay)
{
    const QDate birth(2023, 12, 31);
    double before = -1;
    for (QDate day = birth; day < birth.addYears(7); day = day.addDays(1)) {
        const auto age = ageInMonths(day, birth);
        ASSERT_TRUE(age);
        ASSERT_GT(*age, before);
        before = *age;
    }
}

TEST(WeekOfLife, beginsSevenDaysApart)
{
    EXPECT_EQ(weekOfLife(QDate(2024, 3, 10), 0), QDate(2024, 3, 10));
    EXPECT_EQ(weekOfLife(QDate(2024, 3, 10), 6), QDate(2024, 4, 21));
}

TEST(CorrectedAge, countsFromTheDueDate)
{
    const QDate birth(2024, 1, 1);
    const auto atBirth = *GestationalAge::of(32, 0);
    EXPECT_EQ(correctedBirth(birth, atBirth), QDate(2024, 2, 26));
    EXPECT_EQ(GestationalAge::at(birth, correctedBirth(birth, atBirth)), atBirth);
    EXPECT_EQ(correctedAge(QDate(2024, 5, 26), birth, atBirth)->months(), 3);
    EXPECT_FALSE(correctedAge(QDate(2024, 2, 25), birth, atBirth));
}

// Expected days below: handbook/pages.md §19 (S56, S58, S59, S60).
TEST(LegalAge, bornApril1IsTwoMonthsFromMay31)
{
    EXPECT_EQ(firstDayFromMonth(QDate(2024, 4, 1), 2), QDate(2024, 5, 31));
}

TEST(LegalAge, bornApril1IsOneYearFromMarch31)
{
    EXPECT_EQ(legalYearReached(QDate(2024, 4, 1), 1), QDate(2025, 3, 31));
    EXPECT_EQ(firstDayFromMonth(QDate(2024, 4, 1), 12), QDate(2025, 3, 31));
}

TEST(LegalAge, underOneYearStillIncludesTheDayItIsReached)
{
    EXPECT_EQ(lastDayUntilMonth(QDate(2024, 4, 1), 12), QDate(2025, 3, 31));
}

TEST(LegalAge, theDayAfterItIsReachedIsTheMonthDay)
{
    EXPECT_EQ(firstDayAfterMonth(QDate(2024, 4, 1), 2), QDate(2024, 6, 1));
    EXPECT_EQ(firstDayAfterMonth(QDate(2024, 12, 31), 2), QDate(2025, 3, 1));
}

TEST(LegalAge, bornDecember31IsTwoMonthsOnTheLastDayOfFebruary)
{
    EXPECT_EQ(legalMonthReached(QDate(2024, 12, 31), 2), QDate(2025, 2, 28));
    EXPECT_EQ(legalMonthReached(QDate(2023, 12, 31), 2), QDate(2024, 2, 29));
}

TEST(LegalAge, bornMarch31IsOneMonthOnApril30)
{
    EXPECT_EQ(legalMonthReached(QDate(2024, 3, 31), 1), QDate(2024, 4, 30));
}

TEST(LegalAge, bornFebruary29AgesOnFebruary28EachYear)
{
    for (int years = 1; years <= 20; ++years)
        EXPECT_EQ(legalYearReached(QDate(2024, 2, 29), years), QDate(2024 + years, 2, 28));
}

TEST(LegalAge, isNeverAllowedBeforeBirth)
{
    const QDate birth(2024, 3, 10);
    EXPECT_EQ(legalMonthReached(birth, 0), birth.addDays(-1));
    EXPECT_EQ(firstDayFromMonth(birth, 0), birth);
    EXPECT_EQ(firstDayAfterMonth(birth, 0), birth);
}

TEST(LegalAge, isInvalidWithoutABirth)
{
    EXPECT_FALSE(legalMonthReached(QDate(), 2).isValid());
    EXPECT_FALSE(firstDayFromMonth(QDate(), 2).isValid());
    EXPECT_FALSE(firstDayAfterMonth(QDate(), 2).isValid());
}

TEST(LegalAge, agreesWithCountingDaysForFiveYearsOfBirths)
{
    for (QDate birth(2023, 1, 1); birth < QDate(2028, 1, 1); birth = birth.addDays(1)) {
        for (const int months : {1, 2, 3, 6, 11, 12, 18, 36, 84})
            ASSERT_EQ(legalMonthReached(birth, months), legallyReachedByCounting(birth, months))
                << birth.toString(Qt::ISODate).toStdString() << ' ' << months;
    }
}
