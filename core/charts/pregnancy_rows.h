// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QDate>

#include <array>

namespace boshi::charts {

/// What of a pregnancy is followed over its weeks.
enum class PregnancyMeasure { Weight, BloodPressure, FundalHeight, Glucose, Haemoglobin };

inline constexpr std::array pregnancyMeasures{PregnancyMeasure::Weight, PregnancyMeasure::BloodPressure, PregnancyMeasure::FundalHeight,
                                              PregnancyMeasure::Glucose, PregnancyMeasure::Haemoglobin};

/// When a pregnancy was, as far as it is recorded to the day.
struct PregnancyTime {
    std::optional<QDate> dueDate = {};
    std::optional<QDate> end = {};
    bool isOngoing = true;
    bool isMourned = false; ///< Nothing lies ahead of it (core/domain/loss.h).

    /// By the due date that counts now, else as the record says it; empty after the end.
    std::optional<GestationalAge> ageOf(const Record &record) const;
};

PregnancyTime timeOf(const Family &family, const Record &pregnancy);

/// What one record says of a measure, in the stored units of its fields.
struct PregnancyRow {
    QUuid record = {};
    std::optional<PartialDate> day = {};
    std::optional<GestationalAge> age = {}; ///< Without it the row stands in the table only.
    std::optional<qint64> value = {};       ///< Of blood pressure the upper one.
    std::optional<qint64> lower = {};       ///< Of blood pressure.
    std::optional<qint64> gain = {};        ///< g since before the pregnancy, of a weight.
    bool isAtHome = false;                  ///< Of a weight: no scales of a clinic.
    QString timing = {};                    ///< Of a glucose value: a code of codes::glucoseTiming, or empty.
};

/// The field of a value; and of the lower one, null for all but blood pressure.
const Field &fieldOf(PregnancyMeasure measure);
const Field *lowerFieldOf(PregnancyMeasure measure);

/// Every record of the pregnancy that has the measure, by day; those without one come last.
std::vector<PregnancyRow> pregnancyRows(const Family &family, const Record &pregnancy, PregnancyMeasure measure);

} // namespace boshi::charts
