// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

namespace boshi::records {

/// At what age of the child a type of record is usually written. A help for choosing, never a limit.
struct UsualTime {
    const RecordType *type;
    int firstDay; ///< Days since birth; the day of birth is day 0.
    int lastDay;
    std::string_view source;
};

/// Null for types that have no age of their own.
const UsualTime *usualTimeOf(const RecordType &type);

} // namespace boshi::records
