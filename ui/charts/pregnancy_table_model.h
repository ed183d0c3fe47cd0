// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table_model.h"
#include "ui/words/pregnancy_chart_text.h"

namespace boshi::ui {

/// The numbers of a curve of pregnancy, those without a week included.
class PregnancyTableModel : public ChartTableModel {
    Q_OBJECT

public:
    using ChartTableModel::ChartTableModel;

    void setChart(const charts::PregnancyChart &chart);

protected:
    std::size_t rows() const override { return m_chart.rows.size(); }
    std::size_t columns() const override { return m_columns.size(); }
    QString heading(std::size_t column) const override { return headerText(m_columns[column], m_chart); }
    QString cell(std::size_t row, std::size_t column) const override { return cellText(m_columns[column], m_chart, m_chart.rows[row]); }
    QString spokenCell(std::size_t row, std::size_t column) const override
    {
        return spokenCellText(m_columns[column], m_chart, m_chart.rows[row]);
    }
    QUuid record(std::size_t row) const override { return m_chart.rows[row].record; }

private:
    charts::PregnancyChart m_chart;
    std::vector<PregnancyColumn> m_columns;
};

} // namespace boshi::ui
