// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/position.h"
#include "core/growth/reference.h"

#include <optional>
#include <span>
#include <vector>

namespace boshi::charts {

/// Which part of childhood a chart shows. The handbook has the first two as pages.
enum class ChartWindow { FirstYear, OneToSix, SixToEighteen, Whole, Fit };

inline constexpr std::array chartWindows{ChartWindow::FirstYear, ChartWindow::OneToSix, ChartWindow::SixToEighteen,
                                         ChartWindow::Whole, ChartWindow::Fit};

/// By which age the values of a child born early stand on a chart; of other children there is one age.
enum class AgeCounting { Calendar, Corrected, Both };

inline constexpr std::array ageCountings{AgeCounting::Calendar, AgeCounting::Corrected, AgeCounting::Both};

/// How a tick is put into words.
enum class TickKind { Months, Years, YearsAndMonths, Kilograms, Centimetres, Weeks, Whole, Tenths, CalendarMonths, BodyMassIndex };

struct Tick {
    double at;
    TickKind kind;
    int rank; ///< Where labels do not all fit, those of rank 0 stay longest.
};

/// Ages in decimal calendar months (or weeks, or a height in mm), values in g, mm or mg/m².
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

/// One line of a reference. Where the reference steps it goes on in another stretch; stretches are never joined. All lines are
/// of one width: no line is the goal.
struct ReferenceLine {
    growth::LineMark mark;
    LineStyle style;
    std::vector<std::vector<ChartPlace>> stretches;
};

/// The lines of one reference for one sex, from the lowest; the space between first and last is filled.
struct LineGroup {
    growth::ReferenceInfo reference;
    growth::Sex sex;
    std::vector<ReferenceLine> lines;
};

/// A measured value: a round dot at calendar age; a cross at corrected age and a line joining the pair, if both are shown.
/// Points are never joined to one another.
struct ChartPoint {
    std::optional<double> age;          ///< On the chart's axis across.
    std::optional<double> correctedAge; ///< The same.
    double value;
    std::size_t child = 0; ///< 0: whose chart it is; from 1 those beside it.
    std::size_t row = 0;   ///< Index in that child's table of the same numbers.
};

/// A growth chart as facts, without painter, words or colours.
struct ChartSpec {
    growth::Measure measure = growth::Measure::Weight;
    ChartWindow window = ChartWindow::FirstYear;
    growth::ReferenceInfo reference = {};
    growth::Along order = growth::Along::Months; ///< What the axis across counts: months, weeks since the last period, mm.
    Axis ages = {};
    Axis values = {};
    std::vector<LineGroup> groups = {}; ///< The child's own first, when there are lines for it.
    std::optional<growth::NoPosition> whyNoLines = {};
    std::vector<ChartPoint> points = {};
    int pointsOutside = 0;    ///< Of the child, with an age that this window does not show.
    int pointsWithoutAge = 0; ///< Of the child, listed in the table only.
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
