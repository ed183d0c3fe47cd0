// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/newborn_weight.h"

#include <algorithm>

namespace boshi::growth {
namespace {

constexpr int daysLookedAt = 28;

/// Weights of the first four weeks, by day.
std::vector<GrowthPoint> firstWeights(const ChildFacts &child, const std::vector<GrowthPoint> &points)
{
    std::vector<GrowthPoint> first;
    for (const GrowthPoint &point : points)
        if (point.measure == Measure::Weight && point.day.isValid() && point.day >= child.birth && child.birth.daysTo(point.day) <= daysLookedAt)
            first.push_back(point);
    std::ranges::stable_sort(first, {}, &GrowthPoint::day);
    return first;
}

} // namespace

std::optional<NewbornWeight> newbornWeight(const ChildFacts &child, const std::vector<GrowthPoint> &points)
{
    const std::vector<GrowthPoint> weights = child.birth.isValid() ? firstWeights(child, points) : std::vector<GrowthPoint>();
    if (weights.empty() || weights.front().day != child.birth || weights.front().value <= 0)
        return std::nullopt;
    const auto lowest = std::ranges::min_element(weights, {}, &GrowthPoint::value);
    if (lowest->value >= weights.front().value)
        return std::nullopt;
    NewbornWeight facts{.birth = weights.front(), .lowest = *lowest};
    facts.percentLost = double(facts.birth.value - lowest->value) * 100 / double(facts.birth.value);
    facts.daysToLowest = int(child.birth.daysTo(lowest->day));
    const auto regained = std::find_if(lowest, weights.end(), [&](const GrowthPoint &point) { return point.value >= facts.birth.value; });
    if (regained != weights.end())
        facts.daysToRegained = int(child.birth.daysTo(regained->day));
    return facts;
}

} // namespace boshi::growth
