// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <QDate>

#include <vector>

namespace boshi {

class FamilyView;

enum class Severity { Error, Warning };

/// What is wrong with a value; ui/words has a sentence for each.
enum class Rule {
    Missing,
    WrongKind,
    NoSuchDay,
    OutsideEra,
    OutOfRange,
    Unusual,
    UnknownChoice,
    UnknownTooth,
    InFuture,
    TooLong,
    IndividualNumber,
    DiastolicNotBelowSystolic,
    EndsBeforeStart,
    BeforeBirth,
    LooksLikeGrams,
    NothingRecorded,
};

/// A finding about one field. Errors block saving, warnings never do.
struct Issue {
    std::string_view field;
    Rule rule;
    Severity severity = Severity::Error;
    friend bool operator==(const Issue &, const Issue &) = default;
};

/// Longest text of one field, in UTF-16 units; longer input is refused, not cut.
inline constexpr qsizetype longestText = 100'000;

/// Everything the table and the type's own rules say about this record. `today` fixes the present day.
std::vector<Issue> validate(const Record &record, const FamilyView &family, QDate today);

/// What the table says about one value, required or not.
std::vector<Issue> validateField(const Field &field, const Value &value, QDate today);

bool hasErrors(const std::vector<Issue> &issues);

} // namespace boshi
