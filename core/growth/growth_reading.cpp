// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_reading.h"

#include "core/domain/row_days.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::growth {
namespace {

namespace keys = records::keys;

/// How a measurement was taken, in the types that ask it.
constexpr std::string_view postureKey = "posture";
constexpr QLatin1String standing("standing");

bool isMeasure(const Field &field) { return measureOf(field).has_value(); }

/// A value of an unexact day is listed too.
std::optional<PartialDate> dayOf(const Family &family, const Record &record)
{
    if (const PartialDate *day = record.day())
        return *day;
    const auto counted = dayOfRow(family, record);
    return counted ? std::optional(PartialDate(*counted)) : std::nullopt;
}

std::optional<Posture> postureOf(const Record &record)
{
    const auto *posture = record.get<QString>(postureKey);
    if (!posture)
        return std::nullopt;
    return *posture == standing ? Posture::Standing : Posture::Recumbent;
}

const GrowthPoint *find(const std::vector<GrowthPoint> &points, Measure measure)
{
    const auto found = std::ranges::find(points, measure, &GrowthPoint::measure);
    return found == points.end() ? nullptr : &*found;
}

/// The same record's weight beside its height, and the index of both.
void addPairs(std::vector<GrowthPoint> &points)
{
    const GrowthPoint *weight = find(points, Measure::Weight), *height = find(points, Measure::Height);
    if (!weight || !height || height->value <= 0)
        return;
    GrowthPoint pair = *weight;
    pair.weight = weight->value;
    pair.height = height->value;
    pair.measure = Measure::WeightForHeight;
    GrowthPoint index = pair;
    index.measure = Measure::Bmi;
    index.value = bodyMassIndex(weight->value, height->value);
    points.insert(points.end(), {pair, index});
}

void addPoints(std::vector<GrowthPoint> &points, const Family &family, const Record &record)
{
    const auto day = dayOf(family, record);
    if (!day)
        return;
    std::vector<GrowthPoint> ofRecord;
    for (const Field &field : record.type->fields) {
        const auto measure = measureOf(field);
        const auto *value = measure ? record.get<qint64>(field.key) : nullptr;
        if (!value)
            continue;
        ofRecord.push_back(growthPoint(*measure, *value, *day, record.id));
        ofRecord.back().posture = postureOf(record);
    }
    addPairs(ofRecord);
    points.insert(points.end(), ofRecord.begin(), ofRecord.end());
}

std::optional<GestationalAge> gestationAtBirth(const Family &family, const Record &person, QDate birth)
{
    for (const Record *record : family.recordsOf(person.id, records::birth))
        if (const auto *age = record->get<GestationalAge>(keys::birth::gestation))
            return *age;
    const QUuid *bornOf = person.get<QUuid>(keys::person::bornOf);
    const Record *pregnancy = bornOf ? family.record(*bornOf) : nullptr;
    const auto *due = pregnancy ? pregnancy->get<PartialDate>(keys::pregnancy::dueDate) : nullptr;
    return due && due->isExact() ? GestationalAge::at(birth, *due->fullDay()) : std::nullopt;
}

} // namespace

std::optional<Measure> measureOf(const Field &field)
{
    switch (field.quantity) {
    case Quantity::BodyWeight: return Measure::Weight;
    case Quantity::BodyLength: return Measure::Height;
    case Quantity::HeadCircumference: return Measure::Head;
    case Quantity::ChestCircumference: return Measure::Chest;
    default: return std::nullopt;
    }
}

ChildFacts childFacts(const Family &family, const Record &person)
{
    ChildFacts facts;
    if (const auto *sex = person.get<QString>(keys::person::sex))
        facts.sex = sexFromText(*sex);
    facts.birth = birthDayOf(person).value_or(QDate());
    facts.gestationAtBirth = gestationAtBirth(family, person, facts.birth);
    return facts;
}

std::vector<GrowthPoint> growthPoints(const Family &family, const Record &person)
{
    std::vector<GrowthPoint> points;
    for (const RecordType *type : records::all())
        if (std::ranges::any_of(type->fields, isMeasure))
            for (const Record *record : family.recordsOf(person.id, *type))
                addPoints(points, family, *record);
    std::ranges::stable_sort(points, {}, &GrowthPoint::day);
    return points;
}

std::vector<std::pair<const Field *, GrowthQuestion>> questionsAbout(const Record &record, const Family &family)
{
    std::vector<std::pair<const Field *, GrowthQuestion>> questions;
    const Record *person = std::ranges::any_of(record.type->fields, isMeasure) ? family.record(record.subject) : nullptr;
    const auto day = person && person->type == &records::person ? dayOf(family, record) : std::nullopt;
    if (!day)
        return questions;
    const ChildFacts child = childFacts(family, *person);
    const std::vector<GrowthPoint> others = growthPoints(family, *person);
    for (const Field &field : record.type->fields) {
        const auto measure = measureOf(field);
        const auto *value = measure ? record.get<qint64>(field.key) : nullptr;
        if (!value)
            continue;
        GrowthPoint entry = growthPoint(*measure, *value, *day, record.id);
        entry.posture = postureOf(record);
        if (auto question = questionAbout(entry, child, others))
            questions.emplace_back(&field, std::move(*question));
    }
    return questions;
}

QString growthReferenceOf(const Family &family, const Record &person)
{
    const auto handbooks = family.recordsOf(person.id, records::handbook);
    for (auto handbook = handbooks.rbegin(); handbook != handbooks.rend(); ++handbook)
        if (const auto *reference = (*handbook)->get<QString>(keys::handbook::growthReference))
            return *reference;
    return QStringLiteral("jp2023");
}

} // namespace boshi::growth
