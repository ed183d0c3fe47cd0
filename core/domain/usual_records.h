// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QDate>

namespace boshi {

/// Whether a pregnancy goes on: no other outcome is recorded, and nobody is born of it.
bool isOngoing(const Family &family, const Record &pregnancy);

/// The day on which a pregnancy ended, as far as recorded to the day.
std::optional<QDate> endOf(const Family &family, const Record &pregnancy);

/// Whether a record of this type about this subject is usually written at this time: by the person's age or the time since
/// the pregnancy ended where the type has one (records/usual_time.h), during the pregnancy when it is about one, at any
/// time when it is written down as things happen. After a loss only the last remains.
bool isUsualNow(const RecordType &type, const Family &family, const QUuid &subject, QDate today);

/// Whether the age to which a page belongs has been reached; it stays from then on. True for pages without an age, and
/// while the day of birth or today is not known. What would have come after a loss does not come.
bool hasCome(const RecordType &type, const Family &family, const Record &person, QDate today);

} // namespace boshi
