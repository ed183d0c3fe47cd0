// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "ui/render/chart_palette.h"

#include <QChartView>

class QGraphicsSimpleTextItem;
class QScatterSeries;

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

private:
    void clear();
    void addAxes();
    void addBand();
    void addLines();
    void addPairs();
    void addMarks();
    QScatterSeries *addScatter(const QColor &color, qreal size, const QList<QPointF> &points);
    void attach(QAbstractSeries *series);
    void labelAxes();
    void addLineLabels();
    void placeLineLabels();
    void announceHover(QPointF place, bool entered, bool isCorrected);
    qreal markSize() const;

    charts::ChartSpec m_spec;
    ChartPalette m_palette;
    QScatterSeries *m_ring = nullptr;
    std::vector<QGraphicsSimpleTextItem *> m_lineLabels; ///< Same order as the lines.
};

} // namespace boshi::ui
