// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/typed_date.h"

#include <gtest/gtest.h>

namespace boshi::typed_date_tests {
namespace {

struct Line {
    const char16_t *typed;
    const char16_t *date; ///< Or why there is none.
};

QString wordOf(DateFault fault)
{
    switch (fault) {
    case DateFault::NotADate: return QStringLiteral("no date");
    case DateFault::NoSuchDay: return QStringLiteral("no such day");
    case DateFault::OutsideEra: return QStringLiteral("outside the era");
    }
    Q_UNREACHABLE();
}

QString read(QStringView typed, QDate day)
{
    const DateReading reading = readTypedDate(typed, day);
    const auto *date = std::get_if<PartialDate>(&reading);
    return date ? toText(*date) : wordOf(std::get<DateFault>(reading));
}

void expectLines(QDate day, std::initializer_list<Line> lines)
{
    for (const Line &line : lines)
        EXPECT_EQ(read(line.typed, day), QStringView(line.date)) << QStringView(line.typed).toUtf8().constData();
}

const QDate friday(2026, 11, 20);

TEST(TypedDate, readsOneDayInEveryFormPeopleTypeIt)
{
    for (const QStringView typed : {u"2026/11/20", u"2026-11-20", u"令和8年11月20日", u"R8.11.20", u"20261120", u"２０２６／１１／２０",
                                    u"11/20", u"11月20日", u"１１／２０", u"11-20", u"11.20", u"今年の11月20日", u"今日", u"きょう",
                                    u"本日", u"Today", u" 今日 "})
        EXPECT_EQ(read(typed, friday), u"2026-11-20") << typed.toUtf8().constData();
}

TEST(TypedDate, takesTheLatestDayThatIsNotInTheFuture)
{
    expectLines(friday, {{u"11/21", u"2025-11-21"}, {u"11/20", u"2026-11-20"}, {u"1/1", u"2026-01-01"}, {u"12月31日", u"2025-12-31"},
                         {u"3月ごろ", u"~2026-03"}, {u"３月頃", u"~2026-03"}, {u"12月ごろ", u"~2025-12"}, {u"11月", u"2026-11"},
                         {u"約3月10日", u"~2026-03-10"}, {u"3/10ころ", u"~2026-03-10"}});
    expectLines(QDate(2026, 1, 1), {{u"12/31", u"2025-12-31"}, {u"昨日", u"2025-12-31"}, {u"1月", u"2026-01"}});
}

TEST(TypedDate, countsBackFromToday)
{
    expectLines(friday, {{u"昨日", u"2026-11-19"}, {u"きのう", u"2026-11-19"}, {u"yesterday", u"2026-11-19"}, {u"一昨日", u"2026-11-18"},
                         {u"おととい", u"2026-11-18"}, {u"去年", u"2025"}, {u"去年の3月", u"2025-03"}, {u"昨年12月ごろ", u"~2025-12"},
                         {u"一昨年4月3日", u"2024-04-03"}});
    expectLines(QDate(2024, 3, 1), {{u"昨日", u"2024-02-29"}, {u"おととい", u"2024-02-28"}});
}

TEST(TypedDate, knowsTheLengthOfEveryMonth)
{
    expectLines(QDate(2026, 12, 31),
                {{u"1/31", u"2026-01-31"}, {u"2/28", u"2026-02-28"}, {u"2/29", u"2024-02-29"}, {u"2/30", u"no such day"},
                 {u"2月30日", u"no such day"}, {u"4/30", u"2026-04-30"}, {u"4/31", u"no such day"}, {u"6/31", u"no such day"},
                 {u"9月31日", u"no such day"}, {u"11/31", u"no such day"}, {u"12/31", u"2026-12-31"}, {u"13/1", u"no such day"},
                 {u"去年2月29日", u"no such day"}, {u"2026年2月30日", u"no such day"}, {u"20260230", u"no such day"}});
}

TEST(TypedDate, knowsLeapYears)
{
    expectLines(friday, {{u"2024/2/29", u"2024-02-29"}, {u"2023/2/29", u"no such day"}, {u"2000/2/29", u"2000-02-29"},
                         {u"1900/2/29", u"no such day"}, {u"令和6年2月29日", u"2024-02-29"}, {u"R5.2.29", u"no such day"}});
    expectLines(QDate(1903, 5, 1), {{u"2/29", u"1896-02-29"}});
}

/// Days of change: 昭和64年政令第1号, 平成31年政令第143号.
TEST(TypedDate, knowsWhereErasEnd)
{
    expectLines(friday, {{u"昭和64年1月7日", u"1989-01-07"}, {u"昭和64年1月8日", u"outside the era"}, {u"平成1年1月8日", u"1989-01-08"},
                         {u"平成元年1月7日", u"outside the era"}, {u"平成31年4月30日", u"2019-04-30"},
                         {u"平成31年5月1日", u"outside the era"}, {u"令和元年5月1日", u"2019-05-01"}, {u"令和1年4月30日", u"outside the era"},
                         {u"平成40年", u"outside the era"}, {u"H40.1.1", u"outside the era"}, {u"平成31年2月30日", u"no such day"}});
}

TEST(TypedDate, keepsPartialDatesPartial)
{
    expectLines(friday, {{u"2024年", u"2024"}, {u"2024", u"2024"}, {u"2024年3月", u"2024-03"}, {u"2024/3", u"2024-03"},
                         {u"令和6年3月ごろ", u"~2024-03"}, {u"今年", u"2026"}});
}

TEST(TypedDate, guessesNothingElse)
{
    expectLines(friday, {{u"", u"no date"}, {u"11", u"no date"}, {u"20日", u"no date"}, {u"11/", u"no date"}, {u"/20", u"no date"},
                         {u"11/20/", u"no date"}, {u"24/4/3", u"no date"}, {u"11月20", u"no date"}, {u"0/5", u"no date"},
                         {u"5/0", u"no date"}, {u"明日ごろ", u"no date"}, {u"next week", u"no date"}, {u"11 20", u"no date"},
                         {u"1799/1/1", u"no date"}, {u"今日じゃない", u"no date"}});
}

TEST(TypedDate, leansOnNothingWithoutToday)
{
    expectLines(QDate(), {{u"11/20", u"no date"}, {u"今日", u"no date"}, {u"2026/11/20", u"2026-11-20"}});
}

} // namespace
} // namespace boshi::typed_date_tests
