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

double stepFor(std::span<const double> steps, double span)
{
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

Axis weekAxis(int fromWeek, int toWeek)
{
    Axis axis{double(fromWeek), double(toWeek)};
    for (int week = fromWeek; week <= toWeek; ++week)
        axis.ticks.push_back({double(week), TickKind::Weeks, week % 16 == 0 ? 0 : week % 8 == 0 ? 1 : week % 4 == 0 ? 2 : 3});
    return axis;
}

Axis valueAxis(growth::Measure measure, double lowest, double highest)
{
    static constexpr std::array grams{500.0, 1000.0, 2000.0, 5000.0, 10000.0};
    static constexpr std::array millimetres{10.0, 20.0, 50.0, 100.0, 200.0};
    static constexpr std::array milligrams{0.5e6, 1e6, 2e6, 5e6, 10e6};
    switch (measure) {
    case growth::Measure::Weight:
    case growth::Measure::WeightForHeight: return valueAxis(grams, TickKind::Kilograms, lowest, highest);
    case growth::Measure::Bmi: return valueAxis(milligrams, TickKind::BodyMassIndex, lowest, highest);
    case growth::Measure::Height:
    case growth::Measure::Head:
    case growth::Measure::Chest: return valueAxis(millimetres, TickKind::Centimetres, lowest, highest);
    }
    Q_UNREACHABLE();
}

Axis valueAxis(std::span<const double> steps, TickKind kind, double lowest, double highest)
{
    const double step = stepFor(steps, highest - lowest);
    const auto first = std::llround(std::floor(lowest / step));
    const auto last = std::max(std::llround(std::ceil(highest / step)), first + 1);
    Axis axis{double(first) * step, double(last) * step};
    for (auto i = first; i <= last; ++i)
        axis.ticks.push_back({double(i) * step, kind, i % 4 == 0 ? 0 : i % 2 == 0 ? 1 : 2});
    return axis;
}

} // namespace boshi::charts
