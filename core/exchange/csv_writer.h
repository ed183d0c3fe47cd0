// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace boshi::exchange {

/// One line of UTF-8 ending in LF, quoted as RFC 4180 asks and only where needed. Blanks at the ends of a cell are
/// quoted too: many readers trim them otherwise.
QByteArray csvRow(const QStringList &cells, char delimiter = ',');

/// One cell in quotes.
QByteArray csvCell(QByteArrayView cell);

} // namespace boshi::exchange
