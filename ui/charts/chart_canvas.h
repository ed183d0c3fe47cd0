// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_zoom.h"
#include "ui/charts/spoken_drawing.h"
#include "ui/render/chart_palette.h"
#include "ui/render/plot_layout.h"

#include <QChartView>

#include <functional>

class QValueAxis;

namespace boshi::ui {

/// A chart of which a part may be shown closer: by wheel, touch pad and keys. Qt Charts draws the lines to compare with; to a
/// screen reader each mark is a button. Knows lines and marks, not tables or what they mean.
class ChartCanvas : public QChartView, public SpokenDrawing {
    Q_OBJECT

public:
    using TextOf = std::function<QString(std::size_t mark)>;

    explicit ChartCanvas(QWidget *parent = nullptr);

    void draw(const Plot &plot, const ChartPalette &palette, const TextOf &textOf);
    /// Puts a ring around a mark of the plot, and that into sight; nothing for an index out of range.
    void ring(std::size_t mark);
    bool shows(std::size_t mark) const;
    /// In pixels of this widget.
    QPoint placeOf(const charts::ChartPlace &place) const { return viewport()->mapToParent(m_layout.at(place).toPoint()); }

    const PlotZoom &zoom() const { return m_zoom; }
    const PlotLayout &plotLayout() const { return m_layout; }
    void zoomBy(double factor); ///< About the ringed mark, or the middle.
    void showWhole();

    int parts() const override { return int(m_plot.marks.size()); }
    QString partText(int part) const override { return m_textOf(std::size_t(part)); }
    QRect partBox(int part) const override;
    bool isPartInSight(int part) const override { return shows(std::size_t(part)); }
    int currentPart() const override { return m_ringed ? int(*m_ringed) : -1; }
    void goToPart(int part) override { emit pointed(std::size_t(part)); }
    void pressPart(int part) override;

signals:
    void moved(int step); ///< Arrow keys; ±1, or far beyond the ends for Home and End.
    void hovered(std::size_t mark);
    void left();
    void pointed(std::size_t mark); ///< Gone to otherwise than by keys.
    void chosen(); ///< Enter, or a double click on the mark that is hovered.
    void emptyPlaceChosen(double across); ///< A double click where no mark is.
    void partChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void addLines();
    void layOut();
    void showPart();
    void zoomAt(double factor, QPointF point);
    bool moveByKey(int key);
    void moveBy(QPointF pixels);
    void hover(QPointF point);
    void sayFocus();

    Plot m_plot;
    ChartPalette m_palette;
    TextOf m_textOf = [](std::size_t) { return QString(); };
    PlotZoom m_zoom;
    PlotLayout m_layout;
    std::optional<std::size_t> m_ringed;
    std::optional<std::size_t> m_hovered;
    std::optional<QPointF> m_dragged; ///< Where the mouse was last, while it drags.
    QValueAxis *m_across;
    QValueAxis *m_up;
};

} // namespace boshi::ui
