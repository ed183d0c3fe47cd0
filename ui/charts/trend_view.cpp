// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_view.h"

#include "ui/words/translate.h"

namespace boshi::ui {

using namespace charts;

namespace {

/// A visit stands on the axis, below every total.
PlotMark markOf(const TrendRow &row)
{
    const double day = double(row.day.toJulianDay());
    if (row.total)
        return {.dot = ChartPlace{day, double(*row.total)}};
    return {.cross = ChartPlace{day, 0}};
}

Plot plotOf(const ScreeningTrend &trend)
{
    Plot plot{.across = trend.days, .up = trend.totals, .acrossTitle = translate("charts", "Date"), .upTitle = translate("charts", "Total")};
    PlotGroup &group = plot.groups.emplace_back();
    for (const TrendLine &line : trend.lines)
        group.lines.push_back({{line.places}, LineStyle::Dashed, QString::number(line.cutoff.atLeast)});
    for (const TrendRow &row : trend.rows)
        plot.marks.push_back(markOf(row));
    return plot;
}

} // namespace

void TrendTableModel::setRows(const std::vector<TrendRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

TrendView::TrendView(const ScreeningTrend &trend, QWidget *parent)
    : ChartView(QStringLiteral("trend"), parent)
    , m_trend(trend)
{
}

void TrendView::refresh()
{
    m_model->setRows(m_trend.rows);
    present(plotOf(m_trend), {trendTitle(m_trend), {}, trendSummary(m_trend), trendNotes(m_trend)});
}

} // namespace boshi::ui
