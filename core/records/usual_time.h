// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

#include <QDate>

namespace boshi::records {

/// Months and years as the law counts them: reached with the day before the birthday. SchoolYears: the first of April of
/// the first, second … school year.
enum class AgeUnit { Days, Months, Years, SchoolYears };

struct AgeBound {
    int count;
    AgeUnit unit = AgeUnit::Days;
    bool isOver = false; ///< Not from this age but over it (を超え), of months and years: from the birthday.
};

/// The day on which it is reached by who was born, or by a mother whose pregnancy ended, on `start`. Day 0 is `start`.
QDate dayOf(AgeBound bound, QDate start);

/// When a type of record is usually written: of a person by the age, of a pregnancy by the time since it ended. A help for
/// choosing and for calm lists, never a limit.
struct UsualTime {
    const RecordType *type;
    AgeBound first;
    AgeBound last; ///< That day included.
    std::string_view source;
};

/// What is written again and again, in the order in which it is offered before everything else.
std::span<const RecordType *const> writtenOften();

/// Null for types that have no time of their own.
const UsualTime *usualTimeOf(const RecordType &type);

/// The checkup in whose usual time a day lies, a code of codes::checkupKind; empty between them.
std::string_view checkupAt(QDate born, QDate day);

} // namespace boshi::records
