// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/gestational_age.h"

#include <QDate>

#include <optional>

namespace boshi {

/// An age as families count it: completed calendar months and the days since. A month that lacks the day of birth is
/// completed on its last day. For display and charts; eligibility goes by the legal functions below.
class CalendarAge {
public:
    /// Empty before `birth`.
    static std::optional<CalendarAge> at(QDate day, QDate birth);

    constexpr int years() const { return m_months / 12; }
    constexpr int monthsOfYear() const { return m_months % 12; } ///< 0..11
    constexpr int months() const { return m_months; }            ///< All of them, years included.
    constexpr int days() const { return m_days; }                ///< Since the last completed month.

    friend constexpr auto operator<=>(const CalendarAge &, const CalendarAge &) = default;

private:
    constexpr CalendarAge(int months, int days) : m_months(months), m_days(days) {}
    int m_months;
    int m_days;
};

/// 日齢: the day of birth is day 0. Empty before birth.
std::optional<int> ageInDays(QDate day, QDate birth);

/// Completed months plus the elapsed share of the running one; whole on the month day. Empty before birth.
std::optional<double> ageInMonths(QDate day, QDate birth);

/// 生後n週: the day n weeks of life are completed.
QDate weekOfLife(QDate birth, int weeks);

/// The day the child would have been born at 40w0d; corrected age counts from it.
QDate correctedBirth(QDate birth, GestationalAge atBirth);

/// Empty before the corrected day of birth.
std::optional<CalendarAge> correctedAge(QDate day, QDate birth, GestationalAge atBirth);

/// 年齢計算ニ関スル法律 and 民法143条: the day at whose end an age is reached, the day before the month day.
/// Where the month lacks that day, its last day.
QDate legalMonthReached(QDate birth, int months);
QDate legalYearReached(QDate birth, int years);

/// nか月以上, nか月から: the first allowed day (never before birth).
QDate firstDayFromMonth(QDate birth, int months);
/// nか月に至るまで, nか月未満, nか月に達するまで: the last allowed day.
QDate lastDayUntilMonth(QDate birth, int months);
/// nか月に至った日の翌日から: the first allowed day.
QDate firstDayAfterMonth(QDate birth, int months);

} // namespace boshi
