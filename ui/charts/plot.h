// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"

#include <QString>

namespace boshi::ui {

/// A line to compare with; its label stands at its last place.
struct PlotLine {
    std::vector<charts::ChartPlace> places;
    charts::LineStyle style = charts::LineStyle::Solid;
    QString label = {};
};

/// The tinted room between two lines.
struct PlotBand {
    std::vector<charts::ChartPlace> lower;
    std::vector<charts::ChartPlace> upper;
};

/// One value: a round dot, a cross, or a dot and a cross with a line between them.
struct PlotMark {
    std::optional<charts::ChartPlace> dot = {};
    std::optional<charts::ChartPlace> cross = {};

    charts::ChartPlace place() const { return dot ? *dot : *cross; }
};

/// What any chart shows, in places and finished words. Marks are never joined to one another.
struct Plot {
    charts::Axis across = {};
    charts::Axis up = {};
    QString acrossTitle = {};
    QString upTitle = {};
    std::optional<PlotBand> band = {};
    std::vector<PlotLine> lines = {}; ///< From the lowest to the highest.
    std::vector<PlotMark> marks = {};
};

} // namespace boshi::ui
