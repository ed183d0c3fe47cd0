// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/date_text.h"

namespace boshi {

/// Reads a date as people type it into a form: whatever readDate() reads, and what leans on the present day: 今日, きのう,
/// yesterday, 去年の3月; and days without a year (11/20, 3月10日, 3月ごろ), which mean the latest that is not in the future.
/// An invalid `today` leaves only what readDate() reads.
DateReading readTypedDate(QStringView text, QDate today);

} // namespace boshi
