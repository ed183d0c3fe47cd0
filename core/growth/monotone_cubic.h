// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace boshi::growth {

/// Piecewise cubic through its knots that never rises where the knots fall, nor falls where they rise. Exact at the knots.
class MonotoneCubic {
public:
    /// How steep it is at a knot. Local: after the two neighbours (Fritsch and Butland 1984). Spline: with a steady curvature
    /// (the third derivative steady too at the second knot from either end), cut where that would break monotony (Hyman 1983).
    enum class Slopes { Local, Spline };

    /// At least three knots (four for a spline), `x` strictly rising.
    MonotoneCubic(std::vector<double> x, std::vector<double> y, Slopes slopes = Slopes::Local);

    double first() const { return m_x.front(); }
    double last() const { return m_x.back(); }

    /// Held at the first or last knot outside of them.
    double at(double x) const;
    /// The x with at(x) == y, for strictly rising knots; held at the first or last knot outside of them.
    double inverse(double y) const;

private:
    double inPiece(std::size_t piece, double x) const;

    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<double> m_slope;
};

} // namespace boshi::growth
