// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/records/catalogue.h"
#include "core/schema/value_text.h"

namespace boshi::exchange {

const Field *fieldOf(const LayoutItem &item)
{
    const RecordType *type = records::find(item.recordType);
    return type ? type->find(item.field.toUtf8().toStdString()) : nullptr;
}

std::size_t indexOf(const LayoutPack &pack, QStringView itemKey)
{
    return std::size_t(std::ranges::find(pack.items, itemKey, &LayoutItem::key) - pack.items.begin());
}

QString textOf(const LayoutPack &pack, const ImportRow &row, QStringView itemKey)
{
    const std::size_t item = indexOf(pack, itemKey);
    if (item == pack.items.size())
        return {};
    static constexpr Field plain{.key = "", .kind = FieldKind::Text, .label = ""};
    const Field *field = fieldOf(pack.items[item]);
    if (const auto *text = std::get_if<QString>(&row.values[item]))
        return *text;
    return toText(field ? *field : plain, row.values[item]);
}

Result<ImportRowReader> ImportRowReader::of(const LayoutPack &pack, const QStringList &header)
{
    auto map = mapColumns(pack, header);
    if (!map)
        return map.error();
    return ImportRowReader(pack, header, std::move(*map));
}

ImportRowReader::ImportRowReader(const LayoutPack &pack, const QStringList &header, ColumnMap map)
    : m_pack(pack)
    , m_header(header)
    , m_map(std::move(map))
    , m_dayItem(pack.items.size())
{
    for (std::size_t i = 0; i < pack.items.size(); ++i) {
        const Field *field = fieldOf(pack.items[i]);
        m_cells.emplace_back(pack, pack.items[i], field);
        if (field && field->has(SortDay) && pack.items[i].recordType == pack.recordType)
            m_dayItem = i;
    }
}

ImportRow ImportRowReader::read(const CsvRow &row, QDate today) const
{
    ImportRow result{.number = row.number};
    result.values.resize(m_pack.items.size());
    result.notes = shapeNotes(row, m_header);
    QDate day;
    if (m_dayItem < m_pack.items.size()) {
        readItem(m_dayItem, row, today, {}, result);
        if (const auto *date = std::get_if<PartialDate>(&result.values[m_dayItem]))
            day = date->firstDay();
    }
    for (std::size_t i = 0; i < m_pack.items.size(); ++i)
        if (i != m_dayItem)
            readItem(i, row, today, day, result);
    return result;
}

void ImportRowReader::readItem(std::size_t item, const CsvRow &row, QDate today, QDate day, ImportRow &result) const
{
    const int column = m_map.columns[item];
    const bool isRequired = m_pack.items[item].required;
    if (column < 0 || column >= int(row.cells.size())) {
        result.isRefused = result.isRefused || isRequired;
        return;
    }
    CellValue cell = m_cells[item].read(row.cells[std::size_t(column)], today, day);
    for (CellNote &note : cellNotes(cell, row.number, column + 1, m_header[column]))
        result.notes.push_back(std::move(note));
    result.isRefused = result.isRefused || (isRequired && (cell.error || isEmpty(cell.value)));
    result.values[item] = std::move(cell.value);
}

} // namespace boshi::exchange
