// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/gestational_age.h"

#include <QDate>

#include <optional>

namespace boshi::growth {

/// Days and months that WHO and INTERGROWTH-21st count with.
inline constexpr double daysPerMonth = 30.4375;
inline constexpr double daysPerYear = 365.25;

/// What the figures of a reference are ordered by.
enum class Along {
    Days,
    Months,     ///< Of the calendar.
    MeanMonths, ///< Of 30.4375 days.
    PostmenstrualWeeks,
    Length,
};

/// One age in every way references count it.
struct GrowthAge {
    double days = 0;
    double months = 0; ///< Completed calendar months and the elapsed share of the running one.
    std::optional<double> postmenstrualWeeks = {}; ///< When the duration of the pregnancy is known.

    /// Counted from `birth`; empty before it and for invalid days.
    static std::optional<GrowthAge> at(QDate day, QDate birth);

    /// By what a reference counts, in its own unit; empty for the length, and for weeks nobody knows.
    std::optional<double> along(Along order) const;
};

/// A place on the month axis of a chart, in the unit of a reference that goes by days or months.
double fromMonths(Along order, double months);
double toMonths(Along order, double place);

} // namespace boshi::growth
