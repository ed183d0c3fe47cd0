// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_point.h"

namespace boshi::growth {

/// How a newborn's weight went: up to a tenth less in the first days is usual, and by two weeks it is back (growth.md §3).
struct NewbornWeight {
    GrowthPoint birth = {};
    GrowthPoint lowest = {};  ///< In the first four weeks, below the weight at birth.
    double percentLost = 0;   ///< Of the weight at birth.
    int daysToLowest = 0;     ///< The day of birth is day 0.
    std::optional<int> daysToRegained = {}; ///< The first day with at least the weight at birth again, as far as weighed.
};

/// Nothing without a weight of the day of birth, or when no lower one was recorded.
std::optional<NewbornWeight> newbornWeight(const ChildFacts &child, const std::vector<GrowthPoint> &points);

} // namespace boshi::growth
