// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_reading.h"
#include "core/remarks/remark_rules.h"

namespace boshi::remarks {

/// What a rule holds for.
struct Hit {
    const Field *field;
    std::optional<qint64> guide; ///< In the field's stored unit.
};

/// A child's measurements between the printed lines of growth: by corrected age for a child born preterm, and then only from
/// the day it should have been born. The child's other measurements are read when they are first needed.
class GrowthPlaces {
public:
    GrowthPlaces(const Family &family, const QUuid &person);

    /// The first value of the record that lies below the lowest line of its age or above the highest, and that line.
    std::optional<Hit> outside(const Record &record);
    /// The first value of the record between other lines than an earlier one of the same measure.
    std::optional<Hit> across(const Record &record, const AcrossLines &rule);

private:
    /// Where a value lies among which lines, and how old the child was.
    struct Spot {
        double ageMonths;
        growth::Lines lines;
        double value;        ///< In the posture of the lines.
        std::size_t reached; ///< How many of the lines.
    };
    /// Nothing for a value without a place.
    std::optional<Spot> spotOf(const growth::GrowthPoint &point) const;
    std::optional<growth::GrowthPoint> pointOf(const Record &record, const Field &field) const;
    bool isAcross(const growth::GrowthPoint &point, const AcrossLines &rule);
    const std::vector<growth::GrowthPoint> &points();

    const Family &m_family;
    const Record *m_person;
    const growth::Reference *m_reference = nullptr;
    growth::ChildFacts m_child;
    std::optional<std::vector<growth::GrowthPoint>> m_points;
};

} // namespace boshi::remarks
