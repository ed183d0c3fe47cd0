// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_table_model.h"
#include "ui/widgets/calm_combo_box.h"

#include <QAccessible>
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

namespace boshi::ui {
namespace {

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

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
}

void ChartView::setTableShown(bool shown)
{
    build();
    m_tableButton->setChecked(shown);
}

void ChartView::focusChart()
{
    build();
    m_pages->currentWidget()->setFocus();
}

QString ChartView::readOut() const { return m_readOut ? m_readOut->text() : QString(); }

QPoint ChartView::placeOf(std::size_t value) const
{
    return m_canvas->mapTo(this, m_canvas->placeOf(m_plot.marks.at(value).place()));
}

int ChartView::heightForWidth(int width) const { return layout() ? layout()->minimumHeightForWidth(width) : -1; }

void ChartView::showEvent(QShowEvent *event)
{
    build();
    QWidget::showEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isBuilt())
        arrangeChoosers();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!isBuilt())
        return;
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ChartView::build()
{
    if (isBuilt())
        return;
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeBar());
    layout->addWidget(makePages(), 1);
    layout->addWidget(m_notes = wrappingLabel(m_name + QStringLiteral("Notes")));
    layout->insertWidget(2, m_readOut = wrappingLabel(m_name + QStringLiteral("ReadOut")));
    retranslate();
    arrangeChoosers();
    refresh();
}

void ChartView::refreshIfBuilt()
{
    if (isBuilt())
        refresh();
}

QWidget *ChartView::makeBar()
{
    auto *bar = new QWidget;
    m_bar = new QGridLayout(bar);
    m_bar->setContentsMargins({});
    m_bar->setColumnStretch(stretchColumn, 1);
    makeChoosers();
    m_bar->addWidget(m_tableButton = new QPushButton, 0, stretchColumn + 1);
    m_tableButton->setObjectName(m_name + QStringLiteral("TableButton"));
    m_tableButton->setCheckable(true);
    return bar;
}

QComboBox *ChartView::addChooser(const QString &name)
{
    auto *chooser = new CalmComboBox;
    chooser->setObjectName(name);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel;
    label->setBuddy(chooser);
    m_bar->addWidget(label); // Before the chart, so that Tab comes here first; arrangeChoosers() finds their places.
    m_bar->addWidget(chooser);
    m_choosers.push_back({label, chooser});
    return chooser;
}

void ChartView::nameChooser(QComboBox *chooser, const QString &text, const QString &accessibleName)
{
    std::ranges::find(m_choosers, chooser, &Chooser::box)->label->setText(text);
    chooser->setAccessibleName(accessibleName);
}

void ChartView::choose(QComboBox *chooser, int code) { chooser->setCurrentIndex(chooser->findData(code)); }

/// One beside the other where there is room, below each other with large text.
void ChartView::arrangeChoosers()
{
    int needed = spacing * stretchColumn + m_tableButton->sizeHint().width();
    for (const Chooser &chooser : m_choosers)
        needed += chooser.label->sizeHint().width() + chooser.box->sizeHint().width();
    const bool isNarrow = width() < needed;
    std::vector<QWidget *> inOrder;
    for (std::size_t i = 0; i < m_choosers.size(); ++i) {
        const int place = int(i);
        m_bar->addWidget(m_choosers[i].label, isNarrow ? place : 0, isNarrow ? 0 : 2 * place);
        m_bar->addWidget(m_choosers[i].box, isNarrow ? place : 0, isNarrow ? 1 : 2 * place + 1);
        inOrder.push_back(m_choosers[i].box);
    }
    inOrder.insert(isNarrow && !inOrder.empty() ? inOrder.begin() + 1 : inOrder.end(), m_tableButton);
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder[i - 1], inOrder[i]);
}

QWidget *ChartView::makePages()
{
    m_canvas = new ChartCanvas;
    m_canvas->setObjectName(m_name + QStringLiteral("Chart"));
    connect(m_canvas, &ChartCanvas::moved, this, &ChartView::move);
    connect(m_canvas, &ChartCanvas::chosen, this, &ChartView::openCurrent);
    connect(m_canvas, &ChartCanvas::hovered, this, [this](std::size_t value) {
        readValue(value);
        QToolTip::showText(QCursor::pos(), readOut(), m_canvas);
    });
    connect(m_canvas, &ChartCanvas::left, this, [] { QToolTip::hideText(); });
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table = makeTable());
    connect(m_tableButton, &QPushButton::toggled, this, &ChartView::showTable);
    // Only inside the pages: in a chooser the letter means an item that begins with it.
    const auto *shortcut = new QShortcut(Qt::Key_T, m_pages, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_tableButton, &QPushButton::toggle);
    return m_pages;
}

QTableView *ChartView::makeTable()
{
    auto *table = new QTableView;
    table->setObjectName(m_name + QStringLiteral("Table"));
    table->setModel(makeModel());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setResizeContentsPrecision(linesMeasured);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().lineSpacing() + 8);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit recordAsked(index.data(ChartTableModel::RecordIdRole).toUuid());
    });
    return table;
}

void ChartView::showTable(bool isTable)
{
    const bool hadFocus = m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentIndex(isTable ? 1 : 0);
    if (isTable)
        m_table->resizeColumnsToContents();
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void ChartView::retranslate()
{
    m_tableButton->setText(translate("charts", "&Table (T)"));
    m_tableButton->setAccessibleName(translate("charts", "Show the values as a table (T)"));
    m_table->setAccessibleName(translate("charts", "Table of values"));
    m_canvas->setToolTip(translate("charts", "Use the left and right arrow keys to move between values, and Enter to open the record of one."));
}

void ChartView::present(const Plot &plot, const Words &words)
{
    m_plot = plot;
    m_current.reset();
    m_canvas->setFont(font());
    m_canvas->draw(m_plot, ChartPalette::matching(palette()));
    if (m_pages->currentWidget() == m_table)
        m_table->resizeColumnsToContents(); // Measuring thousands of lines takes longer than drawing the chart.
    for (QWidget *widget : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_canvas), m_canvas->viewport()}) {
        widget->setAccessibleName(words.title);
        widget->setAccessibleDescription(words.summary);
    }
    m_table->setAccessibleDescription(words.summary);
    QStringList notes = words.notes;
    notes.removeAll(QString());
    m_notes->setText(notes.join(u'\n'));
    setReadOut(words.summary);
}

void ChartView::move(int step)
{
    if (m_plot.marks.empty())
        return;
    const int last = int(m_plot.marks.size()) - 1;
    const int from = m_current ? int(*m_current) : step > 0 ? -1 : last + 1;
    readValue(std::size_t(std::clamp(from + step, 0, last)));
}

void ChartView::readValue(std::size_t value)
{
    m_current = value;
    m_canvas->ring(value);
    const QString count = translate("charts", "Value %1 of %2.").arg(value + 1).arg(m_plot.marks.size());
    setReadOut(QCoreApplication::translate("charts", "%1 %2", "two sentences").arg(count, valueText(value)));
}

void ChartView::openCurrent()
{
    if (m_current)
        emit recordAsked(recordOf(*m_current));
}

void ChartView::setReadOut(const QString &text)
{
    m_readOut->setText(text);
    QAccessibleEvent changed(m_readOut, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
    m_canvas->setAccessibleDescription(text);
}

} // namespace boshi::ui
