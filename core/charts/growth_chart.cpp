// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/growth_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace boshi::charts {

using namespace growth;

namespace {

constexpr int samplesPerLine = 160;
constexpr double headPageEnds = 36; ///< Months; the survey measured heads to 3 years.
constexpr double pageEnds = 72;

struct Span {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return low > high; }
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

Span agesOf(const std::vector<GrowthRow> &rows)
{
    Span span;
    for (const GrowthRow &row : rows) {
        if (row.point.ageMonths)
            span.add(*row.point.ageMonths);
        if (row.point.correctedAgeMonths)
            span.add(*row.point.correctedAgeMonths);
    }
    return span;
}

double ceilTo(double step, double value) { return std::ceil(value / step) * step; }

Axis wholeAxis(const Span &ages, Measure measure)
{
    const double page = measure == Measure::Head ? headPageEnds : pageEnds;
    return ageAxis(0, ages.isEmpty() ? page : std::max(page, ceilTo(6, ages.high)));
}

/// A month of air on both sides, so that no point stands on the frame.
Axis fittingAxis(const Span &ages)
{
    return ageAxis(std::max(0.0, std::floor(ages.low - 1)), std::ceil(ages.high + 1));
}

Axis agesFor(ChartWindow window, const std::vector<GrowthRow> &rows, Measure measure)
{
    const Span ages = agesOf(rows);
    switch (window) {
    case ChartWindow::FirstYear: return ageAxis(0, 12);
    case ChartWindow::OneToSix: return ageAxis(12, measure == Measure::Head ? headPageEnds : pageEnds);
    case ChartWindow::Whole: return wholeAxis(ages, measure);
    case ChartWindow::Fit: return ages.isEmpty() ? wholeAxis(ages, measure) : fittingAxis(ages);
    }
    Q_UNREACHABLE();
}

/// Evenly spaced ages and every published one between, so that a published figure lies on its drawn line.
std::vector<double> sampleAges(const SurveyBand &band, const Axis &axis)
{
    const double last = std::min(axis.max, band.lastAgeMonths());
    std::vector<double> ages;
    for (int i = 0; i <= samplesPerLine; ++i)
        ages.push_back(axis.min + (last - axis.min) * i / samplesPerLine);
    for (const SurveyRow &row : band.rows())
        if (row.kind != RowKind::Check && axis.min < row.ageMonths() && row.ageMonths() < last)
            ages.push_back(row.ageMonths());
    std::ranges::sort(ages);
    return ages;
}

std::vector<PercentileLine> linesOf(const SurveyBand &band, const Axis &axis)
{
    std::vector<PercentileLine> lines;
    for (std::size_t i = 0; i < percentiles.size(); ++i)
        lines.push_back({percentiles[i], i % 2 == 0 ? LineStyle::Solid : LineStyle::Dashed, {}});
    for (const double age : sampleAges(band, axis))
        if (const auto values = band.at(age))
            for (std::size_t i = 0; i < lines.size(); ++i)
                lines[i].places.push_back({age, (*values)[i]});
    return lines;
}

void addLines(ChartSpec &spec, const ChildFacts &child, const Reference &reference)
{
    const SurveyBand *band = child.sex ? reference.band(*child.sex, spec.measure) : nullptr;
    if (!child.sex)
        spec.whyNoLines = NoPosition::UnknownSex;
    else if (!band)
        spec.whyNoLines = NoPosition::NoTableForMeasure;
    else if (band->lastAgeMonths() <= spec.ages.min)
        spec.whyNoLines = NoPosition::NoTableForAge;
    else
        spec.lines = linesOf(*band, spec.ages);
}

void addPoint(ChartSpec &spec, const GrowthPoint &point, std::size_t row)
{
    if (!point.hasAge()) {
        ++spec.pointsWithoutAge;
        return;
    }
    const auto &corrected = point.correctedAgeMonths;
    if (spec.ages.contains(*point.ageMonths) || (corrected && spec.ages.contains(*corrected)))
        spec.points.push_back({*point.ageMonths, corrected, double(point.value), row});
    else
        ++spec.pointsOutside;
}

/// The handbook of April 2025 lowered its infant page, so that babies born small have a place on it.
std::optional<double> handbookStart(const ChartSpec &spec)
{
    if (spec.ages.min > 0 || spec.window == ChartWindow::Fit)
        return std::nullopt;
    return spec.measure == Measure::Weight ? 0.0 : 200.0;
}

Axis valuesFor(const ChartSpec &spec)
{
    Span span;
    if (const auto start = handbookStart(spec))
        span.add(*start);
    for (const ChartPoint &point : spec.points)
        span.add(point.value);
    for (const PercentileLine &line : spec.lines) {
        span.add(line.places.front().y);
        span.add(line.places.back().y);
    }
    if (span.isEmpty() || span.low == span.high)
        span.add(span.isEmpty() ? 0 : span.high * 1.2);
    return valueAxis(spec.measure, span.low, span.high);
}

bool isEarlier(const GrowthRow &left, const GrowthRow &right)
{
    const auto key = [](const GrowthRow &row) {
        return std::tuple(!row.point.day.isValid(), row.point.day, row.point.record);
    };
    return key(left) < key(right);
}

} // namespace

std::vector<GrowthRow> growthRows(const ChildFacts &child, const std::vector<GrowthPoint> &points, Measure measure,
                                  const Reference &reference)
{
    std::vector<GrowthRow> rows;
    const std::optional<QDate> dueDate = child.dueDateIfPreterm();
    for (const GrowthPoint &point : points) {
        if (point.measure != measure)
            continue;
        rows.push_back({placed(point, child, reference), CalendarAge::at(point.day, child.birth),
                        dueDate ? CalendarAge::at(point.day, *dueDate) : std::nullopt});
    }
    std::ranges::stable_sort(rows, isEarlier);
    return rows;
}

ChartWindow suggestedWindow(const std::vector<GrowthRow> &rows)
{
    const Span ages = agesOf(rows);
    return ages.isEmpty() || ages.high <= 12 ? ChartWindow::FirstYear : ChartWindow::Whole;
}

ChartSpec growthChart(const ChildFacts &child, const std::vector<GrowthRow> &rows, Measure measure, ChartWindow window,
                      const Reference &reference)
{
    ChartSpec spec{.measure = measure, .window = window, .reference = reference.info};
    spec.ages = agesFor(window, rows, measure);
    addLines(spec, child, reference);
    for (std::size_t i = 0; i < rows.size(); ++i)
        addPoint(spec, rows[i].point, i);
    spec.values = valuesFor(spec);
    return spec;
}

GrowthSummary growthSummary(const std::vector<GrowthRow> &rows, Measure measure, const Reference &reference)
{
    GrowthSummary summary{measure, reference.info, int(rows.size())};
    for (const GrowthRow &row : rows) {
        if (!row.point.hasAge())
            continue;
        if (summary.last)
            summary.change = {row.point.value - summary.last->point.value,
                              summary.last->point.day.daysTo(row.point.day)};
        summary.last = row;
    }
    return summary;
}

} // namespace boshi::charts
