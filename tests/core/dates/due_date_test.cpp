// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/due_date.h"

#include <gtest/gtest.h>

using namespace boshi;

// Rules below: handbook/pages.md §19 (S51, S52; classes I2 #90).
TEST(DueDate, isFortyWeeksAfterTheLastPeriod)
{
    EXPECT_EQ(dueDateFromLastPeriod(QDate(2024, 1, 1)), QDate(2024, 10, 7));
}

TEST(DueDate, putsOvulationAndInseminationAtTwoWeeks)
{
    const QDate day(2024, 1, 15);
    EXPECT_EQ(GestationalAge::at(day, dueDateFromOvulation(day)), GestationalAge::of(2, 0));
    EXPECT_EQ(dueDateFromInsemination(day), dueDateFromOvulation(day));
}

TEST(DueDate, putsTheTransferOfAFiveDayBlastocystAtTwoWeeksFiveDays)
{
    const QDate day(2024, 1, 20);
    EXPECT_EQ(GestationalAge::at(day, dueDateFromTransfer(day, 5)), GestationalAge::of(2, 5));
    EXPECT_EQ(GestationalAge::at(day, dueDateFromTransfer(day, 3)), GestationalAge::of(2, 3));
    EXPECT_EQ(GestationalAge::at(day, dueDateFromTransfer(day, 2)), GestationalAge::of(2, 2));
}

TEST(DueDate, keepsTheAgeAScanGave)
{
    const QDate day(2024, 3, 10);
    const auto age = *GestationalAge::of(9, 4);
    EXPECT_EQ(GestationalAge::at(day, dueDateFromAge(day, age)), age);
}

TEST(DueDate, isInvalidWithoutADay)
{
    EXPECT_FALSE(dueDateFromLastPeriod(QDate()).isValid());
    EXPECT_FALSE(dueDateFromTransfer(QDate(), 5).isValid());
}

TEST(CrlComparison, differsFromSevenDaysEitherWay)
{
    const QDate byPeriod(2024, 10, 7);
    EXPECT_FALSE(compareCrl(25, byPeriod.addDays(6), byPeriod)->differs);
    EXPECT_TRUE(compareCrl(25, byPeriod.addDays(7), byPeriod)->differs);
    EXPECT_TRUE(compareCrl(25, byPeriod.addDays(-7), byPeriod)->differs);
    EXPECT_EQ(compareCrl(25, byPeriod.addDays(-7), byPeriod)->daysLater, -7);
}

TEST(CrlComparison, isSilentOutsideItsRange)
{
    const QDate byPeriod(2024, 10, 7);
    const QDate byCrl = byPeriod.addDays(10);
    EXPECT_FALSE(compareCrl(13.9, byCrl, byPeriod)->differs);
    EXPECT_TRUE(compareCrl(14, byCrl, byPeriod)->differs);
    EXPECT_TRUE(compareCrl(41, byCrl, byPeriod)->differs);
    EXPECT_FALSE(compareCrl(41.1, byCrl, byPeriod)->isInRange);
}

TEST(CrlComparison, needsBothDates)
{
    EXPECT_FALSE(compareCrl(25, QDate(), QDate(2024, 10, 7)));
    EXPECT_FALSE(compareCrl(25, QDate(2024, 10, 7), QDate()));
}

TEST(NotificationClass, changesAt12And20And28Weeks)
{
    EXPECT_EQ(notificationClass(*GestationalAge::of(11, 6)), NotificationClass::UpTo11Weeks);
    EXPECT_EQ(notificationClass(*GestationalAge::of(12, 0)), NotificationClass::From12To19Weeks);
    EXPECT_EQ(notificationClass(*GestationalAge::of(19, 6)), NotificationClass::From12To19Weeks);
    EXPECT_EQ(notificationClass(*GestationalAge::of(20, 0)), NotificationClass::From20To27Weeks);
    EXPECT_EQ(notificationClass(*GestationalAge::of(27, 6)), NotificationClass::From20To27Weeks);
    EXPECT_EQ(notificationClass(*GestationalAge::of(28, 0)), NotificationClass::From28Weeks);
}
