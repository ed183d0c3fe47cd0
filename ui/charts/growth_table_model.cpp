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

} // namespace boshi::ui
