// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart_view.h"

#include "ui/charts/growth_table_model.h"
#include "ui/words/chart_text.h"
#include "ui/words/correction.h"
#include "ui/words/translate.h"

#include <QComboBox>

#include <algorithm>
#include <cmath>

namespace boshi::ui {

using charts::AgeCounting;
using charts::ChartPoint;
using charts::ChartSpec;
using charts::ChartWindow;
using growth::Measure;

namespace {

const QString usualReference = QStringLiteral("jp2023");

std::size_t lookOf(std::size_t number) { return std::min(number, plotLooks - 1); }

PlotMark markOf(const ChartPoint &point)
{
    PlotMark mark{.look = lookOf(point.child)};
    if (point.age)
        mark.dot = charts::ChartPlace{*point.age, point.value};
    if (point.correctedAge)
        mark.cross = charts::ChartPlace{*point.correctedAge, point.value};
    return mark;
}

PlotGroup groupOf(const charts::LineGroup &lines, std::size_t look)
{
    PlotGroup group{.look = lookOf(look)};
    if (look == 0) // Two tints over each other say nothing.
        for (std::size_t i = 0; i < lines.lines.front().stretches.size(); ++i)
            group.bands.push_back({lines.lines.front().stretches[i], lines.lines.back().stretches[i]});
    for (const charts::ReferenceLine &line : lines.lines)
        group.lines.push_back({line.stretches, line.style, markText(line.mark)});
    return group;
}

/// What tells groups of lines from each other: the edition, the sex, or both.
QString groupName(const std::vector<charts::LineGroup> &groups, const charts::LineGroup &group)
{
    const auto differs = [&](auto part) { return std::ranges::any_of(groups, [&](const charts::LineGroup &other) { return part(other) != part(group); }); };
    QStringList parts;
    if (differs([](const charts::LineGroup &one) { return one.reference.id; }))
        parts << shortReferenceText(group.reference);
    if (differs([](const charts::LineGroup &one) { return one.sex; }))
        parts << sexText(group.sex);
    return parts.join(u' ');
}

/// Its lines where there are some.
QString sourceIn(const std::vector<charts::LineGroup> &groups, const growth::ReferenceInfo &reference, const QString &otherwise)
{
    const auto found = std::ranges::find(groups, reference.id, [](const charts::LineGroup &group) { return group.reference.id; });
    return found == groups.end() ? otherwise : sourceText(*found);
}

} // namespace

GrowthChartView::GrowthChartView(QWidget *parent)
    : ChartView(QStringLiteral("growth"), parent)
{
}

void GrowthChartView::setChild(MeasuredChild child, Siblings siblings, const QString &reference)
{
    if (child.person != m_child.person || m_wantedReference.isEmpty()) {
        m_wantedReference = reference.isEmpty() ? usualReference : reference;
        m_beside = {};
    }
    m_child = std::move(child);
    m_siblings = std::move(siblings);
    if (m_besides)
        fillBeside();
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

void GrowthChartView::setReference(const QString &id)
{
    m_wantedReference = id;
    refreshIfBuilt();
}

void GrowthChartView::setCounting(AgeCounting counting)
{
    m_counting = counting;
    refreshIfBuilt();
}

void GrowthChartView::setSecond(const QString &reference) { chooseBeside({.reference = reference}); }

void GrowthChartView::setBeside(const QUuid &person) { chooseBeside(person.isNull() ? Beside() : Beside{.people = {person}}); }

void GrowthChartView::chooseBeside(const Beside &beside)
{
    m_beside = beside;
    refreshIfBuilt();
}

std::vector<QUuid> GrowthChartView::peopleShown() const
{
    std::vector<QUuid> people;
    std::ranges::transform(m_people, std::back_inserter(people), &MeasuredChild::person);
    return people;
}

QComboBox *GrowthChartView::addOptions(const QString &name, int count)
{
    QComboBox *chooser = addChooser(name);
    for (int option = 0; option < count; ++option)
        chooser->addItem(QString(), option);
    return chooser;
}

void GrowthChartView::makeChoosers()
{
    m_measures = addOptions(QStringLiteral("growthMeasure"), int(growth::measures.size()));
    m_references = addOptions(QStringLiteral("growthReference"), int(growth::shippedReferences().size()));
    m_countings = addOptions(QStringLiteral("growthCounting"), int(charts::ageCountings.size()));
    m_windows = addOptions(QStringLiteral("growthWindow"), int(charts::chartWindows.size()));
    m_besides = addChooser(QStringLiteral("growthBeside"));
    fillBeside();
    choose(m_measures, int(m_wantedMeasure));
    connect(m_measures, &QComboBox::currentIndexChanged, this, &GrowthChartView::refreshIfBuilt);
    connect(m_windows, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedWindow = window();
        refreshIfBuilt();
    });
    for (QComboBox *chooser : {m_references, m_countings, m_besides})
        connect(chooser, &QComboBox::currentIndexChanged, this, [this] {
            readChoices();
            refreshIfBuilt();
        });
}

/// The other editions, then everybody else, and all of them where there are several.
void GrowthChartView::fillBeside()
{
    m_offered = {{}};
    for (const growth::ReferenceInfo &info : growth::shippedReferences())
        m_offered.push_back({.reference = info.id});
    Beside everybody;
    for (const auto &[person, name] : m_siblings.names) {
        m_offered.push_back({.people = {person}});
        everybody.people.push_back(person);
    }
    if (everybody.people.size() > 1)
        m_offered.push_back(everybody);
    const QSignalBlocker quiet(m_besides);
    m_besides->clear();
    for (const Beside &beside : m_offered)
        m_besides->addItem(besideText(beside));
}

QString GrowthChartView::besideText(const Beside &beside) const
{
    if (beside.isNothing())
        return translate("charts", "Nothing", "beside the child's own values");
    if (!beside.reference.isEmpty())
        return shortReferenceText(*std::ranges::find(growth::shippedReferences(), beside.reference, &growth::ReferenceInfo::id));
    if (beside.people.size() > 1)
        return translate("charts", "All children");
    return std::ranges::find(m_siblings.names, beside.people.front(), &std::pair<QUuid, QString>::first)->second;
}

ChartTableModel *GrowthChartView::makeModel() { return m_model = new GrowthTableModel(this); }

void GrowthChartView::retranslate()
{
    ChartView::retranslate();
    nameChooser(m_measures, translate("charts", "&Measure"), translate("charts", "Measure"));
    nameChooser(m_references, translate("charts", "Reference"), translate("charts", "Growth reference"));
    nameChooser(m_countings, translate("charts", "Age"), translate("charts", "Age by which the values stand"));
    nameChooser(m_windows, translate("charts", "Per&iod"), translate("charts", "Period"));
    nameChooser(m_besides, translate("charts", "Beside"), translate("charts", "What stands beside the values of the child"));
    for (int i = 0; i < m_measures->count(); ++i)
        m_measures->setItemText(i, measureText(Measure(i)));
    for (int i = 0; i < m_references->count(); ++i)
        m_references->setItemText(i, shortReferenceText(growth::shippedReferences()[std::size_t(i)]));
    for (int i = 0; i < m_countings->count(); ++i)
        m_countings->setItemText(i, countingText(AgeCounting(i)));
    for (int i = 0; i < m_windows->count(); ++i)
        m_windows->setItemText(i, windowText(ChartWindow(i)));
    for (int i = 0; i < m_besides->count(); ++i)
        m_besides->setItemText(i, besideText(m_offered[std::size_t(i)]));
}

void GrowthChartView::readChoices()
{
    m_wantedReference = growth::shippedReferences()[std::size_t(m_references->currentIndex())].id;
    m_counting = AgeCounting(m_countings->currentIndex());
    m_beside = m_offered[std::size_t(m_besides->currentIndex())];
}

void GrowthChartView::refresh()
{
    m_reference = growth::shippedReference(m_wantedReference);
    if (!m_reference)
        m_reference = growth::shippedReference(usualReference);
    if (!m_reference)
        return sayNothingBut(translate("charts", "The growth reference of this program could not be read. "
                                                 "Your records are not affected."));
    gather();
    chooseSuggestedWindow();
    const growth::Reference *second = m_beside.reference.isEmpty() ? nullptr : growth::shippedReference(m_beside.reference);
    m_spec = charts::growthChart(m_charted.front(), {measure(), window(), m_counting, m_reference, second}, {m_charted.begin() + 1, m_charted.end()});
    showChoosers();
    writeTable();
    const QString title = QStringLiteral("%1: %2").arg(translate("charts", "Growth chart"), chartTitle(m_spec));
    QStringList names;
    std::ranges::transform(m_people, std::back_inserter(names), &MeasuredChild::name);
    present(plot(), {title, names.join(translate("charts", ", ", "between names")), summary(), notes(true), notes(false)});
}

/// Whose values are shown, placed by the reference.
void GrowthChartView::gather()
{
    if (std::ranges::find(m_offered, m_beside) == m_offered.end())
        m_beside = {};
    m_people = {m_child};
    for (const QUuid &person : m_beside.people)
        m_people.push_back(m_siblings.measured(person));
    m_charted.clear();
    for (const MeasuredChild &child : m_people)
        m_charted.push_back({child.facts, charts::growthRows(child.facts, child.points, measure(), *m_reference, correctionInUse())});
}

/// Only what has an effect, and as it is.
void GrowthChartView::showChoosers()
{
    const auto &shipped = growth::shippedReferences();
    const auto isCorrected = [](const charts::ChartedChild &child) {
        return std::ranges::any_of(child.rows, [](const charts::GrowthRow &row) { return row.point.correctedAge.has_value(); });
    };
    const std::initializer_list<std::pair<QComboBox *, std::ptrdiff_t>> choices{
        {m_references, std::ranges::find(shipped, m_reference->info.id, &growth::ReferenceInfo::id) - shipped.begin()},
        {m_countings, std::ptrdiff_t(m_counting)},
        {m_besides, std::ranges::find(m_offered, m_beside) - m_offered.begin()}};
    for (const auto &[chooser, index] : choices) {
        const QSignalBlocker quiet(chooser);
        chooser->setCurrentIndex(int(index));
    }
    showChooser(m_countings, m_spec.order == growth::Along::Months && std::ranges::any_of(m_charted, isCorrected));
    showChooser(m_windows, m_spec.order == growth::Along::Months);
}

void GrowthChartView::chooseSuggestedWindow()
{
    const QSignalBlocker quiet(m_windows);
    choose(m_windows, int(m_wantedWindow.value_or(charts::suggestedWindow(m_charted.front().rows))));
}

void GrowthChartView::writeTable()
{
    std::vector<charts::GrowthRow> rows;
    QStringList names;
    for (std::size_t child = 0; child < m_charted.size(); ++child)
        for (const charts::GrowthRow &row : m_charted[child].rows) {
            rows.push_back(row);
            names << m_people[child].name;
        }
    m_model->setRows(measure(), std::move(rows), m_people.size() > 1 ? names : QStringList());
}

Plot GrowthChartView::plot() const
{
    Plot plot{.across = m_spec.ages, .up = m_spec.values, .acrossTitle = acrossAxisTitle(m_spec.order), .upTitle = valueAxisTitle(m_spec.measure)};
    for (std::size_t i = 0; i < m_spec.groups.size(); ++i) {
        plot.groups.push_back(groupOf(m_spec.groups[i], i));
        plot.groups.back().name = groupName(m_spec.groups, m_spec.groups[i]);
    }
    for (const ChartPoint &point : m_spec.points)
        plot.marks.push_back(markOf(point));
    return plot;
}

QStringList GrowthChartView::notes(bool hasNames) const
{
    QStringList lines{sourceIn(m_spec.groups, m_reference->info, sourceText(m_reference->info))};
    if (const growth::Reference *second = growth::shippedReference(m_beside.reference); second && second != m_reference)
        lines << sourceIn(m_spec.groups, second->info, noLinesText(second->info));
    if (m_people.size() > 1) {
        QStringList names;
        for (std::size_t i = 0; i < m_people.size(); ++i)
            names << (hasNames ? m_people[i].name : QString());
        lines << peopleText(names, m_spec);
    }
    lines << legendText(m_spec, m_people.size() > 1) << missingText(m_spec);
    return lines;
}

QString GrowthChartView::summary() const
{
    QStringList sentences;
    for (std::size_t i = 0; i < m_charted.size(); ++i)
        sentences << summaryText(m_people[i].name, charts::growthSummary(m_charted[i].facts, m_charted[i].rows, measure(), *m_reference));
    return sentences.join(u'\n');
}

const charts::GrowthRow &GrowthChartView::rowOf(std::size_t value) const
{
    const ChartPoint &point = m_spec.points[value];
    return m_charted[point.child].rows[point.row];
}

QString GrowthChartView::valueText(std::size_t value) const
{
    const QString text = pointText(rowOf(value), m_reference->info);
    if (m_people.size() < 2)
        return text;
    return translate("charts", "%1: %2", "whose value, what it says").arg(m_people[m_spec.points[value].child].name, text);
}

QUuid GrowthChartView::recordOf(std::size_t value) const { return rowOf(value).point.record; }

QDate GrowthChartView::dayAt(double across) const
{
    const growth::ChildFacts &facts = m_child.facts;
    if (m_spec.order == growth::Along::PostmenstrualWeeks && facts.gestationAtBirth)
        return facts.birth.addDays(std::lround(across * 7) - facts.gestationAtBirth->totalDays());
    if (m_spec.order != growth::Along::Months)
        return {};
    const double whole = std::floor(across);
    const QDate month = facts.birth.addMonths(int(whole)), next = facts.birth.addMonths(int(whole) + 1);
    return month.addDays(std::lround((across - whole) * double(month.daysTo(next))));
}

Measure GrowthChartView::measure() const { return m_measures ? Measure(m_measures->currentData().toInt()) : m_wantedMeasure; }

ChartWindow GrowthChartView::window() const { return ChartWindow(m_windows->currentData().toInt()); }

} // namespace boshi::ui
