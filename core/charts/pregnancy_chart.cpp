// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/pregnancy_chart.h"

#include "core/records/keys.h"

#include <cmath>

namespace boshi::charts {
namespace {

constexpr int lastWeek = 42; ///< Of the axis, while nothing stands beyond it.
constexpr double termBegins = 37;

struct Scale {
    std::array<double, 5> steps;
    TickKind kind;
    double low, high; ///< Where nothing is recorded.
};

Scale scaleOf(PregnancyMeasure measure)
{
    switch (measure) {
    case PregnancyMeasure::Weight: return {{500, 1000, 2000, 5000, 10000}, TickKind::Kilograms, 0, 10000};
    case PregnancyMeasure::BloodPressure: return {{5, 10, 20, 50, 100}, TickKind::Whole, 60, 160};
    case PregnancyMeasure::FundalHeight: return {{10, 20, 50, 100, 200}, TickKind::Centimetres, 0, 350};
    case PregnancyMeasure::Glucose: return {{5, 10, 20, 50, 100}, TickKind::Whole, 60, 140};
    case PregnancyMeasure::Haemoglobin: return {{5, 10, 20, 50, 100}, TickKind::Tenths, 90, 140};
    }
    Q_UNREACHABLE();
}

double lastPoint(const PregnancyChart &chart)
{
    double last = 0;
    for (const std::size_t point : chart.points)
        last = std::max(last, weeksOf(*chart.rows[point].age));
    return last;
}

/// Up to where anything is drawn; where the day of the end is not known, up to the last value.
double drawnUntil(const PregnancyChart &chart, const PregnancyTime &time)
{
    const double last = lastPoint(chart);
    if (time.isOngoing)
        return std::max(double(lastWeek), last);
    const auto end = time.end && time.dueDate ? GestationalAge::at(*time.end, *time.dueDate) : std::nullopt;
    return end ? std::max(weeksOf(*end), last) : last;
}

void placeGuides(PregnancyChart &chart, const std::vector<PregnancyGuide> &guides, double until)
{
    for (const PregnancyGuide &guide : guides) {
        PregnancyGuide &placed = chart.guides.emplace_back(guide);
        placed.places = placesBetween(guide, chart.weeks.min, until);
        if (placed.places.empty())
            chart.guides.pop_back();
    }
}

void placeBand(PregnancyChart &chart, const GainGuide &guide, double until)
{
    if (guide.whyNot || !guide.weightClass || until <= termBegins)
        return;
    const auto level = [&](qint64 gain) { return std::vector<ChartPlace>{{termBegins, double(gain)}, {until, double(gain)}}; };
    chart.band = GainBand{guide.weightClass, level(guide.weightClass->gain->low), level(guide.weightClass->gain->high)};
}

Axis valuesOf(const PregnancyChart &chart)
{
    const Scale scale = scaleOf(chart.measure);
    std::vector<double> all;
    for (const std::size_t point : chart.points) {
        const PregnancyRow &row = chart.rows[point];
        for (const auto &value : {chart.shown(row), row.lower})
            if (value)
                all.push_back(double(*value));
    }
    for (const PregnancyGuide &guide : chart.guides)
        for (const ChartPlace &place : guide.places)
            all.push_back(place.y);
    if (chart.band)
        all.push_back(chart.band->upper.front().y);
    if (all.empty())
        return valueAxis(scale.steps, scale.kind, scale.low, scale.high);
    if (chart.showsGain)
        all.push_back(0);
    const auto [low, high] = std::ranges::minmax(all);
    const double air = low == high ? scale.steps[1] : scale.steps[0]; // No point stands on the frame.
    return valueAxis(scale.steps, scale.kind, low - (chart.showsGain && low == 0 ? 0 : air), high + air);
}

} // namespace

double weeksOf(GestationalAge age) { return double(age.totalDays()) / 7; }

PregnancyChart pregnancyChart(const Family &family, const Record &pregnancy, PregnancyMeasure measure, const remarks::RuleBook &book,
                              const WeightGainGuide &guide)
{
    const PregnancyTime time = timeOf(family, pregnancy);
    const bool isWeight = measure == PregnancyMeasure::Weight;
    PregnancyChart chart{.measure = measure, .rows = pregnancyRows(family, pregnancy, measure)};
    chart.showsGain = isWeight && pregnancy.get<qint64>(records::keys::pregnancy::usualWeight);
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        if (chart.rows[i].age)
            chart.points.push_back(i);
    const double until = drawnUntil(chart, time);
    chart.weeks = weekAxis(0, std::max(4, int(std::ceil(until))));
    placeGuides(chart, guidesOf(measure, book), until);
    if (!time.isMourned) {
        const GainGuide gain = isWeight ? gainGuideOf(family, pregnancy, guide) : GainGuide();
        placeBand(chart, gain, until);
        chart.whyNoBand = gain.whyNot;
        chart.isWithoutDueDate = chart.inTableOnly() > 0 && !time.dueDate;
    }
    chart.values = valuesOf(chart);
    return chart;
}

} // namespace boshi::charts
