// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/position.h"
#include "core/growth/reference.h"

#include <optional>
#include <span>
#include <vector>

namespace boshi::charts {

/// Which part of childhood a chart shows. The handbook has the first two as pages.
enum class ChartWindow { FirstYear, OneToSix, Whole, Fit };

inline constexpr std::array chartWindows{ChartWindow::FirstYear, ChartWindow::OneToSix, ChartWindow::Whole,
                                         ChartWindow::Fit};

/// How a tick is put into words.
enum class TickKind { Months, Years, YearsAndMonths, Kilograms, Centimetres, Weeks, Whole, Tenths, CalendarMonths };

struct Tick {
    double at;
    TickKind kind;
    int rank; ///< Where labels do not all fit, those of rank 0 stay longest.
};

/// Ages in decimal calendar months, values in g or mm.
struct Axis {
    double min = 0;
    double max = 1;
    std::vector<Tick> ticks = {};

    bool contains(double place) const { return min <= place && place <= max; }
};

struct ChartPlace {
    double x;
    double y;
};

/// Neighbouring lines differ in style, so that they can be told apart without colour.
enum class LineStyle { Solid, Dashed };

/// One percentile line; its label stands at the last place. All lines are of one width: no line is the goal.
struct PercentileLine {
    int percentile;
    LineStyle style;
    std::vector<ChartPlace> places;
};

/// A measured value: a round dot at calendar age; a cross at corrected age and a line joining the pair, if corrected.
/// Points are never joined to one another.
struct ChartPoint {
    double age;
    std::optional<double> correctedAge;
    double value;
    std::size_t row; ///< Index in the table of the same numbers.
};

/// A growth chart as facts, without painter, words or colours.
struct ChartSpec {
    growth::Measure measure = growth::Measure::Weight;
    ChartWindow window = ChartWindow::FirstYear;
    growth::ReferenceInfo reference = {};
    Axis ages = {};
    Axis values = {};
    std::vector<PercentileLine> lines = {}; ///< From p3 to p97; the space between first and last is filled.
    std::optional<growth::NoPosition> whyNoLines = {};
    std::vector<ChartPoint> points = {};
    int pointsOutside = 0;    ///< With an age that this window does not show.
    int pointsWithoutAge = 0; ///< Listed in the table only.
};

/// Ticks as in the handbook: monthly in the first year, quarterly in the second, half-yearly after.
Axis ageAxis(double fromMonth, double toMonth);

/// Whole weeks of pregnancy.
Axis weekAxis(int fromWeek, int toWeek);

/// Rounded outwards to whole steps; never more than about 16 of them.
Axis valueAxis(growth::Measure measure, double lowest, double highest);
/// The same in steps of one's own, the smallest first.
Axis valueAxis(std::span<const double> steps, TickKind kind, double lowest, double highest);

} // namespace boshi::charts
