// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/measure.h"
#include "core/growth/monotone_cubic.h"

#include <array>
#include <optional>
#include <vector>

namespace boshi::growth {

/// The lines a survey publishes.
inline constexpr std::array percentiles{3, 10, 25, 50, 75, 90, 97};

/// One figure per published line, in g or mm.
using Figures = std::array<int, percentiles.size()>;
using Lines = std::array<double, percentiles.size()>;

/// Birth: the day of birth. Band: all children from `from` to before `to` months. Check: a published single day.
enum class RowKind { Birth, Band, Check };

struct SurveyRow {
    RowKind kind;
    int from; ///< Months; days for a check row.
    int to;
    Figures figures;

    /// Where the row stands on the age axis. A band describes children spread all over it, so it stands at its
    /// midpoint: drawn at its start, the one-month weight would be 0.6 kg too high.
    double ageMonths() const;
};

/// The percentile lines of one sex and measure at any age from birth to the midpoint of the last band.
/// Beyond that midpoint nothing published says how the lines go on, so there are none.
class SurveyBand {
public:
    /// `rows` begin with birth and continue with at least two adjoining bands; check rows are kept, not drawn through.
    SurveyBand(Sex sex, Measure measure, std::vector<SurveyRow> rows);

    Sex sex() const { return m_sex; }
    Measure measure() const { return m_measure; }
    const std::vector<SurveyRow> &rows() const { return m_rows; }
    double lastAgeMonths() const { return m_lines.front().last(); }

    /// Age in decimal calendar months.
    std::optional<Lines> at(double ageMonths) const;

private:
    Sex m_sex;
    Measure m_measure;
    std::vector<SurveyRow> m_rows;
    std::vector<MonotoneCubic> m_lines; ///< One per percentile.
};

} // namespace boshi::growth
