// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QString>

#include <optional>

namespace boshi::ui {

/// Reads a number for a field from text in ASCII digits: 6.25, 6,25, 3,120 (in whole numbers), with the field's unit or one
/// that converts exactly: "3200 g" in a field of kg, 37度2分. An ambiguous comma and a foreign unit are not read.
std::optional<qint64> readNumber(const Field &field, const QString &text);

/// What a number without unit may have meant when it does not fit the field: 3200 in a field of kg, 3.2 in a field of g.
/// To be asked, never taken silently.
std::optional<qint64> meantNumber(const Field &field, const QString &text);

} // namespace boshi::ui
