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

} // namespace

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
