// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace boshi::growth {

/// What an ultrasound examination measures of a child before birth, in mm (mm² for the product).
struct FetalMeasures {
    std::optional<qint64> biparietal = {};           ///< BPD
    std::optional<qint64> abdominalCircumference = {}; ///< AC
    std::optional<qint64> abdominalDiameters = {};   ///< APTD · TTD, where the circumference was not measured.
    std::optional<qint64> femur = {};                ///< FL
};

/// g, by the Japanese formula: 1.07·BPD³ + 0.30·AC²·FL, else 1.07·BPD³ + 3.42·APTD·TTD·FL (all in cm). About ±10 %; no source
/// gives the curve of its usual values, so it has no place between lines (growth.md §1 [secondhand]).
std::optional<qint64> estimatedFetalWeight(const FetalMeasures &measures);

} // namespace boshi::growth
