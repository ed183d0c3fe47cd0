// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_table_model.h"

#include <algorithm>

namespace boshi::ui {

using charts::GrowthRow;

namespace {

bool hasScore(const std::optional<growth::Placement> &placement)
{
    const auto *position = placement ? std::get_if<growth::Position>(&*placement) : nullptr;
    return position && position->z;
}

std::vector<GrowthColumn> columnsFor(const std::vector<GrowthRow> &rows)
{
    const auto any = [&](auto is) { return std::ranges::any_of(rows, is); };
    std::vector columns{GrowthColumn::Day, GrowthColumn::Age, GrowthColumn::Value, GrowthColumn::Position};
    if (any([](const GrowthRow &row) { return hasScore(row.point.placement); }))
        columns.push_back(GrowthColumn::Score);
    if (any([](const GrowthRow &row) { return row.point.correctedPlacement.has_value(); }))
        columns.insert(columns.end(), {GrowthColumn::CorrectedAge, GrowthColumn::CorrectedPosition});
    if (any([](const GrowthRow &row) { return hasScore(row.point.correctedPlacement); }))
        columns.push_back(GrowthColumn::CorrectedScore);
    return columns;
}

} // namespace

void GrowthTableModel::setRows(growth::Measure measure, std::vector<GrowthRow> rows, const QStringList &names)
{
    beginResetModel();
    m_measure = measure;
    m_rows = std::move(rows);
    m_names = names;
    m_columns = columnsFor(m_rows);
    if (!names.isEmpty())
        m_columns.insert(m_columns.begin(), GrowthColumn::Who);
    endResetModel();
}

QString GrowthTableModel::cell(std::size_t row, std::size_t column) const
{
    return m_columns[column] == GrowthColumn::Who ? m_names[qsizetype(row)] : cellText(m_columns[column], m_rows[row]);
}

QString GrowthTableModel::spokenCell(std::size_t row, std::size_t column) const
{
    return m_columns[column] == GrowthColumn::Who ? m_names[qsizetype(row)] : spokenCellText(m_columns[column], m_rows[row]);
}

} // namespace boshi::ui
