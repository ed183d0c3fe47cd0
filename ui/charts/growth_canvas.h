// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "ui/render/chart_palette.h"

#include <QChartView>

#include <optional>

class QGraphicsSimpleTextItem;
class QLineSeries;

namespace boshi::ui {

/// One growth chart drawn by Qt Charts; knows lines and marks, not names, tables or words.
class GrowthCanvas : public QChartView {
    Q_OBJECT

public:
    explicit GrowthCanvas(QWidget *parent = nullptr);

    void draw(const charts::ChartSpec &spec, const ChartPalette &palette);
    /// Puts a ring around a point of the spec; nothing for an index out of range.
    void ring(std::size_t point);
    /// Where a value stands, in widget pixels.
    QPoint placeOf(double age, double value) const;

signals:
    void moved(int step); ///< Arrow keys; ±1, or far beyond the ends for Home and End.
    void hovered(std::size_t point);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
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
    QPointF onScene(double age, double value) const;
    qreal markSize() const;

    charts::ChartSpec m_spec;
    ChartPalette m_palette;
    /// A value on the scene: at calendar age, and at corrected age where there is one.
    struct Mark {
        QPointF dot;
        std::optional<QPointF> cross;
    };
    std::vector<Mark> m_marks; ///< Same order as the points.
    std::optional<std::size_t> m_ringed;
    std::optional<std::size_t> m_hovered;
    QLineSeries *m_scale = nullptr; ///< Without points; tells where a value stands.
    std::vector<QGraphicsSimpleTextItem *> m_lineLabels; ///< Same order as the lines.
};

} // namespace boshi::ui
