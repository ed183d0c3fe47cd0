// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/pregnancy_rows.h"

#include "core/domain/loss.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <tuple>

namespace boshi::charts {
namespace {

namespace keys = records::keys;

/// Where a measure is written down.
struct Source {
    std::string_view value;
    std::string_view lower = {};
    std::vector<const RecordType *> types; ///< The first has the fields by which all are shown.
};

Source sourceOf(PregnancyMeasure measure)
{
    switch (measure) {
    case PregnancyMeasure::Weight: return {keys::antenatalVisit::weight, {}, {&records::antenatalVisit, &records::weightLog}};
    case PregnancyMeasure::BloodPressure: return {keys::antenatalVisit::systolic, keys::antenatalVisit::diastolic, {&records::antenatalVisit}};
    case PregnancyMeasure::FundalHeight: return {keys::antenatalVisit::fundalHeight, {}, {&records::antenatalVisit}};
    case PregnancyMeasure::Glucose: return {keys::bloodTest::glucose, {}, {&records::bloodTest}};
    case PregnancyMeasure::Haemoglobin: return {keys::bloodTest::haemoglobin, {}, {&records::bloodTest}};
    }
    Q_UNREACHABLE();
}

std::optional<qint64> numberIn(const Record &record, std::string_view key)
{
    const auto *number = record.get<qint64>(key);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<QDate> exactDay(const PartialDate *day) { return day && day->isExact() ? day->fullDay() : std::nullopt; }

PregnancyRow rowOf(const Record &record, const Source &source, const PregnancyTime &time)
{
    PregnancyRow row{.record = record.id, .age = time.ageOf(record), .value = numberIn(record, source.value)};
    row.isAtHome = record.type == &records::weightLog;
    if (const PartialDate *day = record.day())
        row.day = *day;
    if (!source.lower.empty())
        row.lower = numberIn(record, source.lower);
    if (const auto *timing = record.get<QString>(keys::bloodTest::glucoseTiming))
        row.timing = *timing;
    return row;
}

bool isEarlier(const PregnancyRow &left, const PregnancyRow &right)
{
    const auto key = [](const PregnancyRow &row) { return std::tuple(!row.day, row.day.value_or(PartialDate()), row.record); };
    return key(left) < key(right);
}

} // namespace

std::optional<GestationalAge> PregnancyTime::ageOf(const Record &record) const
{
    const PartialDate *day = record.day();
    if (end && day && day->firstDay() > *end)
        return std::nullopt;
    if (const auto exact = exactDay(day); exact && dueDate)
        if (const auto age = GestationalAge::at(*exact, *dueDate))
            return age;
    const auto *written = record.get<GestationalAge>(keys::antenatalVisit::gestation);
    return written ? std::optional(*written) : std::nullopt;
}

PregnancyTime timeOf(const Family &family, const Record &pregnancy)
{
    return {exactDay(pregnancy.get<PartialDate>(keys::pregnancy::dueDate)), endOf(family, pregnancy), isOngoing(family, pregnancy), isMournedPregnancy(pregnancy)};
}

const Field &fieldOf(PregnancyMeasure measure)
{
    const Source source = sourceOf(measure);
    return *source.types.front()->find(source.value);
}

const Field *lowerFieldOf(PregnancyMeasure measure)
{
    const Source source = sourceOf(measure);
    return source.lower.empty() ? nullptr : source.types.front()->find(source.lower);
}

std::vector<PregnancyRow> pregnancyRows(const Family &family, const Record &pregnancy, PregnancyMeasure measure)
{
    const Source source = sourceOf(measure);
    const PregnancyTime time = timeOf(family, pregnancy);
    const auto before = measure == PregnancyMeasure::Weight ? numberIn(pregnancy, keys::pregnancy::usualWeight) : std::nullopt;
    std::vector<PregnancyRow> rows;
    for (const RecordType *type : source.types)
        for (const Record *record : family.recordsOf(pregnancy.id, *type)) {
            PregnancyRow row = rowOf(*record, source, time);
            if (row.value && before)
                row.gain = *row.value - *before;
            if (row.value || row.lower)
                rows.push_back(std::move(row));
        }
    std::ranges::stable_sort(rows, isEarlier);
    return rows;
}

} // namespace boshi::charts
