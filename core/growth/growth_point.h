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

    /// The day term would have been reached; only for children born before 37 weeks.
    std::optional<QDate> dueDateIfPreterm() const;
};

/// One measured value and where it lies. Filled from a record by `growthPoint`, placed by `placed`.
struct GrowthPoint {
    Measure measure = Measure::Weight;
    qint64 value = 0; ///< g or mm
    QDate day = {};   ///< Invalid when the day is not known exactly; such a value is listed, not plotted.
    std::optional<int> ageDays = {};
    std::optional<int> correctedAgeDays = {}; ///< Preterm children only; negative before the due date.
    std::optional<double> ageMonths = {};     ///< Decimal calendar months.
    std::optional<double> correctedAgeMonths = {}; ///< Empty before the due date.
    Placement placement = NoPosition::NoBirthDate;
    std::optional<Placement> correctedPlacement = {}; ///< Preterm children only.
    QUuid record = {};

    /// Only a value with an age can stand on a chart.
    bool hasAge() const { return ageMonths.has_value(); }
};

GrowthPoint growthPoint(Measure measure, qint64 value, const PartialDate &day, const QUuid &record);

/// The same point with ages and positions for this child under this reference.
GrowthPoint placed(const GrowthPoint &measured, const ChildFacts &child, const Reference &reference);

} // namespace boshi::growth
