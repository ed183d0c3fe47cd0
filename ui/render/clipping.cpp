// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/clipping.h"

#include <QLineF>

#include <algorithm>
#include <optional>

namespace boshi::ui {
namespace {

/// The part of a segment inside a rectangle, after Liang and Barsky.
std::optional<QLineF> clipped(const QLineF &segment, const QRectF &room)
{
    double from = 0, to = 1;
    const auto cut = [&](double direction, double distance) {
        if (direction == 0)
            return distance >= 0;
        const double at = distance / direction;
        if (direction < 0)
            from = std::max(from, at);
        else
            to = std::min(to, at);
        return from < to;
    };
    const bool isInside = cut(-segment.dx(), segment.x1() - room.left()) && cut(segment.dx(), room.right() - segment.x1())
        && cut(-segment.dy(), segment.y1() - room.top()) && cut(segment.dy(), room.bottom() - segment.y1());
    return isInside ? std::optional(QLineF(segment.pointAt(from), segment.pointAt(to))) : std::nullopt;
}

/// One side of the room of Sutherland and Hodgman: `depth` tells how far inside of it a point lies.
template <typename Depth>
QPolygonF cutOff(const QPolygonF &area, const Depth &depth)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QPointF from = area[i], to = area[(i + 1) % area.size()];
        const double before = depth(from), after = depth(to);
        if (before >= 0)
            kept << from;
        if ((before < 0) != (after < 0))
            kept << QLineF(from, to).pointAt(before / (before - after));
    }
    return kept;
}

} // namespace

QPolygonF areaInside(const QRectF &room, QPolygonF area)
{
    if (room.contains(area.boundingRect()))
        return area;
    area = cutOff(area, [&](QPointF point) { return point.x() - room.left(); });
    area = cutOff(area, [&](QPointF point) { return room.right() - point.x(); });
    area = cutOff(area, [&](QPointF point) { return point.y() - room.top(); });
    return cutOff(area, [&](QPointF point) { return room.bottom() - point.y(); });
}

std::vector<QPolygonF> insideOf(const QRectF &room, const QPolygonF &stretch)
{
    std::vector<QPolygonF> parts;
    for (qsizetype i = 1; i < stretch.size(); ++i) {
        const auto seen = clipped({stretch[i - 1], stretch[i]}, room);
        if (!seen)
            continue;
        if (parts.empty() || parts.back().back() != seen->p1())
            parts.push_back({seen->p1()});
        parts.back() << seen->p2();
    }
    return parts;
}

} // namespace boshi::ui
