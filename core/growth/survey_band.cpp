// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/survey_band.h"

#include "core/growth/position.h"

#include <cmath>

namespace boshi::growth {
namespace {

/// Infants grow fast and then ever slower: over the logarithm of age the lines bend little, and a smooth line through the
/// midpoints comes nearest to the published day 30 (SOURCES.md).
double onScale(double ageMonths) { return std::log1p(ageMonths); }

MonotoneCubic line(const std::vector<SurveyRow> &rows, std::size_t mark)
{
    std::vector<double> places, values;
    for (const SurveyRow &row : rows) {
        if (row.kind == RowKind::Check)
            continue;
        places.push_back(onScale(row.ageMonths()));
        values.push_back(row.figures[mark]);
    }
    return MonotoneCubic(std::move(places), std::move(values), MonotoneCubic::Slopes::Spline);
}

} // namespace

double SurveyRow::ageMonths() const { return kind == RowKind::Check ? from / daysPerMonth : (from + to) / 2.0; }

SurveyBand::SurveyBand(Sex sex, Measure measure, LineMarks marks, std::vector<SurveyRow> rows)
    : Curve(sex, measure, Along::Months, std::move(marks))
    , m_rows(std::move(rows))
{
    for (std::size_t i = 0; i < this->marks().size(); ++i)
        m_lines.push_back(line(m_rows, i));
    m_last = knots().back();
}

Lines SurveyBand::lines(double ageMonths) const
{
    Lines figures;
    for (const MonotoneCubic &line : m_lines)
        figures.push_back(line.at(onScale(ageMonths)));
    return figures;
}

std::optional<double> SurveyBand::z(double ageMonths, double value) const { return zBetween(marks(), lines(ageMonths), value); }

std::optional<double> SurveyBand::value(double ageMonths, double z) const { return valueBetween(marks(), lines(ageMonths), z); }

std::vector<double> SurveyBand::knots() const
{
    std::vector<double> ages;
    for (const SurveyRow &row : m_rows)
        if (row.kind != RowKind::Check)
            ages.push_back(row.ageMonths());
    return ages;
}

} // namespace boshi::growth
