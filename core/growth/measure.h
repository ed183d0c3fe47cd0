// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace boshi::growth {

enum class Sex { Male, Female };

/// What is measured, or computed from what is. Values are integers: g for weight, mg/m² for the body mass index, mm for the
/// others.
enum class Measure {
    Weight,
    Height, ///< Lying or standing.
    Head,
    Chest,
    Bmi,             ///< From weight and height of one day.
    WeightForHeight, ///< The weight beside the height it was measured with.
};

/// How a child's height was taken.
enum class Posture { Recumbent, Standing };

inline constexpr std::array sexes{Sex::Male, Sex::Female};
inline constexpr std::array measures{Measure::Weight, Measure::Height, Measure::Head,
                                     Measure::Chest,  Measure::Bmi,    Measure::WeightForHeight};

/// `male`, `female`; `weight`, `height`, `head`, `chest`, `bmi`, `weight_for_height`; `recumbent`, `standing`.
QString toText(Sex sex);
QString toText(Measure measure);
QString toText(Posture posture);
std::optional<Sex> sexFromText(QStringView text);
std::optional<Measure> measureFromText(QStringView text);
std::optional<Posture> postureFromText(QStringView text);

/// How many stored units make the unit of published tables (kg, cm, kg/m²).
double storedPerUnit(Measure measure);

/// mg/m² of a weight in g and a height in mm, to the nearest.
qint64 bodyMassIndex(qint64 weight, qint64 height);

} // namespace boshi::growth
