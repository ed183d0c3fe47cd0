// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "core/dates/age.h"
#include "core/growth/growth_point.h"

namespace boshi::charts {

/// One line of the table beside a chart: the same numbers, exactly.
struct GrowthRow {
    growth::GrowthPoint point;
    std::optional<CalendarAge> age = {};
    std::optional<CalendarAge> correctedAge = {}; ///< Preterm children, from the due date on.
};

struct GrowthChange {
    qint64 value; ///< g or mm, signed
    qint64 days;
};

/// What a chart says when it is spoken; facts only, the ui finds the words.
struct GrowthSummary {
    growth::Measure measure;
    growth::ReferenceInfo reference;
    int count = 0;
    std::optional<GrowthRow> last = {};      ///< The latest with an age.
    std::optional<GrowthChange> change = {}; ///< From the one before.
};

/// Points of one measure, placed and sorted by day; those without an exact day come last.
std::vector<GrowthRow> growthRows(const growth::ChildFacts &child, const std::vector<growth::GrowthPoint> &points,
                                  growth::Measure measure, const growth::Reference &reference);

/// The handbook's infant page while all values lie on it, else the whole childhood.
ChartWindow suggestedWindow(const std::vector<GrowthRow> &rows);

ChartSpec growthChart(const growth::ChildFacts &child, const std::vector<GrowthRow> &rows, growth::Measure measure,
                      ChartWindow window, const growth::Reference &reference);

GrowthSummary growthSummary(const std::vector<GrowthRow> &rows, growth::Measure measure,
                            const growth::Reference &reference);

} // namespace boshi::charts
