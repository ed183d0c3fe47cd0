// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/survey_band.h"

#include <variant>

namespace boshi::growth {

/// Between which two published lines a value lies; the lower line is inside, so that p97 itself is FromP97.
enum class Position { BelowP3, P3ToP10, P10ToP25, P25ToP50, P50ToP75, P75ToP90, P90ToP97, FromP97 };

/// Why there is no position.
enum class NoPosition {
    UnknownSex,
    NoBirthDate,
    PartialDate,
    BeforeBirth,
    BeforeDueDate,
    NoTableForMeasure,
    NoTableForAge,
};

inline constexpr std::array positions{Position::BelowP3,  Position::P3ToP10,  Position::P10ToP25, Position::P25ToP50,
                                      Position::P50ToP75, Position::P75ToP90, Position::P90ToP97, Position::FromP97};
inline constexpr std::array noPositions{
    NoPosition::UnknownSex,    NoPosition::NoBirthDate,       NoPosition::PartialDate,   NoPosition::BeforeBirth,
    NoPosition::BeforeDueDate, NoPosition::NoTableForMeasure, NoPosition::NoTableForAge,
};

using Placement = std::variant<NoPosition, Position>;

/// `<p3`, `p3-p10` … `p90-p97`, `>=p97`.
QString toText(Position position);
/// `unknown_sex`, `no_birth_date`, `partial_date`, `before_birth`, `before_due_date`, `no_table_for_measure`,
/// `no_table_for_age`.
QString toText(NoPosition reason);

/// `value` in g or mm, as the lines.
Position positionBetween(const Lines &lines, qint64 value);

/// Standard deviations from the median, read monotonely between the seven lines (−1.88079 at p3 … 1.88079 at p97).
/// Held at ±1.88079 outside of them: the survey says nothing about how far outside a value lies.
double zOf(const Lines &lines, double value);

/// The inverse of zOf, held at p3 and p97.
double valueAt(const Lines &lines, double z);

} // namespace boshi::growth
