// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_point.h"

#include "core/dates/age.h"

namespace boshi::growth {
namespace {

std::optional<NoPosition> whyNoAge(const ChildFacts &child, QDate day)
{
    if (!child.birth.isValid())
        return NoPosition::NoBirthDate;
    if (!day.isValid())
        return NoPosition::PartialDate;
    return day < child.birth ? std::optional(NoPosition::BeforeBirth) : std::nullopt;
}

Placement placement(const ChildFacts &child, const GrowthPoint &point, double ageMonths, const Reference &reference)
{
    if (!child.sex)
        return NoPosition::UnknownSex;
    const SurveyBand *band = reference.band(*child.sex, point.measure);
    if (!band)
        return NoPosition::NoTableForMeasure;
    const std::optional<Lines> lines = band->at(ageMonths);
    return lines ? Placement(positionBetween(*lines, point.value)) : Placement(NoPosition::NoTableForAge);
}

void placeCorrected(GrowthPoint &point, const ChildFacts &child, QDate dueDate, const Reference &reference)
{
    point.correctedAgeDays = int(dueDate.daysTo(point.day));
    point.correctedAgeMonths = ageInMonths(point.day, dueDate);
    point.correctedPlacement = point.correctedAgeMonths
        ? placement(child, point, *point.correctedAgeMonths, reference)
        : NoPosition::BeforeDueDate;
}

} // namespace

std::optional<QDate> ChildFacts::dueDateIfPreterm() const
{
    if (!birth.isValid() || !gestationAtBirth || !gestationAtBirth->isPreterm())
        return std::nullopt;
    return correctedBirth(birth, *gestationAtBirth);
}

GrowthPoint growthPoint(Measure measure, qint64 value, const PartialDate &day, const QUuid &record)
{
    GrowthPoint point;
    point.measure = measure;
    point.value = value;
    point.record = record;
    if (day.isExact())
        point.day = day.fullDay().value_or(QDate());
    return point;
}

GrowthPoint placed(const GrowthPoint &measured, const ChildFacts &child, const Reference &reference)
{
    GrowthPoint point;
    point.measure = measured.measure;
    point.value = measured.value;
    point.day = measured.day;
    point.record = measured.record;
    if (const auto reason = whyNoAge(child, point.day)) {
        point.placement = *reason;
        return point;
    }
    point.ageDays = ageInDays(point.day, child.birth);
    point.ageMonths = ageInMonths(point.day, child.birth);
    point.placement = placement(child, point, *point.ageMonths, reference);
    if (const auto dueDate = child.dueDateIfPreterm())
        placeCorrected(point, child, *dueDate, reference);
    return point;
}

} // namespace boshi::growth
