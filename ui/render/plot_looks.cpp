// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plot_looks.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace boshi::ui {
namespace {

constexpr double strokeOfCross = 0.52; ///< Of the radius.

QPointF around(QPointF centre, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return centre + QPointF(radius * std::cos(angle), -radius * std::sin(angle));
}

QPolygonF corners(QPointF centre, double radius, int count, double first)
{
    QPolygonF polygon;
    for (int corner = 0; corner < count; ++corner)
        polygon << around(centre, radius, first + 360.0 * corner / count);
    return polygon;
}

std::vector<double> strokesOf(std::size_t look)
{
    switch (look) {
    case 0: return {45, 135};
    case 1: return {0, 90};
    case 2: return {30, 90, 150};
    default: return {0, 45, 90, 135};
    }
}

} // namespace

QPen linePen(const ChartPalette &palette, std::size_t look, charts::LineStyle style, double width)
{
    const bool isDashed = style == charts::LineStyle::Dashed;
    QPen pen(palette.lines[look], width);
    if (look == 0 && isDashed)
        pen.setDashPattern({5, 3});
    else if (look > 0)
        pen.setDashPattern(isDashed ? QList<qreal>{1.5, 3} : QList<qreal>{9, 3, 1.5, 3});
    return pen;
}

void paintDot(QPainter &painter, const ChartPalette &palette, QPointF centre, double radius, std::size_t look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.marks[look]);
    switch (look) {
    case 0: painter.drawEllipse(centre, radius, radius); break;
    case 1: painter.drawPolygon(corners(centre, radius * 1.2, 4, 45)); break;
    case 2: painter.drawPolygon(corners(centre, radius * 1.3, 3, 90)); break;
    default: painter.drawPolygon(corners(centre, radius * 1.3, 4, 0)); break;
    }
}

void paintCross(QPainter &painter, const ChartPalette &palette, QPointF centre, double radius, std::size_t look)
{
    painter.setPen(QPen(look == 0 ? palette.correctedMark : palette.marks[look], radius * strokeOfCross));
    for (const double degrees : strokesOf(look))
        painter.drawLine(around(centre, radius * 1.2, degrees), around(centre, radius * 1.2, degrees + 180));
}

} // namespace boshi::ui
