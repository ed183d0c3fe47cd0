// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

/// Invented values for any field, the same at every run; every new record type is tested with them.
namespace boshi::test {

/// Every shape a value of this kind can have: ordinary, at its limits, oddly written. All pass validation.
std::vector<Value> sampleValues(const Field &field);

/// A record of this type; the seed chooses which fields are recorded, absent or blank. Required fields are recorded.
Record sampleRecord(const RecordType &type, quint32 seed);

/// A type that no handbook has: one field of each kind, so that kinds nothing uses yet are tested too.
const RecordType &everyKind();

/// The catalogue and everyKind().
std::vector<const RecordType *> typesToTest();

} // namespace boshi::test
