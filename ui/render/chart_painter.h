// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "ui/render/chart_palette.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace boshi::ui {

/// Where things stand on a painted chart.
struct ChartLayout {
    QString titleText = {};
    QString footerText = {}; ///< The reference; legend and what is missing where there is room.
    QRectF title = {};
    QRectF plot = {};
    QRectF footer = {};
    bool hasAxisTitles = true;

    double toX(const charts::ChartSpec &spec, double age) const;
    double toY(const charts::ChartSpec &spec, double value) const;
};

/// Paints a chart on screen, picture, SVG or PDF. Where the area is small, axis titles and labels give way rather than
/// overlap; the reference with its edition and year stays.
class ChartPainter {
public:
    ChartPainter(const charts::ChartSpec &spec, const ChartPalette &palette, const QFont &font);

    ChartLayout layout(const QPainter &painter, const QRectF &area) const;
    void paint(QPainter &painter, const QRectF &area) const;

private:
    ChartLayout frame(const QPainter &painter, const QRectF &area, const QString &title, const QString &footer) const;
    void paintPlot(QPainter &painter, const ChartLayout &layout) const;
    void paintAxes(QPainter &painter, const ChartLayout &layout) const;
    void paintAgeLabels(QPainter &painter, const ChartLayout &layout) const;
    void paintValueLabels(QPainter &painter, const ChartLayout &layout) const;
    void paintAxisTitles(QPainter &painter, const ChartLayout &layout) const;
    void paintBand(QPainter &painter, const ChartLayout &layout) const;
    void paintLines(QPainter &painter, const ChartLayout &layout) const;
    void paintLineLabels(QPainter &painter, const ChartLayout &layout) const;
    void paintPoints(QPainter &painter, const ChartLayout &layout) const;

    const charts::ChartSpec &m_spec;
    const ChartPalette m_palette;
    const QFont m_font;
};

} // namespace boshi::ui
