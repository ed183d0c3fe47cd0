// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table_model.h"
#include "ui/words/chart_text.h"

#include <vector>

namespace boshi::ui {

/// The numbers of a growth chart; columns for corrected age and scores only where there are some.
class GrowthTableModel : public ChartTableModel {
    Q_OBJECT

public:
    using ChartTableModel::ChartTableModel;

    /// `names`: whose each is, where several children are shown.
    void setRows(growth::Measure measure, std::vector<charts::GrowthRow> rows, const QStringList &names = {});

protected:
    std::size_t rows() const override { return m_rows.size(); }
    std::size_t columns() const override { return m_columns.size(); }
    QString heading(std::size_t column) const override { return headerText(m_columns[column], m_measure); }
    QString cell(std::size_t row, std::size_t column) const override;
    QString spokenCell(std::size_t row, std::size_t column) const override;
    QUuid record(std::size_t row) const override { return m_rows[row].point.record; }

private:
    growth::Measure m_measure = growth::Measure::Weight;
    std::vector<charts::GrowthRow> m_rows;
    QStringList m_names;
    std::vector<GrowthColumn> m_columns;
};

} // namespace boshi::ui
