// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/who_score.h"

#include <array>

namespace boshi::growth {

/// What WHO's programs ask about a child of 5 to 19 years. Empty is not recorded.
struct Who2007Child {
    Sex sex = Sex::Male;
    std::optional<double> ageMonths = {}; ///< Decimal, not rounded.
    std::optional<double> weightKg = {};
    std::optional<double> heightCm = {};
    bool hasOedema = false;
};

struct Who2007Scores {
    std::optional<WhoScore> height;
    std::optional<WhoScore> weight; ///< Up to 10 years.
    std::optional<WhoScore> bmi;
};

/// WHO Growth Reference of 2007, computed as WHO's own programs do (growth.md §1, anthroplus @799a7de): L, M and S read
/// linearly between whole months, from 60 to 228 months (weight to 120), the same tails and flags as in 2006.
class Who2007 {
public:
    static Result<Who2007> from(const std::vector<LmsTable> &tables);
    /// From the tables shipped; null when they cannot be read.
    static const Who2007 *shipped();

    /// Takes no memory.
    Who2007Scores scores(const Who2007Child &child) const;

private:
    struct Tables {
        LmsTable height, weight, bmi;
    };

    explicit Who2007(std::array<Tables, 2> tables)
        : m_tables(std::move(tables))
    {
    }

    std::array<Tables, 2> m_tables;
};

} // namespace boshi::growth
