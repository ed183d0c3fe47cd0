// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace boshi {

/// A day of life as the paper knows it: a full date, a month, a year, each possibly "about". No time zone.
class PartialDate {
public:
    constexpr PartialDate() = default;
    PartialDate(QDate day, bool about = false);

    /// `month` and `day` may be 0 for "not known"; empty when no such day exists or the year is outside 1800..2200.
    static std::optional<PartialDate> of(int year, int month = 0, int day = 0, bool about = false);

    constexpr int year() const { return m_year; }
    constexpr int month() const { return m_month; } ///< 0 when not known.
    constexpr int day() const { return m_day; }     ///< 0 when not known.
    constexpr bool isAbout() const { return m_about; }

    /// Exact: a full day, not "about". Only such days are plotted and counted with.
    constexpr bool isExact() const { return m_day != 0 && !m_about; }

    /// The day, when it is written in full ("about" included).
    std::optional<QDate> fullDay() const;
    QDate firstDay() const; ///< The first day it can mean ("about" widens nothing).
    QDate lastDay() const;

    /// Orders by the first possible day, then the less precise first; used for sorting lists only.
    friend constexpr auto operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    bool m_about = false;
};

/// `2024-03-10`, `2024-03`, `2024`, `~2024-03-10`, `~2024-03` (data.md §2).
QString toText(const PartialDate &date);
std::optional<PartialDate> partialDateFromText(QStringView text);

} // namespace boshi
