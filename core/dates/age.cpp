// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/age.h"

#include <algorithm>

namespace boshi {

std::optional<CalendarAge> CalendarAge::at(QDate day, QDate birth)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return {};
    int months = (day.year() - birth.year()) * 12 + day.month() - birth.month();
    if (birth.addMonths(months) > day)
        --months;
    return CalendarAge(months, int(birth.addMonths(months).daysTo(day)));
}

std::optional<int> ageInDays(QDate day, QDate birth)
{
    if (!birth.isValid() || !day.isValid() || day < birth)
        return {};
    return int(birth.daysTo(day));
}

std::optional<double> ageInMonths(QDate day, QDate birth)
{
    const auto age = CalendarAge::at(day, birth);
    if (!age)
        return {};
    const QDate monthBegins = birth.addMonths(age->months());
    const auto monthLength = monthBegins.daysTo(birth.addMonths(age->months() + 1));
    return age->months() + double(age->days()) / double(monthLength);
}

QDate weekOfLife(QDate birth, int weeks)
{
    return birth.addDays(7 * qint64(weeks));
}

QDate correctedBirth(QDate birth, GestationalAge atBirth)
{
    return birth.addDays(GestationalAge::daysPerTerm - atBirth.totalDays());
}

std::optional<CalendarAge> correctedAge(QDate day, QDate birth, GestationalAge atBirth)
{
    return CalendarAge::at(day, correctedBirth(birth, atBirth));
}

QDate legalMonthReached(QDate birth, int months)
{
    if (!birth.isValid())
        return {};
    const QDate month = QDate(birth.year(), birth.month(), 1).addMonths(months);
    const QDate monthDay(month.year(), month.month(), birth.day());
    return monthDay.isValid() ? monthDay.addDays(-1) : month.addDays(month.daysInMonth() - 1);
}

QDate legalYearReached(QDate birth, int years)
{
    return legalMonthReached(birth, years * 12);
}

QDate firstDayFromMonth(QDate birth, int months)
{
    return std::max(birth, legalMonthReached(birth, months));
}

QDate lastDayUntilMonth(QDate birth, int months)
{
    return legalMonthReached(birth, months);
}

QDate firstDayAfterMonth(QDate birth, int months)
{
    return legalMonthReached(birth, months).addDays(1);
}

} // namespace boshi
