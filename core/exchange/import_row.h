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
    std::vector<std::size_t> damaged = {}; ///< Items whose text lost something: kept, but no proof of who somebody is.
    QString naturalKey = {}; ///< By which the source names what the row is about.
    quint64 digest = 0; ///< Of all the row says of that, not of whom.
    bool isRefused = false; ///< A cell that the row cannot do without is missing or unreadable.

    bool isDamaged(std::size_t item) const { return std::ranges::find(damaged, item) != damaged.end(); }
};

/// Turns rows of a file with this header into values. Pack and types outlive it.
class ImportRowReader {
public:
    static Result<ImportRowReader> of(const LayoutPack &pack, const QStringList &header);

    /// `today` refuses later days. A row that says its day lies before the birth is refused.
    ImportRow read(const CsvRow &row, QDate today) const;

    const QStringList &header() const { return m_header; }
    int columnOf(std::size_t item) const { return m_map.columns[item]; }

private:
    ImportRowReader(const LayoutPack &pack, const QStringList &header, ColumnMap map);
    void readKeys(ImportRow &row) const;
    void readItem(std::size_t item, const CsvRow &row, QDate today, QDate day, ImportRow &result) const;
    void refuseDayBeforeBirth(const CsvRow &row, ImportRow &result) const;

    const LayoutPack &m_pack;
    QStringList m_header;
    ColumnMap m_map;
    std::vector<CellReader> m_cells; ///< By item.
    std::vector<std::size_t> m_keyItems; ///< Those of the natural key, in its order.
    std::vector<char> m_isSaid; ///< By item: a field of the pack's record type.
    std::vector<char> m_isKey;       ///< By item: names the row, so it is read without loss or not at all.
    std::size_t m_dayItem = 0; ///< Read first: codes are valid on a day. Past the end when there is none.
    std::size_t m_birthItem = 0; ///< Past the end when there is none.
};

/// The field an item fills; null for one that fills none.
const Field *fieldOf(const LayoutItem &item);
/// The position of an item; past the end when the pack has none of that key.
std::size_t indexOf(const LayoutPack &pack, QStringView itemKey);
/// The value of the item at this position; empty when blank or when the pack has no such item.
const Value &valueAt(const ImportRow &row, std::size_t item);
/// The same as text in the grammar of data.md §2, text itself as it stands.
QString textAt(const LayoutPack &pack, const ImportRow &row, std::size_t item);

} // namespace boshi::exchange
