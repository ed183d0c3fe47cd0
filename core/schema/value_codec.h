// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cbor.h"
#include "core/schema/field.h"
#include "core/schema/value.h"

#include <optional>

namespace boshi {

/// The bytes a cleared field is set to.
inline constexpr QByteArrayView clearedValue{"\xf6", 1};

/// One value as canonical CBOR; the empty value is clearedValue. Numbers, texts and yes/no are plain items, every other
/// kind is an array that begins with its number (see the README's format page), so that history can show a value
/// without knowing its field.
QByteArray encodeValue(const Value &value);
/// The same, as the next item of `out`.
void writeValue(const Value &value, CborWriter &out);

/// The value, whatever its field; nothing when the bytes come from a newer version or are malformed.
std::optional<Value> decodeValue(QByteArrayView raw);

/// The value when it is of the field's kind (or an absence, or empty).
std::optional<Value> decodeValue(const Field &field, QByteArrayView raw);

/// Whether `value` is empty, an absence, or of the field's kind.
bool matchesKind(const Field &field, const Value &value);

} // namespace boshi
