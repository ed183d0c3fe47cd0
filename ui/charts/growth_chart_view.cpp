// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart_view.h"

#include "ui/charts/growth_table_model.h"
#include "ui/words/chart_text.h"
#include "ui/words/translate.h"

#include <QComboBox>

#include <array>
#include <cmath>

namespace boshi::ui {

using charts::ChartPoint;
using charts::ChartSpec;
using charts::ChartWindow;
using growth::Measure;

namespace {

/// The measures the shipped survey has; the handbook's order.
constexpr std::array offeredMeasures{Measure::Weight, Measure::Height, Measure::Head};

PlotMark markOf(const ChartPoint &point)
{
    PlotMark mark;
    if (point.age)
        mark.dot = charts::ChartPlace{*point.age, point.value};
    if (point.correctedAge)
        mark.cross = charts::ChartPlace{*point.correctedAge, point.value};
    return mark;
}

PlotGroup groupOf(const charts::LineGroup &lines)
{
    PlotGroup group;
    for (std::size_t i = 0; i < lines.lines.front().stretches.size(); ++i)
        group.bands.push_back({lines.lines.front().stretches[i], lines.lines.back().stretches[i]});
    for (const charts::ReferenceLine &line : lines.lines)
        group.lines.push_back({line.stretches, line.style, markText(line.mark)});
    return group;
}

Plot plotOf(const ChartSpec &spec)
{
    Plot plot{.across = spec.ages, .up = spec.values, .acrossTitle = ageAxisTitle(), .upTitle = valueAxisTitle(spec.measure)};
    for (const charts::LineGroup &group : spec.groups)
        plot.groups.push_back(groupOf(group));
    for (const ChartPoint &point : spec.points)
        plot.marks.push_back(markOf(point));
    return plot;
}

} // namespace

GrowthChartView::GrowthChartView(QWidget *parent)
    : ChartView(QStringLiteral("growth"), parent)
{
}

void GrowthChartView::setChild(const QString &name, const growth::ChildFacts &child, std::vector<growth::GrowthPoint> points)
{
    m_personName = name;
    m_child = child;
    m_points = std::move(points);
    refreshIfBuilt();
}

void GrowthChartView::setMeasure(Measure measure)
{
    m_wantedMeasure = measure;
    if (m_measures)
        choose(m_measures, int(measure));
}

void GrowthChartView::setWindow(ChartWindow window)
{
    m_wantedWindow = window;
    if (m_windows)
        choose(m_windows, int(window));
}

void GrowthChartView::makeChoosers()
{
    m_reference = growth::shippedReference(QStringLiteral("jp2023"));
    m_measures = addChooser(QStringLiteral("growthMeasure"));
    for (const Measure measure : offeredMeasures)
        m_measures->addItem(QString(), int(measure));
    m_windows = addChooser(QStringLiteral("growthWindow"));
    for (const ChartWindow window : charts::chartWindows)
        m_windows->addItem(QString(), int(window));
    choose(m_measures, int(m_wantedMeasure));
    connect(m_measures, &QComboBox::currentIndexChanged, this, &GrowthChartView::refreshIfBuilt);
    connect(m_windows, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedWindow = window();
        refreshIfBuilt();
    });
}

ChartTableModel *GrowthChartView::makeModel() { return m_model = new GrowthTableModel(this); }

void GrowthChartView::retranslate()
{
    ChartView::retranslate();
    nameChooser(m_measures, translate("charts", "&Measure"), translate("charts", "Measure"));
    nameChooser(m_windows, translate("charts", "Per&iod"), translate("charts", "Period"));
    for (int i = 0; i < m_measures->count(); ++i)
        m_measures->setItemText(i, measureText(Measure(m_measures->itemData(i).toInt())));
    for (int i = 0; i < m_windows->count(); ++i)
        m_windows->setItemText(i, windowText(ChartWindow(m_windows->itemData(i).toInt())));
}

void GrowthChartView::refresh()
{
    if (!m_reference)
        return sayNothingBut(translate("charts", "The growth reference of this program could not be read. "
                                                 "Your records are not affected."));
    m_rows = charts::growthRows(m_child, m_points, measure(), *m_reference);
    chooseSuggestedWindow();
    m_spec = charts::growthChart({m_child, m_rows}, {.measure = measure(), .window = window(), .reference = m_reference});
    m_model->setRows(measure(), m_rows);
    const QString title = QStringLiteral("%1: %2").arg(translate("charts", "Growth chart"), chartTitle(m_spec));
    present(plotOf(m_spec), {title, m_personName, summaryText(m_personName, charts::growthSummary(m_rows, measure(), *m_reference)),
                             {sourceText(m_reference->info), legendText(m_spec), missingText(m_spec)}});
}

void GrowthChartView::chooseSuggestedWindow()
{
    const QSignalBlocker quiet(m_windows);
    choose(m_windows, int(m_wantedWindow.value_or(charts::suggestedWindow(m_rows))));
}

QString GrowthChartView::valueText(std::size_t value) const { return pointText(m_rows[m_spec.points[value].row], m_reference->info); }

QUuid GrowthChartView::recordOf(std::size_t value) const { return m_rows[m_spec.points[value].row].point.record; }

QDate GrowthChartView::dayAt(double months) const
{
    const double whole = std::floor(months);
    const QDate month = m_child.birth.addMonths(int(whole)), next = m_child.birth.addMonths(int(whole) + 1);
    return month.addDays(std::lround((months - whole) * double(month.daysTo(next))));
}

Measure GrowthChartView::measure() const { return Measure(m_measures->currentData().toInt()); }

ChartWindow GrowthChartView::window() const { return ChartWindow(m_windows->currentData().toInt()); }

} // namespace boshi::ui
