// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include <csv.h>

#include <algorithm>

namespace boshi::exchange {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool needsQuotes(const QByteArray &cell, char delimiter)
{
    const auto isSpecial = [delimiter](char c) { return c == delimiter || c == '"' || c == '\n' || c == '\r'; };
    return std::ranges::any_of(cell, isSpecial) || (!cell.isEmpty() && (isBlank(cell.front()) || isBlank(cell.back())));
}

} // namespace

QByteArray csvCell(QByteArrayView cell)
{
    const size_t size = csv_write(nullptr, 0, cell.data(), size_t(cell.size()));
    QByteArray result(qsizetype(size), Qt::Uninitialized);
    csv_write(result.data(), size, cell.data(), size_t(cell.size()));
    return result;
}

QByteArray csvRow(const QStringList &cells, char delimiter)
{
    QByteArray row;
    for (const QString &cell : cells) {
        const QByteArray bytes = cell.toUtf8();
        row += needsQuotes(bytes, delimiter) ? csvCell(bytes) : bytes;
        row += delimiter;
    }
    row.chop(1);
    // A lone empty cell would be read back as a blank line, that is, as no row.
    if (row.isEmpty() && cells.size() == 1)
        row = "\"\"";
    return row + '\n';
}

} // namespace boshi::exchange
