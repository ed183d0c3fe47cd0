// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_rows_model.h"

#include "core/records/revision.h"
#include "ui/sections/record_names.h"
#include "ui/words/labels.h"
#include "ui/words/privacy_text.h"

namespace boshi::ui {

ExportRowsModel::ExportRowsModel(const VaultSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
}

void ExportRowsModel::setLines(std::vector<exchange::ExportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int ExportRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int ExportRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ExportRowsModel::cell(const exchange::ExportLine &line, int column) const
{
    const Family *family = m_session.family();
    const Record *record = family ? family->record(line.record) : nullptr;
    if (!record)
        return {};
    const Record *person = family->record(line.person);
    switch (column) {
    case PageColumn: return isSealed(line.privacy) ? markedPrivate(title(*line.type)) : title(*line.type);
    case PersonColumn: return person ? personName(*person) : QString();
    case DayColumn: return record->day() ? dateText(*record->day()) : QString();
    default: return recordLine(*record);
    }
}

QVariant ExportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const exchange::ExportLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cell(line, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << cell(line, column);
        cells.removeAll(QString());
        return cells.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant ExportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PageColumn: return tr("Page");
    case PersonColumn: return tr("Person");
    case DayColumn: return tr("Day");
    case ContentColumn: return tr("Content");
    default: return {};
    }
}

} // namespace boshi::ui
