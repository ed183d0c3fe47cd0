// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/gestational_age.h"

#include <gtest/gtest.h>

using namespace boshi;

TEST(GestationalAge, countsCompletedWeeksFromTheDueDate)
{
    const auto age = GestationalAge::at(QDate(2025, 2, 10), QDate(2025, 4, 10));
    ASSERT_TRUE(age);
    EXPECT_EQ(age->weeks(), 31);
    EXPECT_EQ(age->days(), 4);
}

TEST(GestationalAge, isFortyWeeksOnTheDueDate)
{
    const QDate dueDate(2025, 4, 10);
    EXPECT_EQ(GestationalAge::at(dueDate, dueDate), GestationalAge::of(40, 0));
}

TEST(GestationalAge, isEmptyOutsideThePregnancy)
{
    const QDate dueDate(2025, 4, 10);
    EXPECT_EQ(GestationalAge::at(dueDate.addDays(-280), dueDate), GestationalAge::of(0, 0));
    EXPECT_FALSE(GestationalAge::at(dueDate.addDays(-281), dueDate));
    EXPECT_EQ(GestationalAge::at(dueDate.addDays(34), dueDate), GestationalAge::of(44, 6));
    EXPECT_FALSE(GestationalAge::at(dueDate.addDays(35), dueDate));
    EXPECT_FALSE(GestationalAge::at(QDate(), dueDate));
    EXPECT_FALSE(GestationalAge::at(dueDate, QDate()));
}

// handbook/pages.md §19: month n is weeks 4(n-1)..4n-1; preterm to 36w6d.
TEST(GestationalAge, countsMonthsOfFourWeeks)
{
    EXPECT_EQ(GestationalAge::of(3, 6)->month(), 1);
    EXPECT_EQ(GestationalAge::of(4, 0)->month(), 2);
    EXPECT_EQ(GestationalAge::of(11, 6)->month(), 3);
    EXPECT_EQ(GestationalAge::of(28, 0)->month(), 8);
}

TEST(GestationalAge, isPretermBefore37Weeks)
{
    EXPECT_TRUE(GestationalAge::of(36, 6)->isPreterm());
    EXPECT_FALSE(GestationalAge::of(37, 0)->isPreterm());
}

TEST(GestationalAge, readsBackEveryAge)
{
    for (int days = 0; days <= GestationalAge::longestDays; ++days) {
        const auto age = GestationalAge::of(days / 7, days % 7);
        ASSERT_TRUE(age);
        EXPECT_EQ(gestationalAgeFromText(toText(*age)), age);
    }
}

TEST(GestationalAge, writesWeeksAndDays)
{
    EXPECT_EQ(toText(*GestationalAge::of(31, 4)), u"31w4d");
    EXPECT_EQ(toText(*GestationalAge::of(5, 0)), u"5w0d");
}

TEST(GestationalAge, readsWeeksAloneAsDayZero)
{
    EXPECT_EQ(gestationalAgeFromText(u"31w"), GestationalAge::of(31, 0));
}

TEST(GestationalAge, refusesOtherTexts)
{
    for (const QStringView text : {u"", u"w", u"31", u"31w7d", u"45w0d", u"31w4", u"31w04d", u"031w4d", u"-1w0d", u"31W4d"})
        EXPECT_FALSE(gestationalAgeFromText(text)) << text.toUtf8().constData();
}
