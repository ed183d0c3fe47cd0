// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "core/dates/age.h"
#include "core/growth/newborn_weight.h"

namespace boshi::charts {

/// One line of the table beside a chart: the same numbers, exactly.
struct GrowthRow {
    growth::GrowthPoint point;
    std::optional<CalendarAge> age = {};
    std::optional<CalendarAge> correctedAge = {}; ///< Where the age is corrected, from the due date on.
};

struct GrowthChange {
    qint64 value; ///< g, mm or mg/m², signed.
    qint64 days;
    std::optional<double> z = {};        ///< How far the score moved, where both values have one.
    std::optional<double> perDay = {};   ///< g a day, of a weight.
};

/// What a chart says when it is spoken; facts only, the ui finds the words.
struct GrowthSummary {
    growth::Measure measure;
    growth::ReferenceInfo reference;
    int count = 0;
    std::optional<GrowthRow> last = {};      ///< The latest with an age.
    std::optional<GrowthChange> change = {}; ///< From the one before.
    std::optional<growth::NewbornWeight> newborn = {}; ///< Of a chart of weights.
};

/// A child on a growth chart.
struct ChartedChild {
    growth::ChildFacts facts = {};
    std::vector<GrowthRow> rows = {}; ///< Of the chart's measure.
};

/// What a growth chart is asked to show.
struct GrowthChartWish {
    growth::Measure measure = growth::Measure::Weight;
    ChartWindow window = ChartWindow::FirstYear;
    AgeCounting ages = AgeCounting::Both;
    const growth::Reference *reference = nullptr;
    const growth::Reference *second = nullptr; ///< Another edition on the same sheet, of the same order of ages; or none.
};

/// Points of one measure, placed and sorted by day; those without an exact day come last.
std::vector<GrowthRow> growthRows(const growth::ChildFacts &child, const std::vector<growth::GrowthPoint> &points,
                                  growth::Measure measure, const growth::Reference &reference,
                                  const growth::Correction &correction = {});

/// The handbook's infant page while all values lie on it, else the whole childhood.
ChartWindow suggestedWindow(const std::vector<GrowthRow> &rows);

/// The chart of a child, with `others` (brothers and sisters) beside it, each against the lines of its own sex. The first group
/// of lines is the child's own; a point's `child` is 0 for it and counts the others from 1.
ChartSpec growthChart(const ChartedChild &child, const GrowthChartWish &wish, const std::vector<ChartedChild> &others = {});

GrowthSummary growthSummary(const growth::ChildFacts &child, const std::vector<GrowthRow> &rows, growth::Measure measure,
                            const growth::Reference &reference);

} // namespace boshi::charts
