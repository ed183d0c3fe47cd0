// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace boshi::ui {

/// A line in pixels, with the room its label takes.
struct LineToLabel {
    std::vector<QPolygonF> stretches;
    QSizeF label;
};

/// Where a label stands: on its line, turned as the line rises or falls there, never upside down.
struct LineLabel {
    QPointF centre;
    double angle; ///< In degrees, clockwise.
    QSizeF size;

    QPolygonF outline() const;
    bool touches(const LineLabel &other) const;
    /// Whether something round lies on it.
    bool touches(QPointF point, double radius) const;
};

/// A place for the label of each line, or none where it would touch another label, leave the plot, or leave its line in a
/// bend. The first lines choose first, and choose from the right; places without marks are preferred. Beside its end stands
/// the label of a line that is too short.
std::vector<std::optional<LineLabel>> placeLineLabels(const std::vector<LineToLabel> &lines, const QRectF &plot, const std::vector<QPointF> &marks,
                                                      double markRadius);

} // namespace boshi::ui
