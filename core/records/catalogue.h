// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

#include <QStringView>

namespace boshi::records {

extern const RecordType person;
extern const RecordType membership;
extern const RecordType family;
extern const RecordType pregnancy;
extern const RecordType dueDateEstimate;
extern const RecordType handbook;
extern const RecordType author;
extern const RecordType device;
extern const RecordType source;
extern const RecordType batch;
extern const RecordType sheetTest;
extern const RecordType antenatalVisit;
extern const RecordType birth;
extern const RecordType childMeasurement;
extern const RecordType infantCheckup;
extern const RecordType immunizationDose;
extern const RecordType note;

/// Every record type, in the order of the handbook.
std::span<const RecordType *const> all();

/// Null when this version does not know the type.
const RecordType *find(std::string_view key);
const RecordType *find(QStringView key);

} // namespace boshi::records
