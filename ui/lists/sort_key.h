// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QVariant>

#include <functional>

namespace boshi::ui {

using TextOf = std::function<QString()>;

/// Something QVariant can compare, in the order people expect of the field; invalid when there is nothing to sort by. The
/// text of the value is asked for where nothing else orders it: a list compares thousands of times.
QVariant sortKey(const Field &field, const Value &value, const TextOf &textOf);

} // namespace boshi::ui
