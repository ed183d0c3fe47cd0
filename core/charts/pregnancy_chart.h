// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/pregnancy_guides.h"

namespace boshi::charts {

/// The guide for the gain, where a pregnancy comes to term.
struct GainBand {
    const WeightGainClass *weightClass = nullptr;
    std::vector<ChartPlace> lower = {};
    std::vector<ChartPlace> upper = {};
};

/// One measure of a pregnancy over its weeks, as facts. After the end of the pregnancy it stops: no value, no guide, no week.
struct PregnancyChart {
    PregnancyMeasure measure = PregnancyMeasure::Weight;
    bool showsGain = false; ///< A weight is shown as what came to the weight before pregnancy.
    Axis weeks = {};
    Axis values = {};
    std::vector<PregnancyRow> rows = {};
    std::vector<std::size_t> points = {};        ///< Rows that have a week, in their order.
    std::vector<PregnancyGuide> guides = {};     ///< Those that have a place here.
    std::optional<GainBand> band = {};
    std::optional<NoGain> whyNoBand = {};        ///< Not told after a loss.
    bool isWithoutDueDate = false;               ///< And something could not be placed for it. Not told after a loss.

    std::size_t inTableOnly() const { return rows.size() - points.size(); }
    /// What stands on the chart: the gain, or the value itself; none where only the lower pressure is recorded.
    std::optional<qint64> shown(const PregnancyRow &row) const { return showsGain ? row.gain : row.value; }
};

/// Where a point stands: whole weeks and the days as part of one.
double weeksOf(GestationalAge age);

PregnancyChart pregnancyChart(const Family &family, const Record &pregnancy, PregnancyMeasure measure,
                              const remarks::RuleBook &book = remarks::shippedRules(), const WeightGainGuide &guide = shippedWeightGainGuide());

} // namespace boshi::charts
