// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/axis_part.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace boshi::ui {

using namespace charts;

namespace {

constexpr std::array grams{100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0, 10000.0};
constexpr std::array indexes{1e5, 2e5, 5e5, 1e6, 2e6, 5e6};
constexpr std::array ones{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0};

int monthsBetweenTicks(double span)
{
    if (span <= 15)
        return 1;
    return span <= 48 ? 3 : span <= 120 ? 6 : 12;
}

Tick monthTick(int month)
{
    const TickKind kind = month < 12 ? TickKind::Months : month % 12 == 0 ? TickKind::Years : TickKind::YearsAndMonths;
    return {double(month), kind, month % 12 == 0 ? 0 : month % 6 == 0 ? 1 : month % 3 == 0 ? 2 : 3};
}

std::vector<Tick> monthTicks(double from, double to)
{
    const int step = monthsBetweenTicks(to - from);
    std::vector<Tick> ticks;
    for (int month = int(std::ceil(from / step)) * step; month <= to; month += step)
        ticks.push_back(monthTick(month));
    return ticks;
}

std::vector<Tick> within(std::vector<Tick> ticks, double from, double to)
{
    std::erase_if(ticks, [&](const Tick &tick) { return tick.at < from || tick.at > to; });
    return ticks;
}

std::vector<Tick> ticksOf(const Axis &axis, double from, double to)
{
    if (axis.ticks.empty())
        return {};
    const auto inSteps = [&](std::span<const double> steps) { return within(valueAxis(steps, axis.ticks.front().kind, from, to).ticks, from, to); };
    switch (axis.ticks.front().kind) {
    case TickKind::Months:
    case TickKind::Years:
    case TickKind::YearsAndMonths: return monthTicks(from, to);
    case TickKind::Kilograms: return inSteps(grams);
    case TickKind::BodyMassIndex: return inSteps(indexes);
    case TickKind::Centimetres:
    case TickKind::Tenths:
    case TickKind::Whole: return inSteps(ones);
    default: return within(axis.ticks, from, to);
    }
}

} // namespace

Axis partOf(const Axis &axis, double from, double to)
{
    if (from <= axis.min && axis.max <= to)
        return axis;
    return {from, to, ticksOf(axis, from, to)};
}

} // namespace boshi::ui
