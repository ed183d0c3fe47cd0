// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_point.h"

namespace boshi::growth {

/// What is asked about a value that is hardly possible, or does not fit the child's other values.
enum class Doubt {
    OtherUnit,     ///< Fits in another unit: g for kg, mm for cm.
    SwappedDigits, ///< Fits with two neighbouring digits the other way round.
    Shrank,        ///< Smaller than before.
    FarOff,        ///< Neither fits nor looks like something else.
};

/// A question, never a refusal: the value stays as it was typed.
struct GrowthQuestion {
    Doubt doubt;
    std::optional<qint64> perhaps = {};     ///< What may have been meant, in the stored unit.
    std::optional<GrowthPoint> before = {}; ///< The earlier value it was compared with.
};

/// Looks at a weight, height or head of a child by WHO's scores (growth.md §1: they flag beyond ±6 or ±5) and by the nearest of
/// the child's other values of the same measure. Nothing when it fits, and for what WHO has no table for.
std::optional<GrowthQuestion> questionAbout(const GrowthPoint &entry, const ChildFacts &child, const std::vector<GrowthPoint> &others);

} // namespace boshi::growth
