// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QString>

#include <optional>

namespace boshi {

/// The grammar of data.md §2: one text for the command line, CSV, the open archive and tests. Empty for "not recorded".
QString toText(const Field &field, const Value &value);

/// Reads the grammar; nothing when the text is not of the field's kind. Choice codes must be in the field's list.
/// An empty text is the empty value.
std::optional<Value> valueFromText(const Field &field, const QString &text);

/// An integer as a decimal with `scale` places, without trailing zeros: 6250, 3 → "6.25".
QString decimalText(qint64 value, int scale);
/// The reverse; nothing when there are more places than `scale` or the text is no number.
std::optional<qint64> decimalFromText(QStringView text, int scale);

QString absenceText(Absence absence);

} // namespace boshi
