// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table_model.h"

#include "core/records/revision.h"
#include "ui/lists/sort_key.h"
#include "ui/words/labels.h"
#include "ui/words/privacy_text.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace boshi::ui {
namespace {

QString translate(const char *context, const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate(context, source, comment);
}

bool inConflict(const Record &record, const Field &field)
{
    return std::ranges::find(record.conflicts, field.key) != record.conflicts.end();
}

/// What else there is to know about a cell; often nothing.
QStringList remarks(const Record &record, const Field &field)
{
    QStringList sentences;
    if (inConflict(record, field))
        sentences << translate("lists", "Two copies of the book differ here; one of the values is shown.");
    if (isSealed(record.privacy))
        sentences << translate("lists", "Who may see this: %1").arg(privacyText(record.privacy));
    if (record.isVoided)
        sentences << translate("lists", "This record has been struck out.");
    if (record.isVoidContested)
        sentences << translate("lists", "This record was struck out in one copy of the book and edited in another.");
    if (record.isReadOnly)
        sentences << translate("lists", "Written by a newer version; it can only be read here.");
    return sentences;
}

/// In which column the mark of a private record stands.
bool carriesMark(const RecordType &type, const Field &field)
{
    const Field *day = type.sortDay();
    return &field == (day ? day : &type.fields.front());
}

/// Marks that do without colour.
QString marked(QString text, const Record &record, const Field &field)
{
    if (inConflict(record, field))
        text = translate("lists", "⚠ %1", "a value on which two copies differ").arg(text);
    return isSealed(record.privacy) && carriesMark(*record.type, field) ? markedPrivate(text) : text;
}

QVariant fontOf(const Record &record)
{
    if (!record.isVoided)
        return {};
    QFont font;
    font.setStrikeOut(true);
    return font;
}

QVariant alignmentOf(const Field &field)
{
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QString joined(const QStringList &sentences) { return sentences.join(u'\n'); }

} // namespace

RecordTableModel::RecordTableModel(const RecordType &type, QObject *parent)
    : QAbstractTableModel(parent)
    , m_type(type)
{
}

void RecordTableModel::setNames(NameOf nameOf) { m_nameOf = std::move(nameOf); }

void RecordTableModel::setRecords(std::vector<Record> records)
{
    beginResetModel();
    replaceRecords(std::move(records));
    endResetModel();
}

void RecordTableModel::upsert(const Record &record)
{
    const int row = rowOf(record.id);
    if (row < 0) {
        beginInsertRows({}, rowCount(), rowCount());
        m_records.push_back(record);
        endInsertRows();
        return;
    }
    m_records[std::size_t(row)] = record;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RecordTableModel::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_records.erase(m_records.begin() + row);
    endRemoveRows();
}

const Record *RecordTableModel::at(int row) const
{
    return row >= 0 && row < int(m_records.size()) ? &m_records[std::size_t(row)] : nullptr;
}

int RecordTableModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_records, id, &Record::id);
    return found == m_records.end() ? -1 : int(found - m_records.begin());
}

bool RecordTableModel::holdsAny(int column) const
{
    const Field &field = m_type.fields[std::size_t(column)];
    return std::ranges::any_of(m_records, [&](const Record &record) { return !isEmpty(record.value(field)); });
}

int RecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_records.size()); }

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_type.fields.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records[std::size_t(index.row())];
    const Field &field = m_type.fields[std::size_t(index.column())];
    const Value &value = record.value(field);
    switch (role) {
    case Qt::DisplayRole: return marked(fieldText(field, value, m_nameOf).simplified(), record, field);
    case Qt::ToolTipRole: return joined(remarks(record, field));
    case Qt::FontRole: return fontOf(record);
    case Qt::TextAlignmentRole: return alignmentOf(field);
    case Qt::AccessibleTextRole: return spokenCell(record, field);
    case SortRole: return sortKey(field, value, [&] { return fieldText(field, value, m_nameOf); });
    case RecordIdRole: return record.id;
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    return label(m_type.fields[std::size_t(section)]);
}

QString RecordTableModel::spokenCell(const Record &record, const Field &field) const
{
    const QString value = spokenText(field, record.value(field), m_nameOf);
    QStringList parts{translate("lists", "%1: %2", "label, value")
                          .arg(label(field), value.isEmpty() ? translate("lists", "not recorded") : value)};
    return (parts + remarks(record, field)).join(u' ');
}

} // namespace boshi::ui
