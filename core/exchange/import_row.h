// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_value.h"
#include "core/exchange/column_map.h"
#include "core/schema/record_type.h"

namespace boshi::exchange {

/// One row of a file as values; what could not be taken is in the notes.
struct ImportRow {
    qint64 number = 0; ///< CsvRow::number.
    std::vector<Value> values = {}; ///< By item of the pack; empty for blank cells and those with an error.
    std::vector<CellNote> notes = {};
    bool isRefused = false; ///< A cell that the row cannot do without is missing or unreadable.
};

/// Turns rows of a file with this header into values. Pack and types outlive it.
class ImportRowReader {
public:
    static Result<ImportRowReader> of(const LayoutPack &pack, const QStringList &header);

    /// `today` refuses later days.
    ImportRow read(const CsvRow &row, QDate today) const;

    const QStringList &header() const { return m_header; }
    int columnOf(std::size_t item) const { return m_map.columns[item]; }

private:
    ImportRowReader(const LayoutPack &pack, const QStringList &header, ColumnMap map);
    void readItem(std::size_t item, const CsvRow &row, QDate today, QDate day, ImportRow &result) const;

    const LayoutPack &m_pack;
    QStringList m_header;
    ColumnMap m_map;
    std::vector<CellReader> m_cells; ///< By item.
    std::size_t m_dayItem = 0; ///< Read first: codes are valid on a day. Past the end when there is none.
};

/// The field an item fills; null for one that fills none.
const Field *fieldOf(const LayoutItem &item);
/// The position of an item; past the end when the pack has none of that key.
std::size_t indexOf(const LayoutPack &pack, QStringView itemKey);
/// The item's value as text, empty when blank.
QString textOf(const LayoutPack &pack, const ImportRow &row, QStringView itemKey);

} // namespace boshi::exchange
