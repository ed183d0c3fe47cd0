// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/partial_date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace boshi;

TEST(PartialDate, writesEachPrecisionAsItReadsIt)
{
    for (const QStringView text : {u"2024-03-10", u"2024-03", u"2024", u"~2024-03-10", u"~2024-03", u"~2024"}) {
        const auto date = partialDateFromText(text);
        ASSERT_TRUE(date) << text.toUtf8().constData();
        EXPECT_EQ(toText(*date), text);
    }
}

TEST(PartialDate, readsEveryDayOfALifetime)
{
    for (QDate day(1990, 1, 1); day < QDate(2060, 1, 1); day = day.addDays(1)) {
        const auto date = partialDateFromText(toText(PartialDate(day)));
        ASSERT_TRUE(date);
        ASSERT_EQ(date->fullDay(), day);
    }
}

TEST(PartialDate, refusesWhatIsNotItsGrammar)
{
    for (const QStringView text : {u"", u"~", u"2024-3-10", u"2024/03/10", u"2024-00", u"2024-03-00", u"2024-00-10",
                                   u"2024-03-", u"24-03-10", u"2024-03-10 ", u"~~2024", u"20２4", u"+024", u"2024-13"})
        EXPECT_FALSE(partialDateFromText(text)) << text.toUtf8().constData();
}

TEST(PartialDate, refusesDaysThatDoNotExist)
{
    EXPECT_FALSE(PartialDate::of(2023, 2, 29));
    EXPECT_TRUE(PartialDate::of(2024, 2, 29));
    EXPECT_FALSE(PartialDate::of(2024, 4, 31));
    EXPECT_FALSE(PartialDate::of(2024, 0, 10));
    EXPECT_FALSE(PartialDate::of(1799));
    EXPECT_FALSE(PartialDate::of(2201));
}

TEST(PartialDate, spansTheDaysItCanMean)
{
    EXPECT_EQ(PartialDate::of(2024, 2)->firstDay(), QDate(2024, 2, 1));
    EXPECT_EQ(PartialDate::of(2024, 2)->lastDay(), QDate(2024, 2, 29));
    EXPECT_EQ(PartialDate::of(2023)->firstDay(), QDate(2023, 1, 1));
    EXPECT_EQ(PartialDate::of(2023)->lastDay(), QDate(2023, 12, 31));
    EXPECT_EQ(PartialDate::of(2023, 4, 3, true)->lastDay(), QDate(2023, 4, 3));
}

TEST(PartialDate, isExactOnlyAsAFullDayThatIsNotAbout)
{
    EXPECT_TRUE(PartialDate::of(2024, 3, 10)->isExact());
    EXPECT_FALSE(PartialDate::of(2024, 3, 10, true)->isExact());
    EXPECT_FALSE(PartialDate::of(2024, 3)->isExact());
    EXPECT_TRUE(PartialDate::of(2024, 3, 10, true)->fullDay());
    EXPECT_FALSE(PartialDate::of(2024, 3)->fullDay());
}

TEST(PartialDate, isNothingForAnInvalidDay)
{
    const PartialDate nothing {QDate()};
    EXPECT_EQ(nothing, PartialDate());
    EXPECT_EQ(toText(nothing), QString());
    EXPECT_FALSE(nothing.firstDay().isValid());
    EXPECT_FALSE(nothing.lastDay().isValid());
}

TEST(PartialDate, sortsTheLessPreciseFirst)
{
    std::vector<PartialDate> dates {QDate(2024, 3, 1), *PartialDate::of(2024, 3), *PartialDate::of(2024),
                                    QDate(2023, 12, 31)};
    std::ranges::sort(dates);
    EXPECT_EQ(toText(dates[0]), u"2023-12-31");
    EXPECT_EQ(toText(dates[1]), u"2024");
    EXPECT_EQ(toText(dates[2]), u"2024-03");
    EXPECT_EQ(toText(dates[3]), u"2024-03-01");
}
