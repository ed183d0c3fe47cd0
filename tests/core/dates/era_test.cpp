// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/era.h"
#include "core/dates/date_text.h"

#include <gtest/gtest.h>

using namespace boshi;

namespace {

QString written(int year, int month = 0, int day = 0) { return eraText(*PartialDate::of(year, month, day)); }

} // namespace

TEST(Era, writesTheFirstYearAsGannen)
{
    EXPECT_EQ(written(2019, 5, 1), u"令和元年5月1日");
    EXPECT_EQ(written(2024, 4, 3), u"令和6年4月3日");
}

TEST(Era, changesOnTheFirstDayOfTheNextOne)
{
    EXPECT_EQ(written(2019, 4, 30), u"平成31年4月30日");
    EXPECT_EQ(written(1989, 1, 8), u"平成元年1月8日");
    EXPECT_EQ(written(1989, 1, 7), u"昭和64年1月7日");
    EXPECT_EQ(written(1926, 12, 25), u"昭和元年12月25日");
    EXPECT_EQ(written(1926, 12, 24), u"大正15年12月24日");
    EXPECT_EQ(written(1912, 7, 30), u"大正元年7月30日");
    EXPECT_EQ(written(1912, 7, 29), u"明治45年7月29日");
    EXPECT_EQ(written(1868, 10, 23), u"明治元年10月23日");
}

TEST(Era, leavesDaysBeforeMeijiWestern) { EXPECT_EQ(written(1868, 10, 22), u"1868年10月22日"); }

TEST(Era, writesPartialDatesInTheEraOfTheirFirstDay)
{
    EXPECT_EQ(written(2019, 5), u"令和元年5月");
    EXPECT_EQ(written(2019), u"平成31年");
    EXPECT_EQ(eraText(*PartialDate::of(2024, 4, 0, true)), u"令和6年4月頃");
    EXPECT_EQ(eraText(PartialDate()), QString());
}

TEST(Era, writesTheLettersOfForms)
{
    const auto letters = [](int year, int month = 0, int day = 0) { return shortEraText(*PartialDate::of(year, month, day)); };
    EXPECT_EQ(letters(2024, 4, 3), u"R6.4.3");
    EXPECT_EQ(letters(2019, 4, 30), u"H31.4.30");
    EXPECT_EQ(letters(2019, 5, 1), u"R1.5.1");
    EXPECT_EQ(letters(1989, 1, 7), u"S64.1.7");
    EXPECT_EQ(letters(1989, 2), u"H1.2");
    EXPECT_EQ(letters(2019), u"H31");
    EXPECT_EQ(letters(1850, 4, 3), u"1850.4.3");
}

TEST(Era, refusesDatesOutsideIt)
{
    const Era &heisei = *eraOf(QDate(2000, 1, 1));
    EXPECT_EQ(heisei.letter, u'H');
    EXPECT_TRUE(dateInEra(heisei, 31, 4, 30));
    EXPECT_FALSE(dateInEra(heisei, 31, 5, 1));
    EXPECT_FALSE(dateInEra(heisei, 31, 5));
    EXPECT_TRUE(dateInEra(heisei, 31));
    EXPECT_FALSE(dateInEra(heisei, 32));
    EXPECT_FALSE(dateInEra(heisei, 0));
    EXPECT_FALSE(dateInEra(heisei, 1, 1, 7));
}

TEST(Era, isReadBackForEveryDay)
{
    for (QDate day(1900, 1, 1); day < QDate(2050, 1, 1); day = day.addDays(1)) {
        const PartialDate date(day);
        ASSERT_EQ(readDate(eraText(date)), date) << toText(date).toStdString();
    }
}
