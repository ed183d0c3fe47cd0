// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart_view.h"

#include "ui/charts/growth_canvas.h"
#include "ui/charts/growth_table_model.h"
#include "ui/words/chart_text.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace boshi::ui {

using charts::ChartPoint;
using charts::ChartWindow;
using growth::Measure;

namespace {

/// The measures the shipped survey has; the handbook's order.
constexpr std::array offeredMeasures{Measure::Weight, Measure::Height, Measure::Head};

/// Of the choosers' grid.
constexpr int stretchColumn = 4;
constexpr int spacing = 16;
constexpr int linesMeasured = 100; ///< For the width of a column.

QString translate(const char *context, const char *source) { return QCoreApplication::translate(context, source); }

QLabel *wrappingLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // Names are shown, never interpreted.
    return label;
}

/// A chooser whose items carry `codes`; texts come with retranslate().
template <typename Codes> QComboBox *chooserOf(const Codes &codes, const QString &objectName)
{
    auto *chooser = new QComboBox;
    chooser->setObjectName(objectName);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto code : codes)
        chooser->addItem(QString(), int(code));
    return chooser;
}

void choose(QComboBox *chooser, int code) { chooser->setCurrentIndex(chooser->findData(code)); }

} // namespace

GrowthChartView::GrowthChartView(QWidget *parent)
    : QWidget(parent)
{
}

void GrowthChartView::setChild(const QString &name, const growth::ChildFacts &child,
                               std::vector<growth::GrowthPoint> points)
{
    m_name = name;
    m_child = child;
    m_points = std::move(points);
    refresh();
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

void GrowthChartView::setTableShown(bool shown)
{
    build();
    m_tableButton->setChecked(shown);
}

QString GrowthChartView::readOut() const { return m_readOut ? m_readOut->text() : QString(); }

QPoint GrowthChartView::placeOf(std::size_t point) const
{
    const ChartPoint &place = m_spec.points.at(point);
    return m_canvas->mapTo(this, m_canvas->placeOf(place.age, place.value));
}

int GrowthChartView::heightForWidth(int width) const { return layout() ? layout()->minimumHeightForWidth(width) : -1; }

void GrowthChartView::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

void GrowthChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!m_pages)
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void GrowthChartView::build()
{
    if (m_pages)
        return;
    if (auto reference = growth::loadReference(u"jp2023"))
        m_reference = std::move(*reference);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoosers());
    layout->addWidget(makePages(), 1);
    layout->addWidget(m_readOut = wrappingLabel(QStringLiteral("growthReadOut")));
    layout->addWidget(m_notes = wrappingLabel(QStringLiteral("growthNotes")));
    retranslate();
    arrangeChoosers();
    refresh();
}

QWidget *GrowthChartView::makeChoosers()
{
    auto *bar = new QWidget;
    m_choosers = new QGridLayout(bar);
    m_choosers->setContentsMargins({});
    m_choosers->setColumnStretch(stretchColumn, 1);
    m_choosers->addWidget(m_measureLabel = new QLabel, 0, 0);
    m_choosers->addWidget(m_measures = chooserOf(offeredMeasures, QStringLiteral("growthMeasure")), 0, 1);
    m_windowLabel = new QLabel;
    m_windows = chooserOf(charts::chartWindows, QStringLiteral("growthWindow"));
    m_choosers->addWidget(m_tableButton = new QPushButton, 0, stretchColumn + 1);
    m_tableButton->setObjectName(QStringLiteral("growthTableButton"));
    m_tableButton->setCheckable(true);
    m_measureLabel->setBuddy(m_measures);
    m_windowLabel->setBuddy(m_windows);
    choose(m_measures, int(m_wantedMeasure));
    connect(m_measures, &QComboBox::currentIndexChanged, this, &GrowthChartView::refresh);
    connect(m_windows, &QComboBox::activated, this, [this] { m_wantedWindow = window(); });
    connect(m_windows, &QComboBox::currentIndexChanged, this, &GrowthChartView::refresh);
    return bar;
}

void GrowthChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_pages)
        arrangeChoosers();
}

/// One beside the other where there is room, below each other with large text.
void GrowthChartView::arrangeChoosers()
{
    int needed = spacing * stretchColumn;
    for (const QWidget *widget : std::initializer_list<QWidget *>{m_measureLabel, m_measures, m_windowLabel, m_windows, m_tableButton})
        needed += widget->sizeHint().width();
    const bool isNarrow = width() < needed;
    m_choosers->addWidget(m_windowLabel, isNarrow ? 1 : 0, isNarrow ? 0 : 2);
    m_choosers->addWidget(m_windows, isNarrow ? 1 : 0, isNarrow ? 1 : 3);
    setTabOrder(m_measures, isNarrow ? m_tableButton : static_cast<QWidget *>(m_windows));
    setTabOrder(isNarrow ? m_tableButton : static_cast<QWidget *>(m_windows), isNarrow ? static_cast<QWidget *>(m_windows) : m_tableButton);
}

QWidget *GrowthChartView::makePages()
{
    m_canvas = new GrowthCanvas;
    m_canvas->setObjectName(QStringLiteral("growthChart"));
    connect(m_canvas, &GrowthCanvas::moved, this, &GrowthChartView::move);
    connect(m_canvas, &GrowthCanvas::hovered, this, [this](std::size_t point) {
        readPoint(point);
        QToolTip::showText(QCursor::pos(), readOut(), m_canvas);
    });
    connect(m_canvas, &GrowthCanvas::left, this, [] { QToolTip::hideText(); });

    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("growthTable"));
    m_table->setModel(m_model = new GrowthTableModel(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(linesMeasured);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() + 8);

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table);
    connect(m_tableButton, &QPushButton::toggled, this, [this](bool isTable) {
        const bool hadFocus = m_pages->currentWidget()->hasFocus();
        m_pages->setCurrentIndex(isTable ? 1 : 0);
        if (isTable)
            m_table->resizeColumnsToContents();
        if (hadFocus)
            m_pages->currentWidget()->setFocus();
    });
    // Only inside the pages: in a chooser the letter means an item that begins with it.
    const auto *shortcut = new QShortcut(Qt::Key_T, m_pages, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_tableButton, &QPushButton::toggle);
    return m_pages;
}

void GrowthChartView::retranslate()
{
    m_measureLabel->setText(translate("charts", "&Measure"));
    m_measures->setAccessibleName(translate("charts", "Measure"));
    m_windowLabel->setText(translate("charts", "Per&iod"));
    m_windows->setAccessibleName(translate("charts", "Period"));
    m_tableButton->setText(translate("charts", "&Table (T)"));
    m_tableButton->setAccessibleName(translate("charts", "Show the values as a table (T)"));
    m_table->setAccessibleName(translate("charts", "Table of values"));
    for (int i = 0; i < m_measures->count(); ++i)
        m_measures->setItemText(i, measureText(Measure(m_measures->itemData(i).toInt())));
    for (int i = 0; i < m_windows->count(); ++i)
        m_windows->setItemText(i, windowText(ChartWindow(m_windows->itemData(i).toInt())));
}

void GrowthChartView::refresh()
{
    if (!m_pages || !m_readOut)
        return;
    if (!m_reference) {
        setReadOut(translate("charts", "The growth reference of this program could not be read. "
                                       "Your records are not affected."));
        return;
    }
    m_rows = charts::growthRows(m_child, m_points, measure(), *m_reference);
    chooseSuggestedWindow();
    m_spec = charts::growthChart(m_child, m_rows, measure(), window(), *m_reference);
    m_current.reset();
    m_canvas->setFont(font());
    m_canvas->draw(m_spec, ChartPalette::matching(palette()));
    refreshTable();
    refreshTexts();
}

void GrowthChartView::chooseSuggestedWindow()
{
    const QSignalBlocker quiet(m_windows);
    choose(m_windows, int(m_wantedWindow.value_or(charts::suggestedWindow(m_rows))));
}

void GrowthChartView::refreshTable()
{
    m_model->setRows(measure(), m_rows);
    if (m_pages->currentWidget() == m_table)
        m_table->resizeColumnsToContents(); // Measuring thousands of lines takes longer than drawing the chart.
}

void GrowthChartView::refreshTexts()
{
    const QString summary = summaryText(m_name, charts::growthSummary(m_rows, measure(), *m_reference));
    const QString source = sourceText(m_reference->info);
    const QString title = QStringLiteral("%1: %2").arg(translate("charts", "Growth chart"), chartTitle(m_spec));
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_canvas), m_canvas->viewport()}) {
        widget->setAccessibleName(title);
        widget->setAccessibleDescription(summary);
    }
    m_canvas->setToolTip(translate("charts", "Use the left and right arrow keys to move between values."));
    m_table->setAccessibleDescription(summary);
    QStringList notes{source, legendText(m_spec), missingText(m_spec)};
    notes.removeAll(QString());
    m_notes->setText(notes.join(u'\n'));
    setReadOut(summary);
}

void GrowthChartView::move(int step)
{
    if (m_spec.points.empty())
        return;
    const int last = int(m_spec.points.size()) - 1;
    const int from = m_current ? int(*m_current) : step > 0 ? -1 : last + 1;
    readPoint(std::size_t(std::clamp(from + step, 0, last)));
}

void GrowthChartView::readPoint(std::size_t point)
{
    m_current = point;
    m_canvas->ring(point);
    const QString count = translate("charts", "Value %1 of %2.").arg(point + 1).arg(m_spec.points.size());
    const QString text = pointText(m_rows[m_spec.points[point].row], m_reference->info);
    setReadOut(QCoreApplication::translate("charts", "%1 %2", "two sentences").arg(count, text));
}

void GrowthChartView::setReadOut(const QString &text)
{
    m_readOut->setText(text);
    QAccessibleEvent changed(m_readOut, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    m_canvas->setAccessibleDescription(text);
}

Measure GrowthChartView::measure() const { return Measure(m_measures->currentData().toInt()); }

ChartWindow GrowthChartView::window() const { return ChartWindow(m_windows->currentData().toInt()); }

} // namespace boshi::ui
