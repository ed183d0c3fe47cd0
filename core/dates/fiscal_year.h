// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace boshi {

/// 年度: from April 1, named after the year it begins in. 0 for an invalid day.
int fiscalYear(QDate day);
QDate fiscalYearFirstDay(int year);
QDate fiscalYearLastDay(int year);

/// The year in whose April school begins: the first school year after the day six years are legally reached
/// (学校教育法17条), so a child born on April 1 is the youngest of the older year. 0 for an invalid day.
int schoolEntryYear(QDate birth);

} // namespace boshi
