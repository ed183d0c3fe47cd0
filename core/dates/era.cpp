// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/era.h"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace boshi {

namespace {

// First days: 明治改元の詔 (慶応4年9月8日), 大正 and 昭和改元の詔書, 昭和64年政令第1号 (平成), 平成31年政令第143号 (令和).
// Before 1873 the months were lunar; days here are Gregorian throughout, as registers convert them.
constexpr Era eraTable[] = {
    {.name = u"明治", .letter = u'M', .square = u'㍾', .year = 1868, .month = 10, .day = 23},
    {.name = u"大正", .letter = u'T', .square = u'㍽', .year = 1912, .month = 7, .day = 30},
    {.name = u"昭和", .letter = u'S', .square = u'㍼', .year = 1926, .month = 12, .day = 25},
    {.name = u"平成", .letter = u'H', .square = u'㍻', .year = 1989, .month = 1, .day = 8},
    {.name = u"令和", .letter = u'R', .square = u'㋿', .year = 2019, .month = 5, .day = 1},
};

/// The day before the next era; invalid for the running one.
QDate lastDay(const Era &era)
{
    const auto next = std::ranges::find_if(eraTable, [&](const Era &other) { return other.year > era.year; });
    return next == std::end(eraTable) ? QDate() : next->firstDay().addDays(-1);
}

QString yearText(const PartialDate &date)
{
    const Era *era = eraOf(date.firstDay());
    if (!era)
        return QString::number(date.year());
    const int eraYear = date.year() - era->year + 1;
    return era->name.toString() + (eraYear == 1 ? QStringLiteral("元") : QString::number(eraYear));
}

} // namespace

std::span<const Era> eras() { return eraTable; }

const Era *eraOf(QDate day)
{
    const auto newestFirst = std::views::reverse(eras());
    const auto era = std::ranges::find_if(newestFirst, [&](const Era &one) { return day >= one.firstDay(); });
    return era == newestFirst.end() ? nullptr : &*era;
}

std::optional<PartialDate> dateInEra(const Era &era, int eraYear, int month, int day, bool about)
{
    constexpr int longestEra = 400;
    if (eraYear < 1 || eraYear > longestEra)
        return {};
    const auto date = PartialDate::of(era.year + eraYear - 1, month, day, about);
    const QDate end = lastDay(era);
    if (!date || date->lastDay() < era.firstDay() || (end.isValid() && date->firstDay() > end))
        return {};
    return date;
}

QString eraText(const PartialDate &date)
{
    if (date.year() == 0)
        return {};
    QString text = yearText(date) + u'年';
    if (date.month())
        text += QString::number(date.month()) + u'月';
    if (date.day())
        text += QString::number(date.day()) + u'日';
    if (date.isAbout())
        text += u'頃';
    return text;
}

QString shortEraText(const PartialDate &date)
{
    const Era *era = eraOf(date.firstDay());
    QStringList parts{era ? QChar(era->letter) + QString::number(date.year() - era->year + 1) : QString::number(date.year())};
    if (date.month())
        parts << QString::number(date.month());
    if (date.day())
        parts << QString::number(date.day());
    return parts.join(u'.');
}

} // namespace boshi
