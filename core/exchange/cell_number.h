// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/measure_unit.h"

#include <QString>

namespace boshi::exchange {

/// A number as written in a cell: 61.3cm is 613 with one decimal and the unit "cm". Exact, never floating point.
struct CellNumber {
    qint64 digits = 0;
    int decimals = 0;
    QString unit = {};
};

/// Full-width forms and thousands separators included; empty when the cell holds no number, or more than one.
std::optional<CellNumber> readNumber(const QString &text);

/// A number moved by powers of ten into an integer.
struct ScaledNumber {
    qint64 value = 0;
    bool isRounded = false;
};

/// `number` times 10^exponent; halves go away from zero. Empty when it does not fit.
std::optional<ScaledNumber> scaled(const CellNumber &number, int exponent);

} // namespace boshi::exchange
