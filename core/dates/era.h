// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/partial_date.h"

#include <span>

namespace boshi {

/// A Japanese era; it lasts until the day before the next one begins.
struct Era {
    QStringView name;
    char16_t letter; ///< As in R6.4.3.
    char16_t square; ///< The name in one character, as old systems print it.
    int year;        ///< Its first day.
    int month;
    int day;

    QDate firstDay() const { return QDate(year, month, day); }
};

/// Oldest first.
std::span<const Era> eras();

/// Null before Meiji.
const Era *eraOf(QDate day);

/// Empty when no part of that date lies within the era, or there is no such date.
std::optional<PartialDate> dateInEra(const Era &era, int eraYear, int month = 0, int day = 0, bool about = false);

/// 令和6年4月3日, 令和元年5月, 平成31年, 令和6年4月頃: the era of the first day it can mean; before Meiji 1850年4月3日.
/// `readDate` (date_text.h) reads it back.
QString eraText(const PartialDate &date);

/// R6.4.3, R1.5, H31: the same in the letters of forms, without "about".
QString shortEraText(const PartialDate &date);

} // namespace boshi
