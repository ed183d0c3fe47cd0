// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/who_score.h"

#include <array>

namespace boshi::growth {

/// What WHO's programs ask about a child under 5. Empty is not recorded.
struct Who2006Child {
    Sex sex = Sex::Male;
    std::optional<double> ageDays = {}; ///< Rounded to whole days for the tables; 5 years end by the age as it is given.
    std::optional<double> weightKg = {};
    std::optional<double> lengthCm = {};
    std::optional<Posture> posture = {}; ///< How the length was taken; not said: as WHO expects it at this age.
    bool hasOedema = false;              ///< Then the weight says nothing.
    std::optional<double> headCm = {};
};

struct Who2006Scores {
    std::optional<WhoScore> length;          ///< Length or height for age.
    std::optional<WhoScore> weight;          ///< For age.
    std::optional<WhoScore> weightForLength; ///< Or height.
    std::optional<WhoScore> bmi;             ///< For age.
    std::optional<WhoScore> head;            ///< For age.
};

/// WHO Child Growth Standards of 2006, computed as WHO's own programs do (growth.md §1, anthro @b776d8a): daily tables, ages
/// under 60 months, restricted tails for weight and BMI, flags beyond ±6 (length), −6 or +5 (weight), ±5 (the others).
class Who2006 {
public:
    /// From all tables of the reference; `BrokenReference` when one is missing.
    static Result<Who2006> from(const std::vector<LmsTable> &tables);
    /// From the tables shipped; null when they cannot be read.
    static const Who2006 *shipped();

    /// Takes no memory.
    Who2006Scores scores(const Who2006Child &child) const;

    /// Not rounded; empty outside the tables.
    std::optional<double> weightForAge(Sex sex, double days, double kg) const { return of(sex).weight.z(days, kg); }
    std::optional<double> weightForLength(Sex sex, double millimetres, double kg, Posture table) const
    {
        return (table == Posture::Recumbent ? of(sex).forLength : of(sex).forHeight).z(millimetres, kg);
    }

private:
    struct Tables {
        LmsTable weight, length, height, bmi, head, forLength, forHeight;
    };

    explicit Who2006(std::array<Tables, 2> tables)
        : m_tables(std::move(tables))
    {
    }

    const Tables &of(Sex sex) const { return m_tables[std::size_t(sex)]; }

    std::array<Tables, 2> m_tables;
};

/// From this day on WHO's tables go by standing height, before it by recumbent length.
inline constexpr int standingFromDay = 731;
/// By how much a child is longer lying than standing, in cm.
inline constexpr double lyingIsLonger = 0.7;

/// The length in another posture; 0.7 cm more lying than standing. A standing height under 9 months is taken as it is: nobody
/// stands then, so the posture counts as not said.
double inPosture(double lengthCm, double ageDays, std::optional<Posture> taken, Posture wanted);
/// The same in the posture of WHO's table for this age.
double inPostureOfTable(double lengthCm, double ageDays, std::optional<Posture> taken);

} // namespace boshi::growth
