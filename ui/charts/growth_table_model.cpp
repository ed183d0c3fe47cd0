// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_table_model.h"

#include <algorithm>

namespace boshi::ui {

using charts::GrowthRow;

namespace {

std::vector<GrowthColumn> columnsFor(const std::vector<GrowthRow> &rows)
{
    std::vector columns{GrowthColumn::Day, GrowthColumn::Age, GrowthColumn::Value, GrowthColumn::Position};
    const auto isPreterm = [](const GrowthRow &row) { return row.point.correctedPlacement.has_value(); };
    if (std::ranges::any_of(rows, isPreterm))
        columns.insert(columns.end(), {GrowthColumn::CorrectedAge, GrowthColumn::CorrectedPosition});
    return columns;
}

} // namespace

void GrowthTableModel::setRows(growth::Measure measure, std::vector<GrowthRow> rows)
{
    beginResetModel();
    m_measure = measure;
    m_rows = std::move(rows);
    m_columns = columnsFor(m_rows);
    endResetModel();
}

int GrowthTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrowthTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant GrowthTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GrowthRow &row = m_rows[std::size_t(index.row())];
    const GrowthColumn column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cellText(column, row);
    case Qt::AccessibleTextRole: return spokenCellText(column, row);
    case RecordIdRole: return row.point.record;
    default: return {};
    }
}

QVariant GrowthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    if (!isColumn || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    return headerText(m_columns[std::size_t(section)], m_measure);
}

} // namespace boshi::ui
