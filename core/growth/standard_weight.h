// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/measure.h"

#include <array>
#include <vector>

namespace boshi::growth {

/// Which Japanese formula gives the weight that is usual for a height.
enum class StandardWeight {
    Infant2000, ///< 1 to under 6 years, from the survey of 2000.
    Infant2023, ///< The same ages, from the survey of 2023.
    School,     ///< 5 to 17 years, by the year of age.
};

inline constexpr std::array standardWeights{StandardWeight::Infant2000, StandardWeight::Infant2023, StandardWeight::School};

/// The words that Japanese handbooks and schools put on a degree of obesity, as codes; the words are the interface's.
enum class WeightClass {
    VeryThin,     ///< Infants: −20 % and below. School: −30 % and below.
    Thin,         ///< Infants: −15 % and below. School: −20 % and below.
    Usual,
    SomewhatHeavy, ///< Infants: from 15 %.
    Heavy,         ///< From 20 %.
    VeryHeavy,     ///< From 30 %.
    SeverelyHeavy, ///< School: from 50 %.
};

inline constexpr std::array weightClasses{WeightClass::VeryThin, WeightClass::Thin,      WeightClass::Usual,        WeightClass::SomewhatHeavy,
                                          WeightClass::Heavy,    WeightClass::VeryHeavy, WeightClass::SeverelyHeavy};

/// `infant2000`, `infant2023`, `school`; `very_thin` … `severely_heavy`.
QString toText(StandardWeight formula);
QString toText(WeightClass weightClass);
std::optional<StandardWeight> standardWeightFromText(QStringView text);

/// A weight beside the one that is usual for the height.
struct Obesity {
    StandardWeight formula;
    double standardKg;
    double percent; ///< Signed; (weight − standard) / standard · 100.
    WeightClass weightClass;
};

/// Nothing outside the ages (completed years) and heights (cm) the formula was made for.
std::optional<double> standardWeightKg(StandardWeight formula, Sex sex, int years, double heightCm);

/// 肥満度; a weight of 0 and below has none.
std::optional<Obesity> obesity(StandardWeight formula, Sex sex, int years, double heightCm, double weightKg);

/// The percents at which a class ends, from the lowest; those below 0 belong to the lower class, the others to the higher.
std::vector<double> classBounds(StandardWeight formula);

} // namespace boshi::growth
