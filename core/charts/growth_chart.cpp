// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/growth_chart.h"

#include "core/growth/who2006.h"

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
constexpr double childhoodEnds = 216;

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

/// What the figures of a measure stand along on a chart of this reference.
Along orderOf(const Reference &reference, Measure measure)
{
    return measure == Measure::WeightForHeight ? Along::Length : reference.info.ageOrder();
}

/// Whether a reference counts days, so that a child's days and its lines agree to the day.
bool countsDays(const Reference &reference)
{
    return std::ranges::any_of(reference.curves, [](const auto &curve) {
        return curve->order() == Along::Days || curve->order() == Along::MeanMonths;
    });
}

/// Where ages and heights stand on the axis across.
class Across {
public:
    Across(const Reference &reference, Measure measure)
        : m_order(orderOf(reference, measure))
        , m_countsDays(countsDays(reference))
    {
    }

    Along order() const { return m_order; }

    std::optional<double> of(const GrowthPoint &point) const
    {
        if (m_order == Along::Length)
            return point.hasAge() ? std::optional(double(point.height.value_or(0))) : std::nullopt;
        return point.age ? of(*point.age) : std::nullopt;
    }

    std::optional<double> corrected(const GrowthPoint &point) const
    {
        return m_order == Along::Months && point.correctedAge ? of(*point.correctedAge) : std::nullopt;
    }

private:
    std::optional<double> of(const GrowthAge &age) const
    {
        if (m_order == Along::Months && m_countsDays)
            return age.days / daysPerMonth;
        return age.along(m_order);
    }

    Along m_order;
    bool m_countsDays;
};

void addPlaces(Span &span, const Across &across, const std::vector<GrowthRow> &rows)
{
    for (const GrowthRow &row : rows) {
        if (const auto place = across.of(row.point))
            span.add(*place);
        if (const auto place = across.corrected(row.point))
            span.add(*place);
    }
}

double ceilTo(double step, double value) { return std::ceil(value / step) * step; }

Axis wholeAxis(const Span &ages, Measure measure)
{
    const double page = measure == Measure::Head ? headPageEnds : pageEnds;
    return ageAxis(0, ages.isEmpty() ? page : std::max(page, ceilTo(6, ages.high)));
}

/// A month of air on both sides, so that no point stands on the frame.
Axis fittingAxis(const Span &ages) { return ageAxis(std::max(0.0, std::floor(ages.low - 1)), std::ceil(ages.high + 1)); }

Axis monthsFor(ChartWindow window, const Span &ages, Measure measure)
{
    switch (window) {
    case ChartWindow::FirstYear: return ageAxis(0, 12);
    case ChartWindow::OneToSix: return ageAxis(12, measure == Measure::Head ? headPageEnds : pageEnds);
    case ChartWindow::SixToEighteen: return ageAxis(pageEnds, childhoodEnds);
    case ChartWindow::Whole: return wholeAxis(ages, measure);
    case ChartWindow::Fit: return ages.isEmpty() ? wholeAxis(ages, measure) : fittingAxis(ages);
    }
    Q_UNREACHABLE();
}

Span reachOf(const Reference &reference, Measure measure)
{
    Span span;
    for (const auto &curve : reference.curves)
        if (curve->measure() == measure) {
            span.add(curve->first());
            span.add(curve->last());
        }
    return span;
}

/// Weeks, and heights.
Axis reachAxis(Along order, Span span)
{
    static constexpr std::array centimetres{10.0, 20.0, 50.0, 100.0, 200.0};
    if (span.isEmpty())
        span.add(0);
    return order == Along::PostmenstrualWeeks ? weekAxis(int(std::floor(span.low)), int(std::ceil(span.high)))
                                              : valueAxis(centimetres, TickKind::Centimetres, span.low, span.high);
}

Axis agesFor(const Across &across, const std::vector<GrowthRow> &rows, const GrowthChartWish &wish)
{
    Span places;
    addPlaces(places, across, rows);
    if (across.order() == Along::Months)
        return monthsFor(wish.window, places, wish.measure);
    const Span reach = reachOf(*wish.reference, wish.measure);
    // Weeks end with the reference: a child goes on growing for years after it, and its lines would be squeezed.
    if (across.order() == Along::PostmenstrualWeeks && !reach.isEmpty())
        return reachAxis(across.order(), reach);
    if (wish.window == ChartWindow::Fit && !places.isEmpty())
        return reachAxis(across.order(), places);
    if (!reach.isEmpty()) {
        places.add(reach.low);
        places.add(reach.high);
    }
    return reachAxis(across.order(), places);
}

/// Places of a curve in its own unit: evenly spaced, and every published one between, so that a published figure lies on its
/// drawn line.
std::vector<double> samples(const Curve &curve, const Axis &axis)
{
    const double first = std::max(fromMonths(curve.order(), axis.min), curve.first());
    const double last = std::min(fromMonths(curve.order(), axis.max), curve.last());
    std::vector<double> places;
    if (first >= last)
        return places;
    for (int i = 0; i <= samplesPerLine; ++i)
        places.push_back(first + (last - first) * i / samplesPerLine);
    for (const double knot : curve.knots())
        if (first < knot && knot < last)
            places.push_back(knot);
    std::ranges::sort(places);
    return places;
}

void addStretch(std::vector<ReferenceLine> &lines, const Curve &curve, const Axis &axis)
{
    const std::vector<double> places = samples(curve, axis);
    if (places.empty())
        return;
    for (ReferenceLine &line : lines)
        line.stretches.emplace_back();
    for (const double place : places) {
        const Lines figures = curve.lines(place);
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].stretches.back().push_back({toMonths(curve.order(), place), figures[i]});
    }
}

/// Of the tables of two postures for a height the one that is used at the age of the latest value.
bool isForAnotherPosture(const Curve &curve, const std::vector<const Curve *> &all, const std::vector<GrowthRow> &rows)
{
    if (curve.order() != Along::Length || all.size() < 2)
        return false;
    const auto last = std::ranges::find_if(rows.rbegin(), rows.rend(), [](const GrowthRow &row) { return row.point.hasAge(); });
    const bool isStanding = last != rows.rend() && last->point.age->days >= standingFromDay;
    return (&curve == all.back()) != isStanding;
}

std::optional<LineGroup> linesOf(const Reference &reference, Sex sex, const ChartSpec &spec, const std::vector<GrowthRow> &rows)
{
    const auto curves = reference.curvesOf(sex, spec.measure);
    if (curves.empty())
        return std::nullopt;
    LineGroup group{reference.info, sex, {}};
    const LineMarks &marks = curves.front()->marks();
    for (std::size_t i = 0; i < marks.size(); ++i)
        group.lines.push_back({marks[i], i % 2 == 0 ? LineStyle::Solid : LineStyle::Dashed, {}});
    for (const Curve *curve : curves)
        if (!isForAnotherPosture(*curve, curves, rows))
            addStretch(group.lines, *curve, spec.ages);
    return group.lines.front().stretches.empty() ? std::nullopt : std::optional(group);
}

std::optional<NoPosition> whyNoLines(const ChildFacts &child, const GrowthChartWish &wish)
{
    if (!child.sex)
        return NoPosition::UnknownSex;
    if (!wish.reference->has(*child.sex, wish.measure))
        return NoPosition::NoTableForMeasure;
    if (wish.reference->info.kind == ReferenceKind::Preterm && !child.isPreterm())
        return NoPosition::NotPreterm;
    return std::nullopt;
}

void addGroup(ChartSpec &spec, const Reference &reference, Sex sex, const std::vector<GrowthRow> &rows)
{
    const bool isThere = std::ranges::any_of(
        spec.groups, [&](const LineGroup &group) { return group.reference.id == reference.info.id && group.sex == sex; });
    if (isThere)
        return;
    if (auto group = linesOf(reference, sex, spec, rows))
        spec.groups.push_back(std::move(*group));
}

void addLines(ChartSpec &spec, const ChartedChild &child, const GrowthChartWish &wish, const std::vector<ChartedChild> &others)
{
    spec.whyNoLines = whyNoLines(child.facts, wish);
    if (spec.whyNoLines)
        return;
    addGroup(spec, *wish.reference, *child.facts.sex, child.rows);
    if (spec.groups.empty())
        spec.whyNoLines = NoPosition::NoTableForAge;
    if (wish.second && orderOf(*wish.second, wish.measure) == spec.order)
        addGroup(spec, *wish.second, *child.facts.sex, child.rows);
    for (const ChartedChild &other : others)
        if (other.facts.sex)
            addGroup(spec, *wish.reference, *other.facts.sex, other.rows);
}

ChartPoint pointOf(const GrowthPoint &point, const Across &across, AgeCounting counting)
{
    ChartPoint place{across.of(point), across.corrected(point), double(point.value)};
    if (counting == AgeCounting::Calendar)
        place.correctedAge.reset();
    if (counting == AgeCounting::Corrected && place.correctedAge)
        place.age.reset();
    return place;
}

void addPoints(ChartSpec &spec, const ChartedChild &child, std::size_t index, const Across &across, AgeCounting counting)
{
    for (std::size_t row = 0; row < child.rows.size(); ++row) {
        ChartPoint point = pointOf(child.rows[row].point, across, counting);
        point.child = index;
        point.row = row;
        const bool isSeen = (point.age && spec.ages.contains(*point.age)) || (point.correctedAge && spec.ages.contains(*point.correctedAge));
        if (isSeen)
            spec.points.push_back(point);
        else if (index == 0)
            ++(point.age || point.correctedAge ? spec.pointsOutside : spec.pointsWithoutAge);
    }
}

/// The handbook of April 2025 lowered its infant page, so that babies born small have a place on it.
std::optional<double> handbookStart(const ChartSpec &spec)
{
    if (spec.order != Along::Months || spec.ages.min > 0 || spec.window == ChartWindow::Fit || spec.measure == Measure::Bmi)
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
    for (const LineGroup &group : spec.groups)
        for (const ReferenceLine &line : group.lines)
            for (const auto &stretch : line.stretches)
                for (const ChartPlace &place : {stretch.front(), stretch.back()})
                    span.add(place.y);
    if (span.isEmpty() || span.low == span.high)
        span.add(span.isEmpty() ? 0 : span.high * 1.2);
    return valueAxis(spec.measure, span.low, span.high);
}

bool isEarlier(const GrowthRow &left, const GrowthRow &right)
{
    const auto key = [](const GrowthRow &row) { return std::tuple(!row.point.day.isValid(), row.point.day, row.point.record); };
    return key(left) < key(right);
}

std::optional<double> zOf(const GrowthPoint &point)
{
    const auto *position = std::get_if<Position>(&point.usualPlacement());
    return position ? position->z : std::nullopt;
}

GrowthChange changeBetween(const GrowthPoint &before, const GrowthPoint &after)
{
    GrowthChange change{after.value - before.value, before.day.daysTo(after.day)};
    const auto from = zOf(before), to = zOf(after);
    if (from && to)
        change.z = *to - *from;
    if (after.measure == Measure::Weight && change.days > 0)
        change.perDay = double(change.value) / double(change.days);
    return change;
}

} // namespace

std::vector<GrowthRow> growthRows(const ChildFacts &child, const std::vector<GrowthPoint> &points, Measure measure,
                                  const Reference &reference, const Correction &correction)
{
    std::vector<GrowthRow> rows;
    for (const GrowthPoint &point : points) {
        if (point.measure != measure)
            continue;
        GrowthRow row{placed(point, child, reference, correction), CalendarAge::at(point.day, child.birth)};
        if (row.point.correctedAge)
            row.correctedAge = CalendarAge::at(point.day, *child.dueDate());
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, isEarlier);
    return rows;
}

ChartWindow suggestedWindow(const std::vector<GrowthRow> &rows)
{
    Span ages;
    for (const GrowthRow &row : rows)
        if (row.point.age)
            ages.add(row.point.age->months);
    return ages.isEmpty() || ages.high <= 12 ? ChartWindow::FirstYear : ChartWindow::Whole;
}

ChartSpec growthChart(const ChartedChild &child, const GrowthChartWish &wish, const std::vector<ChartedChild> &others)
{
    const Across across(*wish.reference, wish.measure);
    ChartSpec spec{.measure = wish.measure, .window = wish.window, .reference = wish.reference->info, .order = across.order()};
    spec.ages = agesFor(across, child.rows, wish);
    addLines(spec, child, wish, others);
    addPoints(spec, child, 0, across, wish.ages);
    for (std::size_t i = 0; i < others.size(); ++i)
        addPoints(spec, others[i], i + 1, across, wish.ages);
    spec.values = valuesFor(spec);
    return spec;
}

GrowthSummary growthSummary(const ChildFacts &child, const std::vector<GrowthRow> &rows, Measure measure, const Reference &reference)
{
    GrowthSummary summary{measure, reference.info, int(rows.size())};
    std::vector<GrowthPoint> points;
    for (const GrowthRow &row : rows) {
        points.push_back(row.point);
        if (!row.point.hasAge())
            continue;
        if (summary.last)
            summary.change = changeBetween(summary.last->point, row.point);
        summary.last = row;
    }
    summary.newborn = newbornWeight(child, points);
    return summary;
}

} // namespace boshi::charts
