// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/fiscal_year.h"

#include "core/dates/age.h"

namespace boshi {

int fiscalYear(QDate day)
{
    if (!day.isValid())
        return 0;
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

QDate fiscalYearFirstDay(int year)
{
    return QDate(year, 4, 1);
}

QDate fiscalYearLastDay(int year)
{
    return QDate(year + 1, 3, 31);
}

int schoolEntryYear(QDate birth)
{
    return birth.isValid() ? fiscalYear(legalYearReached(birth, 6)) + 1 : 0;
}

} // namespace boshi
