// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/moment.h"
#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QString>

#include <functional>

namespace boshi::ui {

/// How records that others refer to are called; empty for one that is not known.
using NameOf = std::function<QString(const QUuid &)>;

/// The value as people read it; empty when not recorded.
QString fieldText(const Field &field, const Value &value, const NameOf &nameOf = {});
/// The same for the ear: signs such as "±" in words.
QString spokenText(const Field &field, const Value &value, const NameOf &nameOf = {});

/// "3 Apr 2024", "Apr 2024", "about 2024"; with the calendar of eras "令和6年4月3日", "R6.4.3".
QString dateText(const PartialDate &date);
/// With the day of the week and, where people use both, in both calendars, for checking what was typed.
QString longDateText(const PartialDate &date);
/// When something was entered, by the clock on the wall there.
QString momentText(const Moment &moment);
/// "14:05".
QString clockText(int minutes);
QString durationText(Duration duration);
QString gestationText(GestationalAge age);
QString absenceWord(Absence absence);
/// "−", "±", "1+" …
QString ordinalSign(Ordinal::Level level);
/// With the field's unit: "6.25 kg", "3 months".
QString quantityText(const Field &field, qint64 value);

} // namespace boshi::ui
