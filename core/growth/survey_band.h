// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/curve.h"
#include "core/growth/monotone_cubic.h"

namespace boshi::growth {

/// Birth: the day of birth. Band: all children from `from` to before `to` months. Check: a published single day.
enum class RowKind { Birth, Band, Check };

struct SurveyRow {
    RowKind kind;
    int from; ///< Months; days for a check row.
    int to;
    Lines figures; ///< g or mm.

    /// Where the row stands on the age axis. A band describes children spread all over it, so it stands at its
    /// midpoint: drawn at its start, the one-month weight would be 0.6 kg too high.
    double ageMonths() const;
};

/// The percentile lines of one sex and measure at any age from birth to the midpoint of the last band.
/// Beyond that midpoint nothing published says how the lines go on, so there are none.
class SurveyBand : public Curve {
public:
    /// `rows` begin with birth and continue with at least three bands in order of age, each with a figure for every mark;
    /// check rows are kept, not drawn through.
    SurveyBand(Sex sex, Measure measure, LineMarks marks, std::vector<SurveyRow> rows);

    const std::vector<SurveyRow> &rows() const { return m_rows; }

    double first() const override { return 0; }
    double last() const override { return m_last; }
    Lines lines(double ageMonths) const override;
    std::optional<double> z(double ageMonths, double value) const override;
    bool computesZ() const override { return false; }
    std::optional<double> value(double ageMonths, double z) const override;
    std::vector<double> knots() const override;

private:
    std::vector<SurveyRow> m_rows;
    std::vector<MonotoneCubic> m_lines; ///< One per mark, over the logarithm of age.
    double m_last = 0;
};

} // namespace boshi::growth
