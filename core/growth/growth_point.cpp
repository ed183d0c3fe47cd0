// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_point.h"

#include "core/dates/age.h"
#include "core/growth/lms_curve.h"
#include "core/growth/who2006.h"

namespace boshi::growth {
namespace {

constexpr double millimetresPerCm = 10;
constexpr double gramsPerKg = 1000;
constexpr int firstWeighedYears = 1;
constexpr int firstSchoolYears = 6;
constexpr int lastSchoolYears = 17;

std::optional<NoPosition> whyNoAge(const ChildFacts &child, QDate day)
{
    if (!child.birth.isValid())
        return NoPosition::NoBirthDate;
    if (!day.isValid())
        return NoPosition::PartialDate;
    return day < child.birth ? std::optional(NoPosition::BeforeBirth) : std::nullopt;
}

bool hasPostures(const Curve &curve)
{
    const auto *table = dynamic_cast<const LmsCurve *>(&curve);
    return table && (table->table().head().posture || table->measure() == Measure::Bmi);
}

/// The table of the posture a child of this age is measured in: by corrected age wherever the duration of the pregnancy of a
/// preterm child is known, whatever the limit of correction, since it follows how far the child has come.
Posture tablePosture(const ChildFacts &child, QDate day)
{
    const QDate from = child.isPreterm() ? *child.dueDate() : child.birth;
    return from.daysTo(day) < standingFromDay ? Posture::Recumbent : Posture::Standing;
}

Placement placedBeside(const Curve &curve, double place, double value)
{
    return Position{curve.marks(), linesReached(curve.lines(place), value), curve.z(place, value), curve.computesZ()};
}

/// The degree of obesity, with the handbook's lines from 1 to under 6 years and without lines at school.
Placement weighed(const ChildFacts &child, const GrowthPoint &point, const GrowthAge &age, const Reference &reference)
{
    const int years = int(age.months / 12);
    const StandardWeight formula = years < firstSchoolYears ? *reference.info.standardWeight : StandardWeight::School;
    const double height = double(*point.height);
    const auto found = obesity(formula, *child.sex, years, height / millimetresPerCm, double(point.value) / gramsPerKg);
    if (!found)
        return years < firstWeighedYears || years > lastSchoolYears ? NoPosition::NoTableForAge : NoPosition::NoTableForLength;
    Position position{.obesity = found};
    const Curve *curve = years < firstSchoolYears ? reference.curveAt(*child.sex, point.measure, height) : nullptr;
    if (curve) {
        position.lines = curve->marks();
        position.reached = linesReached(curve->lines(height), double(point.value));
    }
    return position;
}

Placement placedByHeight(const ChildFacts &child, const GrowthPoint &point, const GrowthAge &age, const Reference &reference)
{
    if (reference.info.standardWeight)
        return weighed(child, point, age, reference);
    const Posture table = tablePosture(child, point.day);
    const double height = inPosture(double(*point.height) / millimetresPerCm, age.days, point.posture, table) * millimetresPerCm;
    const Curve *curve = reference.curveAt(*child.sex, point.measure, height, table);
    return curve ? placedBeside(*curve, height, double(point.value)) : Placement(NoPosition::NoTableForLength);
}

Placement placement(const ChildFacts &child, const GrowthPoint &point, const GrowthAge &age, const Reference &reference)
{
    if (!child.sex)
        return NoPosition::UnknownSex;
    const std::vector<const Curve *> curves = reference.curvesOf(*child.sex, point.measure);
    if (curves.empty())
        return NoPosition::NoTableForMeasure;
    if (point.measure == Measure::WeightForHeight)
        return placedByHeight(child, point, age, reference);
    if (reference.info.kind == ReferenceKind::Preterm && !child.isPreterm())
        return NoPosition::NotPreterm;
    const auto place = age.along(curves.front()->order());
    const Curve *curve = place ? reference.curveAt(*child.sex, point.measure, *place) : nullptr;
    return curve ? placedBeside(*curve, *place, valueFor(*curve, point, age)) : Placement(NoPosition::NoTableForAge);
}

void placeCorrected(GrowthPoint &point, const ChildFacts &child, const Reference &reference)
{
    const QDate due = *child.dueDate();
    point.correctedAgeDays = int(due.daysTo(point.day));
    point.correctedAge = GrowthAge::at(point.day, due);
    point.correctedPlacement = point.correctedAge ? placement(child, point, *point.correctedAge, reference) : NoPosition::BeforeDueDate;
}

} // namespace

std::optional<QDate> ChildFacts::dueDate() const
{
    return birth.isValid() && gestationAtBirth ? std::optional(correctedBirth(birth, *gestationAtBirth)) : std::nullopt;
}

bool Correction::appliesOn(QDate day, const ChildFacts &child) const
{
    return appliesTo(child) && child.birth.isValid() && (untilYears == 0 || day < child.birth.addYears(untilYears));
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

double valueFor(const Curve &curve, const GrowthPoint &point, const GrowthAge &age)
{
    if (!hasPostures(curve) || !point.posture)
        return double(point.value);
    if (point.measure == Measure::Height)
        return inPostureOfTable(double(point.value) / millimetresPerCm, age.days, point.posture) * millimetresPerCm;
    const double height = inPostureOfTable(double(*point.height) / millimetresPerCm, age.days, point.posture) / 100;
    return double(*point.weight) * 1000 / (height * height);
}

GrowthPoint placed(const GrowthPoint &measured, const ChildFacts &child, const Reference &reference, const Correction &correction)
{
    GrowthPoint point = measured;
    point.age.reset();
    point.correctedAge.reset();
    point.correctedAgeDays.reset();
    point.correctedPlacement.reset();
    if (const auto reason = whyNoAge(child, point.day)) {
        point.placement = *reason;
        return point;
    }
    point.age = GrowthAge::at(point.day, child.birth);
    if (child.gestationAtBirth)
        point.age->postmenstrualWeeks = (child.gestationAtBirth->totalDays() + point.age->days) / 7;
    point.placement = placement(child, point, *point.age, reference);
    if (correction.appliesOn(point.day, child) && reference.info.kind != ReferenceKind::Preterm)
        placeCorrected(point, child, reference);
    return point;
}

} // namespace boshi::growth
