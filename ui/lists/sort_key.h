// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QVariant>

namespace boshi::ui {

/// Something QVariant can compare, in the order people expect of the field; invalid when there is nothing to sort by.
QVariant sortKey(const Field &field, const Value &value, const QString &shown);

} // namespace boshi::ui
