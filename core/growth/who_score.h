// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/lms_table.h"

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

/// Empty where there is no score.
std::optional<WhoScore> whoScore(std::optional<double> z, WhoLimits limits);

/// The tables of a reference shipped; empty when they cannot be read.
std::vector<LmsTable> shippedTables(const QString &id);

/// Null when there is none.
const LmsTable *findTable(const std::vector<LmsTable> &tables, Sex sex, Measure measure, std::optional<Posture> posture = {});

} // namespace boshi::growth
