// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/lms_curve.h"

namespace boshi::growth {

LmsCurve::LmsCurve(LmsTable table, LineMarks marks)
    : Curve(table.head().sex, table.head().measure, table.head().order, std::move(marks))
    , m_table(std::move(table))
    , m_perUnit(storedPerUnit(measure()))
{
}

Lines LmsCurve::lines(double place) const
{
    Lines figures;
    for (const LineMark &mark : marks())
        figures.push_back(value(place, mark.z()).value_or(0)); // Each row has all of them (reference.cpp); between rows a strange power may not.
    return figures;
}

std::optional<double> LmsCurve::z(double place, double value) const { return m_table.z(place, value / m_perUnit); }

std::optional<double> LmsCurve::value(double place, double z) const
{
    const auto inUnits = valueAt(m_table.at(place), z, m_table.head().tails);
    return inUnits ? std::optional(*inUnits * m_perUnit) : std::nullopt;
}

} // namespace boshi::growth
