// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/line_mark.h"
#include "core/growth/standard_weight.h"

#include <variant>

namespace boshi::growth {

/// Where a value lies: between which lines, and as a z score where the reference says one. A value on a line has reached it.
struct Position {
    LineMarks lines = {};         ///< Of the reference, from the lowest; none where it only computes.
    std::size_t reached = 0;      ///< How many of them the value reaches.
    std::optional<double> z = {}; ///< Nothing outside the outermost lines of a survey: it says no more.
    bool isComputed = false;      ///< The z comes from a distribution, and was not read between lines.
    std::optional<Obesity> obesity = {}; ///< Of a weight for height by a Japanese formula.

    /// The lines around the value; nothing beyond the outermost.
    std::optional<LineMark> below() const { return reached > 0 ? std::optional(lines[reached - 1]) : std::nullopt; }
    std::optional<LineMark> above() const { return reached < lines.size() ? std::optional(lines[reached]) : std::nullopt; }
};

/// Why there is no position.
enum class NoPosition {
    UnknownSex,
    NoBirthDate,
    PartialDate,
    BeforeBirth,
    BeforeDueDate,
    NoTableForMeasure,
    NoTableForAge,
    NoTableForLength, ///< Weight for length or height, outside the lengths of the table.
    NotPreterm,       ///< A reference for children born preterm, and this child was not, or nobody said so.
};

inline constexpr std::array noPositions{
    NoPosition::UnknownSex,    NoPosition::NoBirthDate,       NoPosition::PartialDate,   NoPosition::BeforeBirth,
    NoPosition::BeforeDueDate, NoPosition::NoTableForMeasure, NoPosition::NoTableForAge, NoPosition::NoTableForLength,
    NoPosition::NotPreterm,
};

using Placement = std::variant<NoPosition, Position>;

/// `<p3`, `p3-p10` … `p90-p97`, `>=p97`; nothing without lines.
QString toText(const Position &position);
/// `unknown_sex`, `no_birth_date`, `partial_date`, `before_birth`, `before_due_date`, `no_table_for_measure`,
/// `no_table_for_age`, `no_table_for_length`, `not_preterm`.
QString toText(NoPosition reason);

/// How many of the lines `value` reaches.
std::size_t linesReached(const Lines &lines, double value);

/// Read monotonely between the lines of a survey; empty outside of them and where there are fewer than three: the survey says
/// nothing more.
std::optional<double> zBetween(const LineMarks &marks, const Lines &lines, double value);

/// The inverse of zBetween; empty outside the lines.
std::optional<double> valueBetween(const LineMarks &marks, const Lines &lines, double z);

} // namespace boshi::growth
