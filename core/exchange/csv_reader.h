// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"

#include <functional>
#include <vector>

namespace boshi::exchange {

using CsvCell = DecodedText;

/// A row as it came: no cell trimmed, none added, none dropped.
struct CsvRow {
    qint64 number = 0; ///< As a spreadsheet counts: from 1, the header included, blank lines counted.
    qint64 line = 0; ///< The line of the file on which the row begins, from 1.
    std::vector<CsvCell> cells;

    QStringList texts() const;
};

/// The same without its text decoded: the bytes of each cell, valid during the call alone. UTF-16 comes as UTF-8.
struct CsvByteRow {
    qint64 number = 0;
    qint64 line = 0;
    std::vector<QByteArrayView> cells;
};

struct CsvOptions {
    TextForm form = {};
    char delimiter = ',';
    qsizetype maxRowBytes = 1024 * 1024;
};

struct CsvTotals {
    qint64 rows = 0; ///< Rows handed over; blank lines are not.
    bool stopped = false;
};

/// Streams the rows of `device`, which stands at its beginning, with memory bounded by the longest row.
/// `onRow` returns false to stop; that is no error. LineTooLong and BrokenQuotes name the row in Error::place:
/// the row in which the quote was opened. A quote that is neither doubled nor at an end of its cell is broken too.
Result<CsvTotals> readCsv(
    QIODevice &device, const CsvOptions &options, const std::function<bool(const CsvRow &)> &onRow);

/// The same for files of millions of plain rows.
Result<CsvTotals> readCsvBytes(
    QIODevice &device, const CsvOptions &options, const std::function<bool(const CsvByteRow &)> &onRow);

} // namespace boshi::exchange
