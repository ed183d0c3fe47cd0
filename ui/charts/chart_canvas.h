// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/render/chart_palette.h"

#include <QChartView>

class QGraphicsSimpleTextItem;
class QLineSeries;

namespace boshi::ui {

/// A chart drawn by Qt Charts; knows lines and marks, not names, tables or what they mean.
class ChartCanvas : public QChartView {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void draw(const Plot &plot, const ChartPalette &palette);
    /// Puts a ring around a mark of the plot; nothing for an index out of range.
    void ring(std::size_t mark);
    /// In widget pixels.
    QPoint placeOf(const charts::ChartPlace &place) const;

signals:
    void moved(int step); ///< Arrow keys; ±1, or far beyond the ends for Home and End.
    void hovered(std::size_t mark);
    void left();
    void chosen(); ///< Enter, or a double click on the mark that is hovered.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void clear();
    void addAxes();
    void addBand();
    void addLines();
    void attach(QAbstractSeries *series);
    void labelAxes();
    void addLineLabels();
    void placeOnPlot();
    void placeLineLabels();
    QPointF onScene(const charts::ChartPlace &place) const;
    qreal markSize() const;

    Plot m_plot;
    ChartPalette m_palette;
    /// A value on the scene.
    struct Mark {
        std::optional<QPointF> dot;
        std::optional<QPointF> cross;
    };
    std::vector<Mark> m_marks; ///< Same order as in the plot.
    std::optional<std::size_t> m_ringed;
    std::optional<std::size_t> m_hovered;
    QLineSeries *m_scale = nullptr; ///< Without points; tells where a value stands.
    std::vector<QGraphicsSimpleTextItem *> m_lineLabels; ///< Same order as the lines.
};

} // namespace boshi::ui
