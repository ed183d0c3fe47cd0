// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reference/provenance.h"

#include <vector>

namespace boshi {

/// One class of BMI before pregnancy; in tenths, as the guide has them.
struct WeightGainClass {
    std::optional<qint64> bmiFrom = {};
    std::optional<qint64> bmiBelow = {};
    std::optional<Range> gain = {}; ///< g by the birth of one baby; none where guidance is individual.
};

/// How much weight is gained in a pregnancy, as data (resources/pregnancy).
struct WeightGainGuide {
    QString nameJa, nameEn; ///< How people are told where it comes from.
    Provenance provenance = {};
    std::vector<WeightGainClass> classes = {}; ///< From the lowest BMI to the highest.

    /// By height in mm and weight in g before pregnancy, without rounding; null when there is no such guide.
    const WeightGainClass *classOf(qint64 height, qint64 weight) const;
};

/// BrokenReference when classes do not follow one another up to an open end, or a figure has no source.
Result<WeightGainGuide> readWeightGainGuide(const QByteArray &json);

/// The one that comes with the program.
const WeightGainGuide &shippedWeightGainGuide();

} // namespace boshi
