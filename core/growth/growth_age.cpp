// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_age.h"

#include "core/dates/age.h"

namespace boshi::growth {

std::optional<GrowthAge> GrowthAge::at(QDate day, QDate birth)
{
    const auto days = ageInDays(day, birth);
    const auto months = ageInMonths(day, birth);
    return days && months ? std::optional(GrowthAge{double(*days), *months}) : std::nullopt;
}

std::optional<double> GrowthAge::along(Along order) const
{
    switch (order) {
    case Along::Days: return days;
    case Along::Months: return months;
    case Along::MeanMonths: return days / daysPerMonth;
    case Along::PostmenstrualWeeks: return postmenstrualWeeks;
    case Along::Length: return std::nullopt;
    }
    Q_UNREACHABLE();
}

double fromMonths(Along order, double months) { return order == Along::Days ? months * daysPerMonth : months; }

double toMonths(Along order, double place) { return order == Along::Days ? place / daysPerMonth : place; }

} // namespace boshi::growth
