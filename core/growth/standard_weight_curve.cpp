// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/standard_weight_curve.h"

namespace boshi::growth {
namespace {

constexpr int anyInfantYears = 3; ///< The formula is one for all ages it holds for.
constexpr double firstHeight = 700;  ///< mm
constexpr double lastHeight = 1199;  ///< Under 120 cm.

LineMarks marksOf(StandardWeight formula)
{
    LineMarks marks;
    for (const double percent : classBounds(formula))
        marks.push_back({LineMark::Kind::StandardWeight, percent});
    return marks;
}

} // namespace

StandardWeightCurve::StandardWeightCurve(Sex sex, StandardWeight formula)
    : Curve(sex, Measure::WeightForHeight, Along::Length, marksOf(formula))
    , m_formula(formula)
{
}

double StandardWeightCurve::first() const { return firstHeight; }

double StandardWeightCurve::last() const { return lastHeight; }

Lines StandardWeightCurve::lines(double height) const
{
    const double standard = standardWeightKg(m_formula, sex(), anyInfantYears, height / 10).value();
    Lines figures;
    for (const LineMark &mark : marks())
        figures.push_back(standard * 1000 * (1 + mark.number / 100));
    return figures;
}

} // namespace boshi::growth
