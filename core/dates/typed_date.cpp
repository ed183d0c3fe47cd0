// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/typed_date.h"

#include "core/dates/date_characters.h"

namespace boshi {
namespace {

using namespace characters;

/// 29 February is at most eight years away.
constexpr int yearsBack = 8;

struct Word {
    QStringView text;
    int back;
};

constexpr Word dayWords[] = {{u"今日", 0}, {u"きょう", 0}, {u"本日", 0}, {u"today", 0}, {u"昨日", 1}, {u"きのう", 1},
                             {u"yesterday", 1}, {u"一昨日", 2}, {u"おととい", 2}};
constexpr Word yearWords[] = {{u"今年", 0}, {u"ことし", 0}, {u"去年", 1}, {u"昨年", 1}, {u"一昨年", 2}, {u"おととし", 2}};

struct MonthDay {
    int month = 0;
    int day = 0;
};

std::optional<QDate> dayInWords(QStringView text, QDate today)
{
    for (const Word &word : dayWords)
        if (text.compare(word.text, Qt::CaseInsensitive) == 0)
            return today.addDays(-word.back);
    return {};
}

/// How many years ago; nothing when no such word stands there.
std::optional<int> takeYearWord(QStringView &rest)
{
    for (const Word &word : yearWords)
        if (take(rest, word.text)) {
            take(rest, u"の");
            return word.back;
        }
    return {};
}

/// 3月, 3月10日, 3/10, 3-10, 3.10.
std::optional<MonthDay> monthAndDay(QStringView rest)
{
    const auto month = takeNumber(rest, 1, 2);
    if (!month)
        return {};
    const bool isNamed = take(rest, u"月");
    if (isNamed && rest.isEmpty())
        return MonthDay {*month};
    if (!isNamed && !take(rest, u"/") && !take(rest, u"-") && !take(rest, u"."))
        return {};
    const auto day = takeNumber(rest, 1, 2);
    if (!day || (isNamed && !take(rest, u"日")) || !rest.isEmpty())
        return {};
    return MonthDay {*month, *day};
}

DateReading inYear(int year, const MonthDay &wanted, bool about)
{
    const auto date = PartialDate::of(year, wanted.month, wanted.day, about);
    return date ? DateReading(*date) : DateFault::NoSuchDay;
}

DateReading latest(const MonthDay &wanted, bool about, QDate today)
{
    for (int year = today.year(); year >= today.year() - yearsBack; --year)
        if (const auto date = PartialDate::of(year, wanted.month, wanted.day, about); date && date->firstDay() <= today)
            return *date;
    return DateFault::NoSuchDay;
}

DateReading readFrom(QStringView rest, QDate today)
{
    if (const auto day = dayInWords(rest, today))
        return PartialDate(*day);
    const bool about = takeAbout(rest);
    const auto back = takeYearWord(rest);
    if (back && rest.isEmpty())
        return inYear(today.year() - *back, {}, about);
    const auto wanted = monthAndDay(rest);
    if (!wanted)
        return DateFault::NotADate;
    return back ? inYear(today.year() - *back, *wanted, about) : latest(*wanted, about, today);
}

} // namespace

DateReading readTypedDate(QStringView text, QDate today)
{
    const DateReading whole = readDateOrFault(text);
    const auto *fault = std::get_if<DateFault>(&whole);
    if (!fault || *fault != DateFault::NotADate || !today.isValid() || text.size() > longestDate)
        return whole;
    const Folded characters = folded(text.trimmed());
    return readFrom(QStringView(characters.data(), characters.size()), today);
}

} // namespace boshi
