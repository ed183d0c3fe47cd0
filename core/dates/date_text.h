// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/partial_date.h"

#include <variant>

namespace boshi {

/// Why a text is no date: it reads as none, the calendar has no such day, or the era it names does not have it.
enum class DateFault { NotADate, NoSuchDay, OutsideEra };
using DateReading = std::variant<DateFault, PartialDate>;

/// Reads what people and towns write: 2024/04/03, 20240403, 2024年4月, 令和6年4月3日, R6.4.3, 2026/09/不詳, 2024年3月頃,
/// full-width forms included. Empty when it is no date, an impossible one, or lies outside the era it names; a
/// two-digit year without an era is nobody's guess and is empty too.
std::optional<PartialDate> readDate(QStringView text);
/// The same, telling why there is none.
DateReading readDateOrFault(QStringView text);

} // namespace boshi
