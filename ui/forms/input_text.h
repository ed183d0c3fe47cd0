// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

#include <QDate>
#include <QString>

#include <optional>

namespace boshi::ui {

/// What an input shows for a value of its field, in the reader's way of writing; empty for absences.
QString inputText(const Field &field, const Value &value);

/// What was typed with full-width digits and marks as ASCII.
QString foldedInput(const QString &typed);

/// Reads what people type: full-width digits, units, eras, "31週4日", and with `today` also 昨日 and 11/20. Nothing when it
/// cannot be read as this kind; blank is the empty value. Never guesses: an ambiguous comma or a foreign unit is not read.
std::optional<Value> readInput(const Field &field, const QString &typed, QDate today = {});

/// What to say about input that readInput() does not read.
Rule whyUnreadable(const Field &field, const QString &typed, QDate today = {});

} // namespace boshi::ui
