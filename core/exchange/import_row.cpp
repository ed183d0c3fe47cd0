// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row.h"

#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/records/catalogue.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"

#include <QtEndian>

namespace boshi::exchange {
namespace {

bool isLoss(NoteCode note) { return note == NoteCode::IndividualNumber || note == NoteCode::BytesLost; }

/// What names a row or a person must not be shortened: all rows would seem to be about one.
void refuseLoss(CellValue &cell)
{
    const auto loss = std::ranges::find_if(cell.notes, isLoss);
    if (loss == cell.notes.end())
        return;
    cell.error = *loss;
    cell.notes.erase(loss);
    cell.value = Value();
}

} // namespace

const Field *fieldOf(const LayoutItem &item)
{
    const RecordType *type = records::find(item.recordType);
    return type ? type->find(item.field.toUtf8().toStdString()) : nullptr;
}

std::size_t indexOf(const LayoutPack &pack, QStringView itemKey)
{
    return std::size_t(std::ranges::find(pack.items, itemKey, &LayoutItem::key) - pack.items.begin());
}

const Value &valueAt(const ImportRow &row, std::size_t item)
{
    static const Value blank;
    return item < row.values.size() ? row.values[item] : blank;
}

QString textAt(const LayoutPack &pack, const ImportRow &row, std::size_t item)
{
    static constexpr Field plain{.key = "", .kind = FieldKind::Text, .label = ""};
    const Value &value = valueAt(row, item);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const Field *field = item < pack.items.size() ? fieldOf(pack.items[item]) : nullptr;
    return toText(field ? *field : plain, value);
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
    , m_birthItem(indexOf(pack, pack.person.birth))
{
    for (const QString &item : pack.naturalKey)
        m_keyItems.push_back(indexOf(pack, item));
    for (std::size_t i = 0; i < pack.items.size(); ++i) {
        const Field *field = fieldOf(pack.items[i]);
        m_cells.emplace_back(pack, pack.items[i], field);
        const QString &key = pack.items[i].key;
        m_isKey.push_back(pack.naturalKey.contains(key) || key == pack.person.addressNumber);
        m_isSaid.push_back(field && pack.items[i].recordType == pack.recordType);
        if (field && field->has(SortDay) && pack.items[i].recordType == pack.recordType)
            m_dayItem = i;
    }
}

ImportRow ImportRowReader::read(const CsvRow &row, QDate today) const
{
    ImportRow result{.number = row.number};
    result.values.resize(m_pack.items.size());
    result.notes = shapeNotes(row, m_header);
    // A cell too many: a comma nobody quoted may have moved all those before it.
    result.isRefused = std::ranges::any_of(result.notes, [](const CellNote &n) { return n.code == NoteCode::ExtraCell; });
    QDate day;
    if (m_dayItem < m_pack.items.size()) {
        readItem(m_dayItem, row, today, {}, result);
        if (const auto *date = std::get_if<PartialDate>(&result.values[m_dayItem]))
            day = date->firstDay();
    }
    for (std::size_t i = 0; i < m_pack.items.size(); ++i)
        if (i != m_dayItem)
            readItem(i, row, today, day, result);
    refuseDayBeforeBirth(row, result);
    readKeys(result);
    return result;
}

void ImportRowReader::readKeys(ImportRow &row) const
{
    QStringList parts;
    for (const std::size_t item : m_keyItems)
        parts << textAt(m_pack, row, item);
    row.naturalKey = parts.join(u'|');
    CborWriter out;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (m_isSaid[i])
            writeValue(row.values[i], out);
    row.digest = qFromUnaligned<quint64>(blake2b128(out.result()).constData());
}

void ImportRowReader::refuseDayBeforeBirth(const CsvRow &row, ImportRow &result) const
{
    if (m_dayItem == m_pack.items.size() || m_birthItem == m_pack.items.size())
        return;
    const auto *day = std::get_if<PartialDate>(&result.values[m_dayItem]);
    const auto *birth = std::get_if<PartialDate>(&result.values[m_birthItem]);
    if (!day || !birth || birth->isAbout() || day->isAbout() || day->lastDay() >= birth->firstDay())
        return;
    const int column = m_map.columns[m_dayItem];
    const QString shown = withoutIndividualNumbers(row.cells[std::size_t(column)].text);
    result.notes.push_back({row.number, column + 1, m_header[column], NoteCode::ImpossibleDate, true, shown});
    result.isRefused = true;
}

void ImportRowReader::readItem(std::size_t item, const CsvRow &row, QDate today, QDate day, ImportRow &result) const
{
    const int column = m_map.columns[item];
    const bool isRequired = m_pack.items[item].required;
    if (column < 0 || column >= int(row.cells.size())) {
        if (isRequired)
            result.notes.push_back({row.number, column + 1, m_header.value(column), NoteCode::RequiredMissing, true, {}});
        result.isRefused = result.isRefused || isRequired;
        return;
    }
    CellValue cell = m_cells[item].read(row.cells[std::size_t(column)], today, day);
    if (m_isKey[item])
        refuseLoss(cell);
    if (std::ranges::any_of(cell.notes, isLoss))
        result.damaged.push_back(item);
    for (CellNote &note : cellNotes(cell, row.number, column + 1, m_header[column]))
        result.notes.push_back(std::move(note));
    result.isRefused = result.isRefused || (isRequired && (cell.error || isEmpty(cell.value)));
    result.values[item] = std::move(cell.value);
}

} // namespace boshi::exchange
