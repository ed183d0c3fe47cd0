// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/date_text.h"

#include <gtest/gtest.h>

using namespace boshi;

namespace {

QString read(QStringView text)
{
    const auto date = readDate(text);
    return date ? toText(*date) : QString();
}

void expectAll(std::initializer_list<QStringView> texts, QStringView expected)
{
    for (const QStringView text : texts)
        EXPECT_EQ(read(text), expected) << text.toUtf8().constData();
}

} // namespace

TEST(DateText, readsWesternForms)
{
    expectAll({u"2024/04/03", u"2024-04-03", u"2024.4.3", u"20240403", u"2024年4月3日", u"2024/4/3", u"2024年04月03日"},
              u"2024-04-03");
}

TEST(DateText, readsEraForms)
{
    expectAll({u"令和6年4月3日", u"R6.4.3", u"R6/4/3", u"R06.04.03", u"r6-4-3", u"R060403", u"令6.4.3", u"㋿6年4月3日"},
              u"2024-04-03");
    EXPECT_EQ(read(u"h31.4.30"), u"2019-04-30");
    EXPECT_EQ(read(u"令和元年5月1日"), u"2019-05-01");
    EXPECT_EQ(read(u"S63.12.1"), u"1988-12-01");
}

TEST(DateText, readsFullWidthForms)
{
    expectAll({u"２０２４／０４／０３", u"Ｒ６．４．３", u"令和６年４月３日", u"２０２４－４－３", u"２０２４ー４ー３", u"２０２４０４０３",
               u"2024−04−03"},
              u"2024-04-03");
}

TEST(DateText, ignoresSpacesAroundAndBesideWords)
{
    expectAll({u"  2024/04/03 ", u"\u30002024/04/03\u3000", u"令和 6年 4月 3日", u"令和　６年　４月　３日", u"R 6. 4. 3"},
              u"2024-04-03");
}

TEST(DateText, neverJoinsDigitsAcrossASpace)
{
    expectAll({u"2024/1 1", u"2024/1/1 1", u"2024 0403", u"20 24/04/03"}, u"");
}

TEST(DateText, readsUnknownParts)
{
    expectAll({u"2026/09/不詳", u"2026-09", u"2026年9月", u"2026年9月不詳日", u"2026年9月不詳", u"2026/9/不明", u"R8.9"}, u"2026-09");
    expectAll({u"2026/不詳/不詳", u"2026", u"2026年", u"令和8年", u"2026年不詳", u"2026年不詳月不詳日"}, u"2026");
    EXPECT_EQ(read(u"令和6年4月"), u"2024-04");
}

TEST(DateText, refusesADayOfAnUnknownMonth) { expectAll({u"2026/不詳/3", u"2026年不詳月3日", u"不詳/9/3", u"不詳"}, u""); }

TEST(DateText, readsAbout)
{
    expectAll({u"2024年3月頃", u"~2024-03", u"〜2024-03", u"～2024-03", u"約2024年3月", u"令和6年3月ごろ"}, u"~2024-03");
    expectAll({u"2024年3月10日ごろ", u"~2024-03-10", u"2024/3/10頃", u"2024年3月10日 ころ"}, u"~2024-03-10");
}

TEST(DateText, refusesEraDatesOutsideTheEra)
{
    expectAll({u"令和1年4月30日", u"昭和64年1月8日", u"平成31年5月1日", u"平成31年5月", u"H32.1.1", u"R0.5.1", u"令和0年5月1日",
               u"昭和元年12月24日"},
              u"");
    EXPECT_EQ(read(u"昭和64年1月7日"), u"1989-01-07");
    EXPECT_EQ(read(u"昭和64年1月"), u"1989-01");
}

TEST(DateText, refusesImpossibleDates)
{
    expectAll({u"2023-02-29", u"2024/13/01", u"2024/04/31", u"20240431", u"2024/00/00", u"20240400", u"0000/01/01", u"R5.2.29",
               u"1799/01/01"},
              u"");
}

TEST(DateText, refusesWhatIsUnclear)
{
    expectAll({u"", u" ", u"24/04/03", u"3月10日", u"2024/04-03", u"2024/04/03/", u"2024/", u"2024/04/", u"2024年4月3", u"2024年4",
               u"R6", u"令和", u"R", u"2024/04/031", u"202404", u"2024年4月3日生まれたらしいが母に聞かないとわからないので後で書くことにしたい",
               u"~", u"頃", u"-", u"2024*4*3"},
              u"");
}

TEST(DateText, readsAnExportedMidnightAsTheDay)
{
    expectAll({u"2024/04/03 0:00:00", u"2024-04-03 00:00:00", u"2024-04-03T00:00:00", u"2024/04/03 0:00"}, u"2024-04-03");
}

TEST(DateText, neverDropsATimeOfDay) { expectAll({u"2024/04/03 9:30:00", u"2024-04-03T09:30:00"}, u""); }
