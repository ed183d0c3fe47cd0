// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

namespace boshi::records {

/// What a column of the paper means, for whoever asks.
struct Meaning {
    const RecordType *type;
    std::string_view field;
    const char *text; ///< English, in the context "meanings"; translated where it is shown.
};
std::span<const Meaning> meanings();

/// Null where nobody has written it down.
const char *meaningOf(const RecordType &type, const Field &field);

} // namespace boshi::records
