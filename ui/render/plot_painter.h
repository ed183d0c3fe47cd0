// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/chart_palette.h"
#include "ui/render/plot_layout.h"

class QPainter;

namespace boshi::ui {

/// Paints a plot on screen, picture, SVG or paper, from the back to the front.
class PlotPainter {
public:
    PlotPainter(QPainter &painter, const Plot &plot, const PlotLayout &layout, const ChartPalette &palette);

    /// Bands and grid.
    void paintGround();
    /// On screen Qt Charts draws them.
    void paintLines();
    /// Axes, words and marks, in the painter's font.
    void paintFront();
    /// Around a value that is chosen.
    void paintRing(const PlotMark &mark);

private:
    void paintBands();
    void paintTicks();
    void paintTitles();
    void paintLabels();
    void paintMarks();

    QPainter &m_painter;
    const Plot &m_plot;
    const PlotLayout &m_layout;
    const ChartPalette &m_palette;
};

} // namespace boshi::ui
