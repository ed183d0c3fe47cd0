// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/growth_batch.h"

#include <span>

namespace boshi::exchange {

/// A row of a batch while its answer is written: cells by the index of a known column, faults as they are found.
class BatchRow {
public:
    explicit BatchRow(std::span<const char *const> columns)
        : m_columns(columns)
        , m_places(columns.size(), -1)
    {
    }

    /// Finds the known columns in the header; those that are not there are returned.
    QStringList readHeader(const CsvByteRow &header);
    /// Who is told of faults from now on.
    void tell(const OnFault &onFault) { m_onFault = &onFault; }
    void begin(const CsvByteRow &row);
    bool isMistaken() const { return m_isMistaken; }
    std::optional<RowFault> firstFault() const { return m_first; }

    /// Without blanks around it; empty where the row is short or the file has no such column.
    QByteArrayView cell(std::size_t column) const;
    void fault(RowFault fault, std::optional<std::size_t> column = {});

    // Nothing, and a fault where the cell is not empty, for what cannot be read.
    std::optional<double> number(std::size_t column);
    std::optional<double> positive(std::size_t column);
    std::optional<QDate> day(std::size_t column);
    /// A fault for an empty cell too.
    std::optional<growth::Sex> sex(std::size_t column);

private:
    std::span<const char *const> m_columns;
    const OnFault *m_onFault = nullptr;
    std::vector<qsizetype> m_places;
    const CsvByteRow *m_row = nullptr;
    std::optional<RowFault> m_first;
    bool m_isMistaken = false;
};

/// Writes the header and what `answer` appends for each row, without its line end. The first of `columns` is carried over.
/// `answer` runs on another thread; `onFault` on this one.
Result<BatchTotals> answerRows(QIODevice &in, QIODevice &out, std::span<const char *const> columns, QByteArrayView header,
                               const OnFault &onFault, const std::function<void(BatchRow &, std::string &)> &answer);

} // namespace boshi::exchange
