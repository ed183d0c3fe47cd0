// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_table_model.h"
#include "ui/charts/chart_view.h"
#include "ui/words/trend_text.h"

namespace boshi::ui {

/// The numbers of a trend.
class TrendTableModel : public ChartTableModel {
    Q_OBJECT

public:
    using ChartTableModel::ChartTableModel;

    void setRows(const std::vector<charts::TrendRow> &rows);

protected:
    std::size_t rows() const override { return m_rows.size(); }
    std::size_t columns() const override { return 3; }
    QString heading(std::size_t column) const override { return headerText(TrendColumn(column)); }
    QString cell(std::size_t row, std::size_t column) const override { return cellText(TrendColumn(column), m_rows[row]); }
    QString spokenCell(std::size_t row, std::size_t column) const override { return spokenCellText(TrendColumn(column), m_rows[row]); }
    QUuid record(std::size_t row) const override { return m_rows[row].record; }

private:
    std::vector<charts::TrendRow> m_rows;
};

/// The totals of a questionnaire over time, with the visits between; for a private page alone.
class TrendView : public ChartView {
    Q_OBJECT

public:
    explicit TrendView(const charts::ScreeningTrend &trend, QWidget *parent = nullptr);

    const charts::ScreeningTrend &trend() const { return m_trend; }

protected:
    void makeChoosers() override { }
    ChartTableModel *makeModel() override { return m_model = new TrendTableModel(this); }
    void refresh() override;
    QString valueText(std::size_t value) const override { return trendRowText(m_trend.rows[value]); }
    QUuid recordOf(std::size_t value) const override { return m_trend.rows[value].record; }

private:
    charts::ScreeningTrend m_trend;
    TrendTableModel *m_model = nullptr;
};

} // namespace boshi::ui
