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

std::vector<double> slopes(const std::vector<double> &x, const std::vector<double> &y)
{
    const std::size_t pieces = x.size() - 1;
    std::vector<double> width(pieces), chord(pieces), slope(x.size());
    for (std::size_t i = 0; i < pieces; ++i) {
        width[i] = x[i + 1] - x[i];
        chord[i] = (y[i + 1] - y[i]) / width[i];
    }
    for (std::size_t i = 1; i < pieces; ++i)
        slope[i] = innerSlope(width[i - 1], width[i], chord[i - 1], chord[i]);
    slope.front() = endSlope(width[0], width[1], chord[0], chord[1]);
    slope.back() = endSlope(width[pieces - 1], width[pieces - 2], chord[pieces - 1], chord[pieces - 2]);
    return slope;
}

/// Index of the piece that holds `value`, which lies inside the knots.
std::size_t pieceOf(const std::vector<double> &knots, double value)
{
    const auto after = std::upper_bound(knots.begin() + 1, knots.end() - 1, value);
    return std::size_t(after - knots.begin()) - 1;
}

} // namespace

MonotoneCubic::MonotoneCubic(std::vector<double> x, std::vector<double> y)
    : m_x(std::move(x))
    , m_y(std::move(y))
{
    Q_ASSERT(m_x.size() >= 3 && m_x.size() == m_y.size());
    Q_ASSERT(std::ranges::adjacent_find(m_x, std::greater_equal<>()) == m_x.end());
    m_slope = slopes(m_x, m_y);
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
