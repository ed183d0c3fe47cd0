// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/fiscal_year.h"

#include <gtest/gtest.h>

using namespace boshi;

TEST(FiscalYear, beginsOnApril1)
{
    EXPECT_EQ(fiscalYear(QDate(2024, 3, 31)), 2023);
    EXPECT_EQ(fiscalYear(QDate(2024, 4, 1)), 2024);
    EXPECT_EQ(fiscalYearFirstDay(2024), QDate(2024, 4, 1));
    EXPECT_EQ(fiscalYearLastDay(2024), QDate(2025, 3, 31));
    EXPECT_EQ(fiscalYear(QDate()), 0);
}

// handbook/pages.md §19 (S60).
TEST(SchoolEntry, bornApril1IsTheYoungestOfTheOlderYear)
{
    EXPECT_EQ(schoolEntryYear(QDate(2018, 4, 1)), 2024);
    EXPECT_EQ(schoolEntryYear(QDate(2018, 4, 2)), 2025);
    EXPECT_EQ(schoolEntryYear(QDate(2018, 3, 31)), 2024);
    EXPECT_EQ(schoolEntryYear(QDate(2017, 4, 2)), 2024);
    EXPECT_EQ(schoolEntryYear(QDate()), 0);
}

TEST(SchoolEntry, isAgeSixForEveryBirthday)
{
    for (QDate birth(2016, 4, 2); birth <= QDate(2020, 4, 1); birth = birth.addDays(1)) {
        const int schoolYearOfBirth = fiscalYear(birth.addDays(-1));
        ASSERT_EQ(schoolEntryYear(birth), schoolYearOfBirth + 7);
    }
}
