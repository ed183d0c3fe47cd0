// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/axis_labels.h"

#include <algorithm>

namespace boshi::ui {

using charts::Axis;
using charts::Tick;

namespace {

std::vector<Tick> upToRank(const Axis &axis, int rank)
{
    std::vector<Tick> ticks;
    std::ranges::copy_if(axis.ticks, std::back_inserter(ticks), [rank](const Tick &tick) { return tick.rank <= rank; });
    return ticks;
}

} // namespace

std::vector<Tick> labelledTicks(const Axis &axis, double length, double gap, const LabelExtent &extent)
{
    const double perUnit = length / (axis.max - axis.min);
    const auto collide = [&](const Tick &left, const Tick &right) {
        return (right.at - left.at) * perUnit < (extent(left) + extent(right)) / 2 + gap;
    };
    std::vector<Tick> shown;
    for (int rank = 0; rank <= 3; ++rank) {
        std::vector<Tick> ticks = upToRank(axis, rank);
        if (std::ranges::adjacent_find(ticks, collide) != ticks.end())
            break;
        shown = std::move(ticks);
    }
    if (shown.empty() && !axis.ticks.empty())
        shown.push_back(axis.ticks.front());
    return shown;
}

} // namespace boshi::ui
