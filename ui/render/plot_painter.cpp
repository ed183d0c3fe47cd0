// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plot_painter.h"

#include "ui/render/clipping.h"
#include "ui/render/plot_looks.h"
#include "ui/words/chart_text.h"

#include <QPainter>

#include <algorithm>

namespace boshi::ui {

using charts::Tick;

PlotPainter::PlotPainter(QPainter &painter, const Plot &plot, const PlotLayout &layout, const ChartPalette &palette)
    : m_painter(painter)
    , m_plot(plot)
    , m_layout(layout)
    , m_palette(palette)
{
}

void PlotPainter::paintGround()
{
    paintBands();
    const QRectF &room = m_layout.room();
    m_painter.setPen(QPen(m_palette.grid, m_layout.stroke()));
    for (const Tick &tick : m_layout.ticksAcross()) {
        const double x = m_layout.at({tick.at, 0}).x();
        m_painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
    }
    for (const Tick &tick : m_layout.ticksUp()) {
        const double y = m_layout.at({0, tick.at}).y();
        m_painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }
}

void PlotPainter::paintBands()
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_palette.band);
    for (const PlotGroup &group : m_plot.groups)
        for (const PlotBand &band : group.bands) {
            QPolygonF outline = m_layout.at(band.lower);
            const QPolygonF upper = m_layout.at(band.upper);
            std::copy(upper.rbegin(), upper.rend(), std::back_inserter(outline));
            m_painter.drawPolygon(areaInside(m_layout.room(), outline));
        }
}

void PlotPainter::paintLines()
{
    m_painter.setBrush(Qt::NoBrush);
    for (const PlotGroup &group : m_plot.groups)
        for (const PlotLine &line : group.lines) {
            m_painter.setPen(linePen(m_palette, group.look, line.style, m_layout.stroke()));
            for (const Stretch &stretch : line.stretches)
                for (const QPolygonF &part : insideOf(m_layout.room(), m_layout.at(stretch)))
                    m_painter.drawPolyline(part);
        }
}

void PlotPainter::paintFront()
{
    const QRectF &room = m_layout.room();
    paintLabels();
    m_painter.setPen(QPen(m_palette.axis, m_layout.stroke()));
    m_painter.drawLine(room.bottomLeft(), room.bottomRight());
    m_painter.drawLine(room.bottomLeft(), room.topLeft());
    paintTicks();
    if (m_layout.hasTitles())
        paintTitles();
    paintMarks();
}

void PlotPainter::paintTicks()
{
    const QRectF &room = m_layout.room();
    const double line = m_layout.lineHeight();
    m_painter.setPen(m_palette.text);
    for (const Tick &tick : m_layout.ticksAcross())
        m_painter.drawText(QRectF(m_layout.at({tick.at, 0}).x() - 10 * line, room.bottom() + line / 4, 20 * line, line), Qt::AlignHCenter | Qt::TextDontClip, tickText(tick));
    for (const Tick &tick : m_layout.ticksUp())
        m_painter.drawText(QRectF(room.left() - 20 * line, m_layout.at({0, tick.at}).y() - line / 2, 20 * line - line / 3, line),
                           Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, tickText(tick));
}

void PlotPainter::paintTitles()
{
    const QRectF &room = m_layout.room();
    const double line = m_layout.lineHeight();
    m_painter.setPen(m_palette.text);
    m_painter.drawText(QRectF(room.left(), room.bottom() + line * 1.4, room.width(), line), Qt::AlignHCenter | Qt::TextDontClip, m_plot.acrossTitle);
    double widest = 0;
    for (const Tick &tick : m_plot.up.ticks)
        widest = std::max(widest, QFontMetricsF(m_painter.font(), m_painter.device()).horizontalAdvance(tickText(tick) + QStringLiteral(".0")));
    m_painter.save();
    m_painter.translate(room.left() - line / 3 - widest - line * 1.15, room.bottom());
    m_painter.rotate(-90);
    m_painter.drawText(QRectF(0, 0, room.height(), line), Qt::AlignHCenter | Qt::TextDontClip, m_plot.upTitle);
    m_painter.restore();
}

/// The line is broken where its label stands.
void PlotPainter::paintLabels()
{
    for (const PlotLayout::Label &label : m_layout.labels()) {
        const QSizeF size = label.place.size;
        const QRectF box(QPointF(-size.width() / 2, -size.height() / 2), size);
        m_painter.save();
        m_painter.translate(label.place.centre);
        m_painter.rotate(label.place.angle);
        m_painter.fillRect(box.adjusted(0, size.height() / 5, 0, -size.height() / 5), m_palette.background);
        m_painter.setPen(label.look == 0 ? m_palette.text : m_palette.lines[label.look]);
        m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, label.text);
        m_painter.restore();
    }
}

void PlotPainter::paintMarks()
{
    const double radius = m_layout.markRadius();
    const QRectF room = m_layout.room().adjusted(-radius, -radius, radius, radius);
    m_painter.setPen(QPen(m_palette.axis, m_layout.stroke()));
    for (const PlotMark &mark : m_plot.marks)
        if (mark.dot && mark.cross)
            for (const QPolygonF &line : insideOf(m_layout.room(), m_layout.at(Stretch{*mark.dot, *mark.cross})))
                m_painter.drawPolyline(line);
    const auto inRoom = [&](const std::optional<charts::ChartPlace> &place) { return place && room.contains(m_layout.at(*place)); };
    for (const PlotMark &mark : m_plot.marks)
        if (inRoom(mark.dot))
            paintDot(m_painter, m_palette, m_layout.at(*mark.dot), radius, mark.look);
    for (const PlotMark &mark : m_plot.marks)
        if (inRoom(mark.cross))
            paintCross(m_painter, m_palette, m_layout.at(*mark.cross), radius, mark.look);
}

void PlotPainter::paintRing(const PlotMark &mark)
{
    const double radius = m_layout.markRadius() * 2;
    const QPointF centre = m_layout.at(mark.place());
    if (!m_layout.room().adjusted(-radius, -radius, radius, radius).contains(centre))
        return;
    m_painter.setPen(QPen(m_palette.text, m_layout.stroke() * 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(centre, radius, radius);
}

} // namespace boshi::ui
