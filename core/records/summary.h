// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

namespace boshi::records {

/// The first recorded texts of a record in one line of at most 60 characters, for lists and search. Codes and numbers
/// are in the grammar of data.md §2; the window shows translated columns instead.
QString summary(const Record &record);

} // namespace boshi::records
