// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/gestational_age.h"
#include "core/dates/partial_date.h"
#include "core/growth/position.h"
#include "core/growth/reference.h"

#include <QDate>
#include <QUuid>

namespace boshi::growth {

/// What a reference needs to know of a child. An invalid birth day means not known to the day.
struct ChildFacts {
    std::optional<Sex> sex = {};
    QDate birth = {};
    std::optional<GestationalAge> gestationAtBirth = {};

    /// The day term would have been reached; nothing when it or the day of birth is not known.
    std::optional<QDate> dueDate() const;
    bool isPreterm() const { return gestationAtBirth && gestationAtBirth->isPreterm(); }
};

/// For whom and how long ages are counted from the due date too. Japan sets no end; three years are usual (growth.md §1
/// [official: mchbook.cfa.go.jp]).
struct Correction {
    int bornBeforeWeeks = 37; ///< 0: never corrected.
    int untilYears = 3;       ///< Of calendar age; 0: without end.

    bool appliesTo(const ChildFacts &child) const { return child.gestationAtBirth && child.gestationAtBirth->weeks() < bornBeforeWeeks; }
    bool appliesOn(QDate day, const ChildFacts &child) const;
};

/// One measured value and where it lies. Filled from a record by `growthPoint`, placed by `placed`.
struct GrowthPoint {
    Measure measure = Measure::Weight;
    qint64 value = 0; ///< g, mm or mg/m²
    QDate day = {};   ///< Invalid when the day is not known exactly; such a value is listed, not plotted.
    std::optional<qint64> weight = {};   ///< g, of the record a body mass index is from.
    std::optional<qint64> height = {};   ///< mm, of the record a body mass index or a weight for height is from.
    std::optional<Posture> posture = {}; ///< In which the height was taken.
    std::optional<GrowthAge> age = {};
    std::optional<GrowthAge> correctedAge = {}; ///< From the due date on, of children whose age is corrected on this day.
    std::optional<int> correctedAgeDays = {};   ///< The same, negative before the due date.
    Placement placement = NoPosition::NoBirthDate;
    std::optional<Placement> correctedPlacement = {}; ///< Where the age is corrected.
    QUuid record = {};

    /// Only a value with an age can stand on a chart.
    bool hasAge() const { return age.has_value(); }
    /// By corrected age where it is corrected.
    const Placement &usualPlacement() const { return correctedPlacement ? *correctedPlacement : placement; }
};

GrowthPoint growthPoint(Measure measure, qint64 value, const PartialDate &day, const QUuid &record);

/// The same point with ages and positions for this child under this reference.
GrowthPoint placed(const GrowthPoint &measured, const ChildFacts &child, const Reference &reference, const Correction &correction = {});

/// The value as the table of a curve wants it: a height in the other posture is 7 mm more or less, where a reference has a table
/// for each.
double valueFor(const Curve &curve, const GrowthPoint &point, const GrowthAge &age);

} // namespace boshi::growth
