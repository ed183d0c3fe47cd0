// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/chart_spec.h"

#include <array>
#include <cmath>

namespace boshi::charts {
namespace {

constexpr int mostSteps = 16;

int monthsToNextTick(int month)
{
    if (month < 12)
        return 1;
    return month < 24 ? 3 : 6;
}

Tick ageTick(int month)
{
    const int rank = month % 12 == 0 ? 0 : month % 6 == 0 ? 1 : month % 3 == 0 ? 2 : 3;
    if (month < 12)
        return {double(month), TickKind::Months, rank};
    return {double(month), month % 12 == 0 ? TickKind::Years : TickKind::YearsAndMonths, rank};
}

/// g or mm
double stepFor(growth::Measure measure, double span)
{
    const std::array steps = measure == growth::Measure::Weight ? std::array{500.0, 1000.0, 2000.0, 5000.0, 10000.0}
                                                                : std::array{10.0, 20.0, 50.0, 100.0, 200.0};
    for (const double step : steps)
        if (span <= step * mostSteps)
            return step;
    return std::ceil(span / mostSteps / steps.back()) * steps.back();
}

} // namespace

Axis ageAxis(double fromMonth, double toMonth)
{
    Axis axis{fromMonth, toMonth};
    for (int month = 0; month <= toMonth; month += monthsToNextTick(month))
        if (month >= fromMonth)
            axis.ticks.push_back(ageTick(month));
    return axis;
}

Axis valueAxis(growth::Measure measure, double lowest, double highest)
{
    const double step = stepFor(measure, highest - lowest);
    const auto first = std::llround(std::floor(lowest / step));
    const auto last = std::max(std::llround(std::ceil(highest / step)), first + 1);
    const TickKind kind = measure == growth::Measure::Weight ? TickKind::Kilograms : TickKind::Centimetres;
    Axis axis{double(first) * step, double(last) * step};
    for (auto i = first; i <= last; ++i)
        axis.ticks.push_back({double(i) * step, kind, i % 4 == 0 ? 0 : i % 2 == 0 ? 1 : 2});
    return axis;
}

} // namespace boshi::charts
