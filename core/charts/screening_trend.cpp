// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/screening_trend.h"

#include "core/records/catalogue.h"

#include <array>

namespace boshi::charts {
namespace {

constexpr int air = 14; ///< Days beside the first and the last sheet.
constexpr std::array steps{5.0, 10.0};

double placeOf(QDate day) { return double(day.toJulianDay()); }

std::optional<int> totalOf(const screening::Reading &reading)
{
    if (!reading.computed && !reading.copied)
        return std::nullopt;
    return std::max(reading.computed.value_or(0), reading.copied.value_or(0)); // As the reading itself decides.
}

void lengthen(std::vector<TrendLine> &lines, const screening::Cutoff &cutoff, QDate day)
{
    auto found = std::ranges::find(lines, cutoff.id, [](const TrendLine &line) { return line.cutoff.id; });
    if (found == lines.end()) {
        const ChartPlace begin{placeOf(day) - air, double(cutoff.atLeast)};
        found = lines.insert(lines.end(), TrendLine{cutoff, {begin, begin}});
    }
    found->places.back() = {placeOf(day) + air, double(cutoff.atLeast)};
}

void addSheets(ScreeningTrend &trend, const Family &family, const QUuid &person, const screening::Sheet &sheet)
{
    for (const Record *record : family.recordsOf(person, *sheet.type)) { // By day.
        const screening::Reading reading = screening::read(sheet, *record, screening::settingOf(*record, family));
        const auto total = totalOf(reading);
        const auto day = record->day() ? record->day()->fullDay() : std::nullopt;
        if (!total || !day) {
            ++trend.unplaced;
            continue;
        }
        trend.rows.push_back({record->id, record->type, *day, total});
        if (reading.cutoff)
            lengthen(trend.lines, *reading.cutoff, *day);
    }
}

/// Those that lie on the chart anyway.
void addVisits(ScreeningTrend &trend, const Family &family, const QUuid &person)
{
    for (const Record *pregnancy : family.pregnanciesOf(person))
        for (const RecordType *type : {&records::antenatalVisit, &records::postpartumCheckup})
            for (const Record *visit : family.recordsOf(pregnancy->id, *type))
                if (const auto day = visit->day() ? visit->day()->fullDay() : std::nullopt; day && trend.days.contains(placeOf(*day)))
                    trend.rows.push_back({visit->id, visit->type, *day, {}});
    std::ranges::stable_sort(trend.rows, {}, &TrendRow::day);
}

Axis monthAxis(QDate from, QDate to)
{
    Axis axis{placeOf(from), placeOf(to)};
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        if (month >= from)
            axis.ticks.push_back({placeOf(month), TickKind::CalendarMonths, month.month() == 1 ? 0 : month.month() % 6 == 1 ? 1 : month.month() % 3 == 1 ? 2 : 3});
    return axis;
}

} // namespace

ScreeningTrend screeningTrend(const Family &family, const QUuid &person, const screening::Sheet &sheet)
{
    ScreeningTrend trend{.type = sheet.type};
    trend.totals = valueAxis(steps, TickKind::Whole, 0, sheet.highest);
    addSheets(trend, family, person, sheet);
    if (trend.rows.empty())
        return trend;
    trend.days = monthAxis(trend.rows.front().day.addDays(-air), trend.rows.back().day.addDays(air));
    addVisits(trend, family, person);
    return trend;
}

} // namespace boshi::charts
