// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <QString>

namespace boshi::ui {

/// How an estimate of a due date was reached: "280 days after the first day of the last period, 3 Nov 2025". What is not
/// recorded is left out.
QString dueDateBasis(const Record &estimate);

/// The due date with its basis: "10 Aug 2026 · 280 days after …".
QString dueDateWay(const Record &estimate);

} // namespace boshi::ui
