// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"

#include <QRectF>
#include <QString>

namespace boshi::ui {

/// Looks that can be told apart without colour: forms of marks, patterns of lines. The first is that of whom the chart is about.
inline constexpr std::size_t plotLooks = 4;

/// What is drawn without a break.
using Stretch = std::vector<charts::ChartPlace>;

/// A line to compare with. Where a reference takes a step a new stretch begins, and nothing joins the two.
struct PlotLine {
    std::vector<Stretch> stretches;
    charts::LineStyle style = charts::LineStyle::Solid;
    QString label = {};
};

/// The tinted room between two lines.
struct PlotBand {
    Stretch lower;
    Stretch upper;
};

/// Lines of one reference, edition or sex.
struct PlotGroup {
    std::vector<PlotBand> bands = {};
    std::vector<PlotLine> lines = {}; ///< From the lowest to the highest.
    QString name = {};                ///< Begins the labels of the outermost lines; empty where there is one group only.
    std::size_t look = 0;
};

/// One value: a dot, a cross, or both with a line between them.
struct PlotMark {
    std::optional<charts::ChartPlace> dot = {};
    std::optional<charts::ChartPlace> cross = {};
    std::size_t look = 0;

    charts::ChartPlace place() const { return dot ? *dot : *cross; }
};

/// What any chart shows, in places and finished words. Marks are never joined to one another.
struct Plot {
    charts::Axis across = {};
    charts::Axis up = {};
    QString acrossTitle = {};
    QString upTitle = {};
    std::vector<PlotGroup> groups = {};
    std::vector<PlotMark> marks = {};

    /// All of it, in places of the axes; values grow towards the bottom of the rectangle.
    QRectF sheet() const { return {across.min, up.min, across.max - across.min, up.max - up.min}; }
};

} // namespace boshi::ui
