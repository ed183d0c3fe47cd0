// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_painter.h"

#include "ui/render/axis_labels.h"
#include "ui/words/chart_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace boshi::ui {

using charts::ChartPlace;
using charts::ChartPoint;
using charts::ChartSpec;
using charts::LineStyle;
using charts::PercentileLine;
using charts::Tick;

namespace {

/// Below this many line heights of plot, axis titles give way.
constexpr double linesOfPlotWorthTitles = 8;
/// Below this many, the footer keeps only the reference, and then the title goes.
constexpr double linesOfPlotWanted = 4;

QFontMetricsF metricsOn(const QPainter &painter, const QFont &font) { return QFontMetricsF(font, painter.device()); }

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

QString footerText(const ChartSpec &spec)
{
    QStringList lines{sourceText(spec.reference), legendText(spec), missingText(spec)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

double heightOf(const QString &text, const QFontMetricsF &metrics, double width)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

double widestLabel(const std::vector<Tick> &ticks, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const Tick &tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tickText(tick)));
    return widest;
}

double widestPercentile(const std::vector<PercentileLine> &lines, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const PercentileLine &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(percentileText(line.percentile)));
    return widest;
}

QPolygonF polygon(const ChartSpec &spec, const ChartLayout &layout, const std::vector<ChartPlace> &places)
{
    QPolygonF result;
    for (const ChartPlace &place : places)
        result << QPointF(layout.toX(spec, place.x), layout.toY(spec, place.y));
    return result;
}

/// From the outside inwards, so that the ends of the band keep their labels longest.
std::vector<const PercentileLine *> byImportance(const std::vector<PercentileLine> &lines)
{
    std::vector<const PercentileLine *> ordered;
    for (std::size_t low = 0, high = lines.size(); low < high; ++low) {
        ordered.push_back(&lines[low]);
        if (--high > low)
            ordered.push_back(&lines[high]);
    }
    return ordered;
}

void paintCross(QPainter &painter, QPointF centre, double radius)
{
    painter.drawLine(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
    painter.drawLine(centre - QPointF(radius, -radius), centre + QPointF(radius, -radius));
}

} // namespace

double ChartLayout::toX(const ChartSpec &spec, double age) const
{
    return plot.left() + (age - spec.ages.min) / (spec.ages.max - spec.ages.min) * plot.width();
}

double ChartLayout::toY(const ChartSpec &spec, double value) const
{
    return plot.bottom() - (value - spec.values.min) / (spec.values.max - spec.values.min) * plot.height();
}

ChartPainter::ChartPainter(const ChartSpec &spec, const ChartPalette &palette, const QFont &font)
    : m_spec(spec)
    , m_palette(palette)
    , m_font(font)
{
}

ChartLayout ChartPainter::layout(const QPainter &painter, const QRectF &area) const
{
    const double line = metricsOn(painter, m_font).height();
    const double gap = line / 3;
    ChartLayout layout = frame(painter, area.adjusted(gap, gap, -gap, -gap), chartTitle(m_spec), footerText(m_spec));
    const QString reference = sourceText(m_spec.reference);
    for (const QString &title : {chartTitle(m_spec), QString()})
        if (layout.plot.height() < linesOfPlotWanted * line)
            layout = frame(painter, area.adjusted(gap, gap, -gap, -gap), title, reference);
    return layout;
}

ChartLayout ChartPainter::frame(const QPainter &painter, const QRectF &area, const QString &title,
                                const QString &footer) const
{
    const QFontMetricsF metrics = metricsOn(painter, m_font);
    const QFontMetricsF bold = metricsOn(painter, boldOf(m_font));
    const double line = metrics.height();
    const double gap = line / 3;

    ChartLayout layout{.titleText = title, .footerText = footer};
    layout.title = QRectF(area.topLeft(), QSizeF(area.width(), heightOf(title, bold, area.width())));
    const double footerHeight = heightOf(footer, metrics, area.width());
    layout.footer = QRectF(area.left(), area.bottom() - footerHeight, area.width(), footerHeight);

    const double top = layout.title.bottom() + gap;
    const double bottom = layout.footer.top() - gap - line - gap;
    layout.hasAxisTitles = bottom - top > linesOfPlotWorthTitles * line;
    const double titleRoom = layout.hasAxisTitles ? line : 0;
    const double left = area.left() + titleRoom + gap + widestLabel(m_spec.values.ticks, metrics) + gap;
    const double right = area.right() - std::max(widestPercentile(m_spec.lines, metrics), line / 2) - gap;
    layout.plot = QRectF(QPointF(left, top + line / 2), QPointF(right, bottom - titleRoom));
    return layout;
}

void ChartPainter::paint(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, m_palette.background);
    painter.setFont(m_font);
    const ChartLayout layout = this->layout(painter, area);
    if (layout.plot.width() > 1 && layout.plot.height() > 1)
        paintPlot(painter, layout);
    painter.setPen(m_palette.text);
    painter.drawText(layout.footer, Qt::TextWordWrap, layout.footerText);
    painter.setFont(boldOf(m_font));
    painter.drawText(layout.title, Qt::TextWordWrap, layout.titleText);
    painter.restore();
}

void ChartPainter::paintPlot(QPainter &painter, const ChartLayout &layout) const
{
    paintBand(painter, layout);
    paintAxes(painter, layout);
    paintLines(painter, layout);
    paintAgeLabels(painter, layout);
    paintValueLabels(painter, layout);
    paintLineLabels(painter, layout);
    paintPoints(painter, layout);
    if (layout.hasAxisTitles)
        paintAxisTitles(painter, layout);
}

void ChartPainter::paintBand(QPainter &painter, const ChartLayout &layout) const
{
    if (m_spec.lines.empty())
        return;
    QPolygonF outline = polygon(m_spec, layout, m_spec.lines.front().places);
    const QPolygonF upper = polygon(m_spec, layout, m_spec.lines.back().places);
    std::copy(upper.rbegin(), upper.rend(), std::back_inserter(outline));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.band);
    painter.drawPolygon(outline);
}

void ChartPainter::paintAxes(QPainter &painter, const ChartLayout &layout) const
{
    painter.setPen(QPen(m_palette.grid, 1));
    for (const Tick &tick : m_spec.ages.ticks) {
        const double x = layout.toX(m_spec, tick.at);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    for (const Tick &tick : m_spec.values.ticks) {
        const double y = layout.toY(m_spec, tick.at);
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
    }
    painter.setPen(QPen(m_palette.axis, 1));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.topLeft());
}

void ChartPainter::paintAgeLabels(QPainter &painter, const ChartLayout &layout) const
{
    const QFontMetricsF metrics = metricsOn(painter, m_font);
    const auto width = [&](const Tick &tick) { return metrics.horizontalAdvance(tickText(tick)); };
    painter.setPen(m_palette.text);
    for (const Tick &tick : labelledTicks(m_spec.ages, layout.plot.width(), metrics.height() / 2, width)) {
        const QRectF box(layout.toX(m_spec, tick.at) - width(tick), layout.plot.bottom() + metrics.height() / 4,
                         2 * width(tick), metrics.height());
        painter.drawText(box, Qt::AlignHCenter, tickText(tick));
    }
}

void ChartPainter::paintValueLabels(QPainter &painter, const ChartLayout &layout) const
{
    const QFontMetricsF metrics = metricsOn(painter, m_font);
    const double line = metrics.height();
    painter.setPen(m_palette.text);
    for (const Tick &tick : labelledTicks(m_spec.values, layout.plot.height(), 0, [=](const Tick &) { return line; })) {
        const QRectF box(0, layout.toY(m_spec, tick.at) - line / 2, layout.plot.left() - line / 3, line);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
}

void ChartPainter::paintAxisTitles(QPainter &painter, const ChartLayout &layout) const
{
    const double line = metricsOn(painter, m_font).height();
    const QRectF &plot = layout.plot;
    painter.setPen(m_palette.text);
    const QRectF below(plot.left(), plot.bottom() + line * 1.25, plot.width(), line);
    painter.drawText(below, Qt::AlignHCenter, ageAxisTitle());
    painter.save();
    painter.translate(layout.title.left(), plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), line), Qt::AlignHCenter, valueAxisTitle(m_spec.measure));
    painter.restore();
}

void ChartPainter::paintLines(QPainter &painter, const ChartLayout &layout) const
{
    painter.setBrush(Qt::NoBrush);
    for (const PercentileLine &line : m_spec.lines) {
        QPen pen(m_palette.line, 1.2);
        if (line.style == LineStyle::Dashed)
            pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawPolyline(polygon(m_spec, layout, line.places));
    }
}

void ChartPainter::paintLineLabels(QPainter &painter, const ChartLayout &layout) const
{
    const QFontMetricsF metrics = metricsOn(painter, m_font);
    std::vector<QRectF> taken;
    painter.setPen(m_palette.text);
    for (const PercentileLine *line : byImportance(m_spec.lines)) {
        const QString text = percentileText(line->percentile);
        const ChartPlace &end = line->places.back();
        const QRectF box(layout.toX(m_spec, end.x) + metrics.height() / 4,
                         layout.toY(m_spec, end.y) - metrics.ascent() / 2,
                         metrics.horizontalAdvance(text) + 1, metrics.ascent());
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(box); }))
            continue;
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        taken.push_back(box);
    }
}

void ChartPainter::paintPoints(QPainter &painter, const ChartLayout &layout) const
{
    const double radius = std::max(3.0, metricsOn(painter, m_font).height() / 5);
    painter.save();
    painter.setClipRect(layout.plot.adjusted(-radius, -radius, radius, radius));
    for (const ChartPoint &point : m_spec.points) {
        const QPointF dot(layout.toX(m_spec, point.age), layout.toY(m_spec, point.value));
        if (point.correctedAge) {
            const QPointF cross(layout.toX(m_spec, *point.correctedAge), dot.y());
            painter.setPen(QPen(m_palette.axis, 1));
            painter.drawLine(dot, cross);
            painter.setPen(QPen(m_palette.correctedMark, 2));
            paintCross(painter, cross, radius);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.mark);
        painter.drawEllipse(dot, radius, radius);
    }
    painter.restore();
}

} // namespace boshi::ui
