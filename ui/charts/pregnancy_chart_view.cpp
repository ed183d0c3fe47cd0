// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pregnancy_chart_view.h"

#include "ui/charts/pregnancy_table_model.h"
#include "ui/words/pregnancy_chart_text.h"
#include "ui/words/translate.h"

#include <QComboBox>

namespace boshi::ui {

using namespace charts;

namespace {

/// Of blood pressure a dot and a cross; a cross alone for what was taken in another way than the others.
PlotMark markOf(const PregnancyChart &chart, const PregnancyRow &row)
{
    const auto at = [&](const std::optional<qint64> &value) {
        return value ? std::optional(ChartPlace{weeksOf(*row.age), double(*value)}) : std::nullopt;
    };
    const auto shown = at(chart.shown(row));
    if (row.timing == u"fasting" || row.isAtHome)
        return {.cross = shown};
    return {shown, at(row.lower)};
}

Plot plotOf(const PregnancyChart &chart)
{
    Plot plot{.across = chart.weeks, .up = chart.values, .acrossTitle = weekAxisTitle(), .upTitle = valueAxisTitle(chart)};
    PlotGroup &group = plot.groups.emplace_back();
    for (const PregnancyGuide &guide : chart.guides)
        group.lines.push_back({{guide.places}, guide.style, guideLabel(guide)});
    if (const auto &band = chart.band) {
        group.bands.push_back({band->lower, band->upper});
        group.lines.push_back({{band->lower}, LineStyle::Solid, gainLabel(band->weightClass->gain->low)});
        group.lines.push_back({{band->upper}, LineStyle::Solid, gainLabel(band->weightClass->gain->high)});
    }
    for (const std::size_t point : chart.points)
        plot.marks.push_back(markOf(chart, chart.rows[point]));
    return plot;
}

} // namespace

PregnancyChartView::PregnancyChartView(QWidget *parent)
    : ChartView(QStringLiteral("pregnancy"), parent)
{
}

void PregnancyChartView::setPregnancy(const QString &name, const Source &source)
{
    m_personName = name;
    m_source = source;
    m_isOutdated = true;
    if (isVisible())
        refreshIfBuilt();
    else if (isBuilt())
        forget();
}

/// Out of sight nothing is kept that may be closed by now.
void PregnancyChartView::forget()
{
    m_chart = {};
    m_model->setChart(m_chart);
    present(plotOf(m_chart), {});
}

void PregnancyChartView::setMeasure(PregnancyMeasure measure)
{
    m_wantedMeasure = measure;
    if (m_measures)
        choose(m_measures, int(measure));
}

void PregnancyChartView::showEvent(QShowEvent *event)
{
    if (isBuilt() && m_isOutdated)
        refresh();
    ChartView::showEvent(event);
}

void PregnancyChartView::makeChoosers()
{
    m_measures = addChooser(QStringLiteral("pregnancyMeasure"));
    for (const PregnancyMeasure measure : pregnancyMeasures)
        m_measures->addItem(QString(), int(measure));
    choose(m_measures, int(m_wantedMeasure));
    connect(m_measures, &QComboBox::currentIndexChanged, this, &PregnancyChartView::refreshIfBuilt);
}

ChartTableModel *PregnancyChartView::makeModel() { return m_model = new PregnancyTableModel(this); }

void PregnancyChartView::retranslate()
{
    ChartView::retranslate();
    nameChooser(m_measures, translate("charts", "&Measure"), translate("charts", "Measure"));
    for (int i = 0; i < m_measures->count(); ++i)
        m_measures->setItemText(i, measureText(PregnancyMeasure(m_measures->itemData(i).toInt())));
}

void PregnancyChartView::refresh()
{
    m_chart = m_source ? m_source(measure()) : PregnancyChart();
    m_isOutdated = false;
    m_model->setChart(m_chart);
    const QString title = translate("charts", "%1: %2", "what is shown").arg(translate("charts", "Curve of pregnancy"), measureText(m_chart.measure));
    present(plotOf(m_chart), {title, m_personName, summaryText(m_personName, m_chart), notesOn(m_chart)});
}

QString PregnancyChartView::valueText(std::size_t value) const { return rowText(m_chart, m_chart.rows[m_chart.points[value]]); }

QUuid PregnancyChartView::recordOf(std::size_t value) const { return m_chart.rows[m_chart.points[value]].record; }

PregnancyMeasure PregnancyChartView::measure() const { return PregnancyMeasure(m_measures->currentData().toInt()); }

} // namespace boshi::ui
