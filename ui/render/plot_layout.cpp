// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plot_layout.h"

#include "ui/render/axis_labels.h"
#include "ui/render/axis_part.h"
#include "ui/words/chart_text.h"

#include <algorithm>

namespace boshi::ui {

using charts::Axis;
using charts::ChartPlace;
using charts::Tick;

namespace {

/// Below this many line heights the titles of the axes give way; the choosers above the chart say the same.
constexpr double linesWorthTitles = 12;
constexpr double air = 0.012; ///< Of an axis.

double widestOf(const Axis &axis, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const Tick &tick : axis.ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tickText(tick)));
    return widest;
}

/// From the outside inwards, so that the ends of a band keep their labels longest.
std::vector<std::size_t> byImportance(std::size_t count)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < count; ++i)
        order.push_back(i % 2 == 0 ? i / 2 : count - 1 - i / 2);
    return order;
}

/// The outermost lines say what those between them belong to.
QString labelText(const PlotGroup &group, std::size_t line)
{
    const QString &label = group.lines[line].label;
    const bool isOutermost = line == 0 || line + 1 == group.lines.size();
    return group.name.isEmpty() || label.isEmpty() || !isOutermost ? label : group.name + u' ' + label;
}

} // namespace

PlotLayout::PlotLayout(const Plot &plot, const QRectF &part, const QRectF &area, const QFontMetricsF &metrics)
    : m_shown(withAir(part))
    , m_across(partOf(plot.across, part.left(), part.right()))
    , m_up(partOf(plot.up, part.top(), part.bottom()))
    , m_hasTitles(area.height() > linesWorthTitles * metrics.height())
    , m_lineHeight(metrics.height())
{
    const double gap = m_lineHeight / 3;
    const double titleRoom = m_hasTitles ? m_lineHeight : 0;
    // By the whole axis: while the part changes the room has to stay, or the place under the mouse would move away.
    const double left = area.left() + titleRoom + gap + widestOf(plot.up, metrics) + metrics.horizontalAdvance(QStringLiteral(".0")) + gap;
    const double right = area.right() - std::max(widestOf(plot.across, metrics), m_lineHeight) / 2 - gap / 2;
    const double bottom = area.bottom() - gap - m_lineHeight - (m_hasTitles ? m_lineHeight + gap / 2 : 0);
    m_room = QRectF(QPointF(left, area.top() + m_lineHeight / 2), QPointF(std::max(right, left + 1), std::max(bottom, area.top() + m_lineHeight / 2 + 1)));
    const double line = m_lineHeight;
    m_ticksAcross = labelledTicks(m_across, m_room.width(), line / 2, [&](const Tick &tick) { return metrics.horizontalAdvance(tickText(tick)); });
    m_ticksUp = labelledTicks(m_up, m_room.height(), 0, [line](const Tick &) { return line; });
    placeLabels(plot, metrics);
}

QRectF PlotLayout::withAir(const QRectF &part)
{
    return part.adjusted(-part.width() * air, -part.height() * air, 0, 0);
}

QPointF PlotLayout::at(ChartPlace place) const
{
    return {m_room.left() + (place.x - m_shown.left()) / m_shown.width() * m_room.width(),
            m_room.bottom() - (place.y - m_shown.top()) / m_shown.height() * m_room.height()};
}

ChartPlace PlotLayout::placeAt(QPointF point) const
{
    return {m_shown.left() + (point.x() - m_room.left()) / m_room.width() * m_shown.width(),
            m_shown.top() + (m_room.bottom() - point.y()) / m_room.height() * m_shown.height()};
}

QPolygonF PlotLayout::at(const Stretch &stretch) const
{
    QPolygonF polygon;
    for (const ChartPlace &place : stretch)
        polygon << at(place);
    return polygon;
}

void PlotLayout::placeLabels(const Plot &plot, const QFontMetricsF &metrics)
{
    std::vector<LineToLabel> lines;
    std::vector<Label> labels;
    for (const PlotGroup &group : plot.groups)
        for (const std::size_t index : byImportance(group.lines.size())) {
            const PlotLine &line = group.lines[index];
            const QString text = labelText(group, index);
            if (text.isEmpty())
                continue;
            LineToLabel &wanted = lines.emplace_back();
            for (const Stretch &stretch : line.stretches)
                wanted.stretches.push_back(at(stretch));
            wanted.label = {metrics.horizontalAdvance(text) + m_lineHeight / 3, metrics.ascent() + metrics.descent()};
            labels.push_back({text, group.look, {}});
        }
    std::vector<QPointF> marks;
    for (const PlotMark &mark : plot.marks)
        for (const auto &place : {mark.dot, mark.cross})
            if (place)
                marks.push_back(at(*place));
    const auto places = placeLineLabels(lines, m_room, marks, markRadius());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i])
            m_labels.push_back({labels[i].text, labels[i].look, *places[i]});
}

} // namespace boshi::ui
