// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/line_labels.h"

#include "ui/render/clipping.h"

#include <QLineF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>

namespace boshi::ui {
namespace {

constexpr double stepAlongLine = 0.6; ///< Of the width of a label, between two places that are tried.
constexpr double mostBend = 0.35;     ///< Of the height of a label, by which its line may leave its middle.

/// A line as it is walked along.
class Path {
public:
    explicit Path(const QPolygonF &points) : m_points(points), m_walked{0}
    {
        for (qsizetype i = 1; i < points.size(); ++i)
            m_walked.push_back(m_walked.back() + QLineF(points[i - 1], points[i]).length());
    }
    double length() const { return m_walked.back(); }
    QPointF at(double walked) const
    {
        const auto next = std::clamp<std::ptrdiff_t>(std::ranges::upper_bound(m_walked, walked) - m_walked.begin(), 1, m_points.size() - 1);
        const double before = m_walked[std::size_t(next - 1)], piece = m_walked[std::size_t(next)] - before;
        return QLineF(m_points[next - 1], m_points[next]).pointAt(piece > 0 ? (walked - before) / piece : 0);
    }

private:
    QPolygonF m_points;
    std::vector<double> m_walked;
};

/// Empty where the line bends too much below the label.
std::optional<LineLabel> labelAt(const Path &path, double middle, QSizeF size)
{
    const QLineF chord(path.at(middle - size.width() / 2), path.at(middle + size.width() / 2));
    const QPointF centre = path.at(middle);
    if (QLineF(chord.center(), centre).length() > size.height() * mostBend)
        return std::nullopt;
    return LineLabel{centre, std::atan2(chord.dy(), chord.dx()) * 180 / std::numbers::pi, size};
}

/// Level, before or behind a line that is too short for it.
std::vector<LineLabel> placesBeside(const QPolygonF &part, QSizeF size)
{
    const QPointF away(size.width() / 2 + size.height() / 3, 0);
    return {{part.front() - away, 0, size}, {part.back() + away, 0, size}};
}

/// From the right to the left, and beside the line at last.
std::vector<LineLabel> placesOn(const LineToLabel &line, const QRectF &plot)
{
    std::vector<LineLabel> places, beside;
    const double air = line.label.width() / 2 + line.label.height() / 2;
    for (auto stretch = line.stretches.rbegin(); stretch != line.stretches.rend(); ++stretch) {
        const auto parts = insideOf(plot, *stretch);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            const Path path(*part);
            for (double middle = path.length() - air; middle >= air; middle -= line.label.width() * stepAlongLine)
                if (const auto label = labelAt(path, middle, line.label))
                    places.push_back(*label);
            std::ranges::copy(placesBeside(*part, line.label), std::back_inserter(beside));
        }
    }
    std::ranges::copy(beside, std::back_inserter(places));
    std::erase_if(places, [&](const LineLabel &label) { return !std::ranges::all_of(label.outline(), [&](QPointF corner) { return plot.contains(corner); }); });
    return places;
}

/// Whether a straight line along a side of `one` has all of `other` on its far side.
bool isParted(const QPolygonF &one, const QPolygonF &other)
{
    for (qsizetype i = 0; i < one.size(); ++i) {
        const QPointF side = one[(i + 1) % one.size()] - one[i];
        const auto outside = [&](QPointF point) { return side.x() * (point.y() - one[i].y()) - side.y() * (point.x() - one[i].x()); };
        const double inner = outside(one[(i + 2) % one.size()]);
        if (std::ranges::all_of(other, [&](QPointF point) { return outside(point) * inner < 0; }))
            return true;
    }
    return false;
}

} // namespace

QPolygonF LineLabel::outline() const
{
    const QRectF box(QPointF(-size.width() / 2, -size.height() / 2), size);
    const QPolygonF corners(QList<QPointF>{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
    return QTransform().translate(centre.x(), centre.y()).rotate(angle).map(corners);
}

bool LineLabel::touches(const LineLabel &other) const
{
    if (QLineF(centre, other.centre).length() > std::hypot(size.width(), size.height()) / 2 + std::hypot(other.size.width(), other.size.height()) / 2)
        return false;
    const QPolygonF mine = outline(), theirs = other.outline();
    return !isParted(mine, theirs) && !isParted(theirs, mine);
}

bool LineLabel::touches(QPointF point, double radius) const
{
    const QPointF away = point - centre;
    const double reach = size.width() / 2 + radius;
    if (std::abs(away.x()) > reach || std::abs(away.y()) > reach)
        return false; // Most marks are far away, and turning costs.
    const QPointF inMine = QTransform().rotate(-angle).map(away);
    return std::abs(inMine.x()) < size.width() / 2 + radius && std::abs(inMine.y()) < size.height() / 2 + radius;
}

std::vector<std::optional<LineLabel>> placeLineLabels(const std::vector<LineToLabel> &lines, const QRectF &plot, const std::vector<QPointF> &marks,
                                                      double markRadius)
{
    std::vector<std::optional<LineLabel>> placed;
    const auto isFree = [&](const LineLabel &label) {
        return std::ranges::none_of(placed, [&](const auto &other) { return other && other->touches(label); });
    };
    const auto isClear = [&](const LineLabel &label) {
        return std::ranges::none_of(marks, [&](QPointF mark) { return label.touches(mark, markRadius); }) && isFree(label);
    };
    for (const LineToLabel &line : lines) {
        const std::vector<LineLabel> places = placesOn(line, plot);
        auto found = std::ranges::find_if(places, isClear);
        if (found == places.end())
            found = std::ranges::find_if(places, isFree);
        placed.push_back(found == places.end() ? std::nullopt : std::optional(*found));
    }
    return placed;
}

} // namespace boshi::ui
