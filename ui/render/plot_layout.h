// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/line_labels.h"
#include "ui/render/plot.h"

#include <QFontMetricsF>

namespace boshi::ui {

/// Where everything of a plot stands on an area of some device, in its pixels. Where there is little room, titles of axes and
/// labels give way rather than overlap.
class PlotLayout {
public:
    struct Label {
        QString text;
        std::size_t look;
        LineLabel place;
    };

    PlotLayout() = default;
    /// `part` of the sheet is shown; see Plot::sheet().
    PlotLayout(const Plot &plot, const QRectF &part, const QRectF &area, const QFontMetricsF &metrics);

    /// Between the axes.
    const QRectF &room() const { return m_room; }
    const charts::Axis &across() const { return m_across; }
    const charts::Axis &up() const { return m_up; }
    /// Those that find room for their label.
    const std::vector<charts::Tick> &ticksAcross() const { return m_ticksAcross; }
    const std::vector<charts::Tick> &ticksUp() const { return m_ticksUp; }
    const std::vector<Label> &labels() const { return m_labels; }
    bool hasTitles() const { return m_hasTitles; }
    double lineHeight() const { return m_lineHeight; }
    double markRadius() const { return m_lineHeight / 4.5; }
    /// Of thin lines; on paper a pixel is nothing.
    double stroke() const { return m_lineHeight / 18; }

    QPointF at(charts::ChartPlace place) const;
    charts::ChartPlace placeAt(QPointF point) const;
    QPolygonF at(const Stretch &stretch) const;

    /// The part and a little air, so that what stands on its lower ends stands off the axes.
    static QRectF withAir(const QRectF &part);

private:
    void placeLabels(const Plot &plot, const QFontMetricsF &metrics);

    QRectF m_room;
    QRectF m_shown; ///< What the room stands for.
    charts::Axis m_across, m_up;
    std::vector<charts::Tick> m_ticksAcross, m_ticksUp;
    std::vector<Label> m_labels;
    bool m_hasTitles = true;
    double m_lineHeight = 1;
};

} // namespace boshi::ui
