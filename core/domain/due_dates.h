// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/partial_date.h"
#include "core/schema/record.h"

namespace boshi {

/// The due date that a record of records::dueDateEstimate reckons from what it says; nothing where the clinic told the date,
/// or something is missing or not known to the day. What the record holds as its due date may differ, and is never changed.
std::optional<QDate> reckonedDueDate(const Record &estimate);

/// The pregnancy with this due date as the one that counts: the date, how it was set, and when. For people's choice only.
Record withDueDateOf(const Record &pregnancy, const Record &estimate, QDate today);

/// Whether this estimate is the one that counts for the pregnancy.
bool countsFor(const Record &estimate, const Record &pregnancy);

} // namespace boshi
