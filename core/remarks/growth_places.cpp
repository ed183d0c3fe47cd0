// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remarks/growth_places.h"

#include "core/domain/row_days.h"
#include "core/records/catalogue.h"

#include <cmath>

namespace boshi::remarks {

using namespace growth;

GrowthPlaces::GrowthPlaces(const Family &family, const QUuid &person)
    : m_family(family)
    , m_person(family.record(person))
{
    if (!m_person || m_person->type != &records::person)
        return;
    m_reference = shippedReference(growthReferenceOf(family, *m_person));
    m_child = childFacts(family, *m_person);
}

std::optional<Hit> GrowthPlaces::outside(const Record &record)
{
    for (const Field &field : record.type->fields) {
        const auto point = pointOf(record, field);
        const auto spot = point ? spotOf(*point) : std::nullopt;
        if (!spot)
            continue;
        const Lines &lines = spot->lines;
        if (spot->value < lines.front())
            return Hit{&field, std::llround(lines.front())};
        if (spot->value > lines.back())
            return Hit{&field, std::llround(lines.back())};
    }
    return {};
}

std::optional<Hit> GrowthPlaces::across(const Record &record, const AcrossLines &rule)
{
    for (const Field &field : record.type->fields)
        if (const auto point = pointOf(record, field); point && isAcross(*point, rule))
            return Hit{&field, {}};
    return {};
}

std::optional<GrowthPlaces::Spot> GrowthPlaces::spotOf(const GrowthPoint &point) const
{
    const GrowthPoint at = placed(point, m_child, *m_reference);
    const auto *position = std::get_if<Position>(&at.usualPlacement());
    if (!position)
        return std::nullopt;
    const GrowthAge &age = at.correctedAge ? *at.correctedAge : *at.age;
    const Curve *first = m_reference->curvesOf(*m_child.sex, point.measure).front();
    const double place = *age.along(first->order());
    const Curve *curve = m_reference->curveAt(*m_child.sex, point.measure, place);
    return Spot{age.months, curve->lines(place), valueFor(*curve, at, age), position->reached};
}

std::optional<GrowthPoint> GrowthPlaces::pointOf(const Record &record, const Field &field) const
{
    const auto measure = m_reference ? measureOf(field) : std::nullopt;
    const auto *value = measure ? record.get<qint64>(field.key) : nullptr;
    const auto day = value ? dayOfRow(m_family, record) : std::nullopt;
    return day ? std::optional(growthPoint(*measure, *value, PartialDate(*day), record.id)) : std::nullopt;
}

bool GrowthPlaces::isAcross(const GrowthPoint &point, const AcrossLines &rule)
{
    const auto now = spotOf(point);
    if (!now || now->ageMonths < rule.fromMonths)
        return false;
    return std::ranges::any_of(points(), [&](const GrowthPoint &other) {
        if (other.measure != point.measure || other.record == point.record || !other.day.isValid())
            return false;
        const qint64 days = other.day.daysTo(point.day);
        const auto then = days > 0 && days <= rule.withinDays ? spotOf(other) : std::nullopt;
        return then && then->ageMonths >= rule.fromMonths && std::abs(int(now->reached) - int(then->reached)) >= rule.lines;
    });
}

const std::vector<GrowthPoint> &GrowthPlaces::points()
{
    if (!m_points)
        m_points = growthPoints(m_family, *m_person);
    return *m_points;
}

} // namespace boshi::remarks
