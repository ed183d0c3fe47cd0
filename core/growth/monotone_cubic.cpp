// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/monotone_cubic.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

/// Weighted harmonic mean of the neighbouring chords; flat at a turning point.
double innerSlope(double leftWidth, double rightWidth, double leftChord, double rightChord)
{
    if (leftChord * rightChord <= 0)
        return 0;
    const double leftWeight = 2 * rightWidth + leftWidth;
    const double rightWeight = rightWidth + 2 * leftWidth;
    return (leftWeight + rightWeight) / (leftWeight / leftChord + rightWeight / rightChord);
}

/// Three-point slope at an end, cut where it would break monotony.
double endSlope(double width, double nextWidth, double chord, double nextChord)
{
    const double slope = ((2 * width + nextWidth) * chord - width * nextChord) / (width + nextWidth);
    if (slope * chord <= 0)
        return 0;
    if (chord * nextChord <= 0 && std::abs(slope) > 3 * std::abs(chord))
        return 3 * chord;
    return slope;
}

/// Widths and chords of the pieces between the knots.
struct Pieces {
    Pieces(const std::vector<double> &x, const std::vector<double> &y)
        : width(x.size() - 1)
        , chord(x.size() - 1)
    {
        for (std::size_t i = 0; i < width.size(); ++i) {
            width[i] = x[i + 1] - x[i];
            chord[i] = (y[i + 1] - y[i]) / width[i];
        }
    }

    std::vector<double> width;
    std::vector<double> chord;
};

std::vector<double> localSlopes(const Pieces &pieces)
{
    const auto &[width, chord] = pieces;
    const std::size_t count = width.size();
    std::vector<double> slope(count + 1);
    for (std::size_t i = 1; i < count; ++i)
        slope[i] = innerSlope(width[i - 1], width[i], chord[i - 1], chord[i]);
    slope.front() = endSlope(width[0], width[1], chord[0], chord[1]);
    slope.back() = endSlope(width[count - 1], width[count - 2], chord[count - 1], chord[count - 2]);
    return slope;
}

/// Solves the three diagonals of a linear system; `right` becomes the answer.
void solve(std::vector<double> &below, std::vector<double> &middle, std::vector<double> &above, std::vector<double> &right)
{
    for (std::size_t i = 1; i < right.size(); ++i) {
        const double factor = below[i] / middle[i - 1];
        middle[i] -= factor * above[i - 1];
        right[i] -= factor * right[i - 1];
    }
    right.back() /= middle.back();
    for (std::size_t i = right.size() - 1; i-- > 0;)
        right[i] = (right[i] - above[i] * right[i + 1]) / middle[i];
}

/// The right side of the not-a-knot condition at an end; the piece at the end and the next one.
double notAKnot(double width, double nextWidth, double chord, double nextChord)
{
    const double both = width + nextWidth;
    return ((width + 2 * both) * nextWidth * chord + width * width * nextChord) / both;
}

std::vector<double> splineSlopes(const Pieces &pieces)
{
    const auto &[width, chord] = pieces;
    const std::size_t last = width.size();
    std::vector<double> below(last + 1), middle(last + 1), above(last + 1), slope(last + 1);
    middle[0] = width[1];
    above[0] = width[0] + width[1];
    slope[0] = notAKnot(width[0], width[1], chord[0], chord[1]);
    for (std::size_t i = 1; i < last; ++i) {
        below[i] = width[i];
        middle[i] = 2 * (width[i - 1] + width[i]);
        above[i] = width[i - 1];
        slope[i] = 3 * (width[i] * chord[i - 1] + width[i - 1] * chord[i]);
    }
    middle[last] = width[last - 2];
    below[last] = width[last - 1] + width[last - 2];
    slope[last] = notAKnot(width[last - 1], width[last - 2], chord[last - 1], chord[last - 2]);
    solve(below, middle, above, slope);
    return slope;
}

/// Hyman's bound: at most three times the flatter chord beside the knot, on its side, and flat at a turning point.
double bounded(double slope, double leftChord, double rightChord)
{
    if (leftChord * rightChord <= 0)
        return 0;
    const double most = 3 * std::min(std::abs(leftChord), std::abs(rightChord));
    return leftChord > 0 ? std::clamp(slope, 0.0, most) : std::clamp(slope, -most, 0.0);
}

std::vector<double> boundedSplineSlopes(const Pieces &pieces)
{
    std::vector<double> slope = splineSlopes(pieces);
    const std::size_t last = slope.size() - 1;
    for (std::size_t i = 0; i <= last; ++i)
        slope[i] = bounded(slope[i], pieces.chord[i == 0 ? 0 : i - 1], pieces.chord[i == last ? last - 1 : i]);
    return slope;
}

/// Index of the piece that holds `value`, which lies inside the knots.
std::size_t pieceOf(const std::vector<double> &knots, double value)
{
    const auto after = std::upper_bound(knots.begin() + 1, knots.end() - 1, value);
    return std::size_t(after - knots.begin()) - 1;
}

} // namespace

MonotoneCubic::MonotoneCubic(std::vector<double> x, std::vector<double> y, Slopes slopes)
    : m_x(std::move(x))
    , m_y(std::move(y))
{
    Q_ASSERT(m_x.size() >= (slopes == Slopes::Spline ? 4 : 3) && m_x.size() == m_y.size());
    Q_ASSERT(std::ranges::adjacent_find(m_x, std::greater_equal<>()) == m_x.end());
    const Pieces pieces(m_x, m_y);
    m_slope = slopes == Slopes::Spline ? boundedSplineSlopes(pieces) : localSlopes(pieces);
}

double MonotoneCubic::at(double x) const
{
    const double inside = std::clamp(x, first(), last());
    return inPiece(pieceOf(m_x, inside), inside);
}

double MonotoneCubic::inverse(double y) const
{
    const double inside = std::clamp(y, m_y.front(), m_y.back());
    const std::size_t piece = pieceOf(m_y, inside);
    double low = m_x[piece], high = m_x[piece + 1];
    if (inside == m_y[piece])
        return low;
    if (inside == m_y[piece + 1])
        return high;
    while (true) {
        const double middle = low + (high - low) / 2;
        if (middle <= low || middle >= high)
            return middle;
        (inPiece(piece, middle) <= inside ? low : high) = middle;
    }
}

double MonotoneCubic::inPiece(std::size_t piece, double x) const
{
    const double width = m_x[piece + 1] - m_x[piece];
    const double s = (x - m_x[piece]) / width;
    const double t = 1 - s;
    // Each basis function is exactly 0 or 1 at both ends, so that a knot reads back without rounding.
    return (1 + 2 * s) * t * t * m_y[piece] + s * t * t * width * m_slope[piece]
        + (1 + 2 * t) * s * s * m_y[piece + 1] - t * s * s * width * m_slope[piece + 1];
}

} // namespace boshi::growth
