// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

namespace boshi::ui {

int ChartTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(rows()); }

int ChartTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(columns()); }

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = std::size_t(index.row());
    const auto column = std::size_t(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell(row, column);
    case Qt::AccessibleTextRole: return spokenCell(row, column);
    case RecordIdRole: return record(row);
    default: return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    return heading(std::size_t(section));
}

} // namespace boshi::ui
