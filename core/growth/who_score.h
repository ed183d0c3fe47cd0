// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/lms_table.h"

#include <cmath>

namespace boshi::growth {

/// A z score as WHO's programs give it: rounded to two decimals, flagged where it is hardly possible.
struct WhoScore {
    int hundredths;
    bool isFlagged;

    friend bool operator==(const WhoScore &, const WhoScore &) = default;
};

/// WHO flags scores beyond these, in hundredths.
struct WhoLimits {
    int low;
    int high;
};
inline constexpr WhoLimits lengthLimits{-600, 600};
inline constexpr WhoLimits weightLimits{-600, 500};
inline constexpr WhoLimits otherLimits{-500, 500};

/// Empty where there is no score, or none that anybody could use.
inline std::optional<WhoScore> whoScore(std::optional<double> z, WhoLimits limits)
{
    constexpr double most = 1e6;
    if (!z || !(std::abs(*z) < most))
        return std::nullopt;
    const int hundredths = int(*z * 100 + std::copysign(0.5, *z));
    return WhoScore{hundredths, hundredths < limits.low || hundredths > limits.high};
}

/// The tables of a reference shipped; empty when they cannot be read.
std::vector<LmsTable> shippedTables(const QString &id);

/// Null when there is none.
const LmsTable *findTable(const std::vector<LmsTable> &tables, Sex sex, Measure measure, std::optional<Posture> posture = {});

} // namespace boshi::growth
