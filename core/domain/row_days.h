// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

/// Rows of the first weeks of life that the paper dates by the age in days alone.
namespace boshi {

/// The day of a record when it is known to the day: the one it gives, else its age in days counted from the day of birth.
std::optional<QDate> dayOfRow(const Family &family, const Record &record);

/// The age in days of the person a record is about: the one it gives, else from the day of birth to its day.
std::optional<qint64> ageInDaysOfRow(const Family &family, const Record &record);

} // namespace boshi
