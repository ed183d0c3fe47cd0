// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/survey_band.h"

namespace boshi::growth {
namespace {

constexpr double daysPerMonth = 30.4375;

MonotoneCubic line(const std::vector<SurveyRow> &rows, std::size_t percentile)
{
    std::vector<double> ages, values;
    for (const SurveyRow &row : rows) {
        if (row.kind == RowKind::Check)
            continue;
        ages.push_back(row.ageMonths());
        values.push_back(row.figures[percentile]);
    }
    return MonotoneCubic(std::move(ages), std::move(values));
}

} // namespace

double SurveyRow::ageMonths() const
{
    return kind == RowKind::Check ? from / daysPerMonth : (from + to) / 2.0;
}

SurveyBand::SurveyBand(Sex sex, Measure measure, std::vector<SurveyRow> rows)
    : m_sex(sex)
    , m_measure(measure)
    , m_rows(std::move(rows))
{
    for (std::size_t i = 0; i < percentiles.size(); ++i)
        m_lines.push_back(line(m_rows, i));
}

std::optional<Lines> SurveyBand::at(double ageMonths) const
{
    if (!(ageMonths >= 0 && ageMonths <= lastAgeMonths()))
        return std::nullopt;
    Lines lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i] = m_lines[i].at(ageMonths);
    return lines;
}

} // namespace boshi::growth
