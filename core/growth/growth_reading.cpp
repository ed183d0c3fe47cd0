// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_reading.h"

#include "core/domain/row_days.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::growth {
namespace {

namespace keys = records::keys;

bool isMeasure(const Field &field) { return measureOf(field).has_value(); }

/// A value of an unexact day is listed too.
std::optional<PartialDate> dayOf(const Family &family, const Record &record)
{
    if (const PartialDate *day = record.day())
        return *day;
    const auto counted = dayOfRow(family, record);
    return counted ? std::optional(PartialDate(*counted)) : std::nullopt;
}

void addPoints(std::vector<GrowthPoint> &points, const Family &family, const Record &record)
{
    const auto day = dayOf(family, record);
    if (!day)
        return;
    for (const Field &field : record.type->fields) {
        const auto measure = measureOf(field);
        const auto *value = measure ? record.get<qint64>(field.key) : nullptr;
        if (value)
            points.push_back(growthPoint(*measure, *value, *day, record.id));
    }
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

QString growthReferenceOf(const Family &family, const Record &person)
{
    const auto handbooks = family.recordsOf(person.id, records::handbook);
    for (auto handbook = handbooks.rbegin(); handbook != handbooks.rend(); ++handbook)
        if (const auto *reference = (*handbook)->get<QString>(keys::handbook::growthReference))
            return *reference;
    return QStringLiteral("jp2023");
}

} // namespace boshi::growth
