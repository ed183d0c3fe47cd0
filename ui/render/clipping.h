// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace boshi::ui {

/// What of a line lies in a room, piece by piece; the SVG of Qt knows no clipping.
std::vector<QPolygonF> insideOf(const QRectF &room, const QPolygonF &line);
/// The same of an area, in one piece; a fraction of the time QPolygonF::intersected() takes.
QPolygonF areaInside(const QRectF &room, QPolygonF area);

} // namespace boshi::ui
