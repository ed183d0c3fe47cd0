// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "core/screening/reading.h"

namespace boshi::charts {

/// A complete sheet with its total, never an answer; or a visit between the sheets, without one.
struct TrendRow {
    QUuid record = {};
    const RecordType *type = nullptr;
    QDate day = {};
    std::optional<int> total = {};
};

/// A cut-off over the days of the sheets for which it holds.
struct TrendLine {
    screening::Cutoff cutoff = {};
    std::vector<ChartPlace> places = {};
};

/// The totals of one person's sheets over the days, as facts.
struct ScreeningTrend {
    const RecordType *type = nullptr;
    Axis days = {}; ///< Numbers of Julian days.
    Axis totals = {};
    std::vector<TrendRow> rows = {}; ///< By day.
    std::vector<TrendLine> lines = {};
    int unplaced = 0; ///< Sheets that are not complete, or whose day is not known.
};

ScreeningTrend screeningTrend(const Family &family, const QUuid &person, const screening::Sheet &sheet);

} // namespace boshi::charts
