// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QString>

#include <optional>

namespace boshi::ui {

/// What an input shows for a value of its field, in the reader's way of writing; empty for absences.
QString inputText(const Field &field, const Value &value);

/// Reads what people type: full-width digits, own units, eras, "31週4日". Nothing when it cannot be read as this kind;
/// blank is the empty value. Never guesses: an ambiguous comma or a foreign unit is not read.
std::optional<Value> readInput(const Field &field, const QString &typed);

} // namespace boshi::ui
