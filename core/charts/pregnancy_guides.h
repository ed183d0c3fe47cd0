// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "core/charts/pregnancy_rows.h"
#include "core/reference/weight_gain.h"
#include "core/remarks/remark_rules.h"

namespace boshi::charts {

/// A line to compare with, out of the same figures as the remarks; where it stands is filled by placedUpTo().
struct PregnancyGuide {
    const remarks::RemarkRule *rule = nullptr;
    const Field *field = nullptr;
    std::vector<std::pair<double, qint64>> bends = {}; ///< By week; one bend: the same in every week.
    const remarks::Comparison *only = nullptr;         ///< Set: for values of which this is recorded.
    LineStyle style = LineStyle::Dashed;
    std::vector<ChartPlace> places = {};

    qint64 bound() const { return bends.back().second; }
    bool isSloped() const { return bends.size() > 1; }
};

/// From the lowest to the highest; lines of one rule are of one style. Rules that wait for a source give none.
std::vector<PregnancyGuide> guidesOf(PregnancyMeasure measure, const remarks::RuleBook &book);

/// The part of a guide between two weeks; empty when there is none.
std::vector<ChartPlace> placesBetween(const PregnancyGuide &guide, double fromWeek, double toWeek);

/// Why no guide for the gain is shown.
enum class NoGain { NoHeight, NoWeight, NeitherOfThem, SeveralBabies, Individual };

/// The class of the guide, or why there is none.
struct GainGuide {
    const WeightGainClass *weightClass = nullptr;
    std::optional<NoGain> whyNot = {};
};

GainGuide gainGuideOf(const Family &family, const Record &pregnancy, const WeightGainGuide &guide);

} // namespace boshi::charts
