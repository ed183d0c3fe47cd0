// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_table_model.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/chart_text.h"
#include "ui/words/translate.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
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

constexpr int linesMeasured = 100; ///< For the width of a column.

constexpr double zoomByButton = 1.5;
constexpr int mostRows = 2; ///< Of choosers and buttons above a chart.

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

void ChartView::takeEntries() { m_takesEntries = true; }

void ChartView::offerSheet()
{
    m_offersSheet = true;
    if (isBuilt())
        fold();
}

ChartSheet ChartView::sheet(const SheetWish &wish)
{
    build();
    const bool mayName = wish.hasName || m_words.notesNamingNobody.isEmpty();
    ChartSheet sheet{m_words.title, wish.hasName ? m_words.name : QString(), m_plot, wish.isWhole ? m_plot.sheet() : m_canvas->zoom().part(),
                     mayName ? m_words.notes : m_words.notesNamingNobody};
    sheet.notes << printedText(wish.today);
    sheet.notes.removeAll(QString());
    return sheet;
}

bool ChartView::isPart() const { return m_canvas && !m_canvas->zoom().isWhole(); }

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
        fold();
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
    m_bar = new FlowLayout(bar);
    m_moreButton = new QPushButton;
    m_moreButton->setCheckable(true);
    connect(m_moreButton, &QPushButton::toggled, this, &ChartView::fold);
    makeChoosers();
    if (m_choosers.empty())
        m_bar->addWidget(m_moreButton);
    m_bar->addWidget(m_tableButton = new QPushButton);
    m_tableButton->setObjectName(m_name + QStringLiteral("TableButton"));
    m_tableButton->setCheckable(true);
    m_bar->addWidget(m_zoomButtons = makeZoomButtons());
    m_bar->addWidget(m_sheetButton = new QPushButton);
    m_sheetButton->setObjectName(m_name + QStringLiteral("SheetButton"));
    connect(m_sheetButton, &QPushButton::clicked, this, &ChartView::sheetAsked);
    return bar;
}

QWidget *ChartView::makeZoomButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(4);
    m_closerButton = new QPushButton(QStringLiteral("+"));
    m_furtherButton = new QPushButton(QStringLiteral("−"));
    m_wholeButton = new QPushButton;
    connect(m_closerButton, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(zoomByButton); });
    connect(m_furtherButton, &QPushButton::clicked, this, [this] { m_canvas->zoomBy(1 / zoomByButton); });
    connect(m_wholeButton, &QPushButton::clicked, this, [this] { m_canvas->showWhole(); });
    for (QPushButton *button : {m_closerButton, m_furtherButton, m_wholeButton})
        row->addWidget(button);
    return buttons;
}

/// With everything that has an effect.
int ChartView::barWidth() const
{
    int width = m_tableButton->sizeHint().width() + m_zoomButtons->sizeHint().width() + (m_offersSheet ? m_sheetButton->sizeHint().width() : 0);
    for (const Chooser &chooser : m_choosers)
        width += chooser.isWanted ? chooser.box->parentWidget()->sizeHint().width() : 0;
    return width;
}

/// With large text the chart would be out of sight below its choosers: then all but the first wait behind a button.
void ChartView::fold()
{
    const bool isNarrow = barWidth() > mostRows * width();
    const bool showsAll = !isNarrow || m_moreButton->isChecked();
    m_moreButton->setVisible(isNarrow);
    for (const Chooser &chooser : m_choosers)
        chooser.box->parentWidget()->setVisible(chooser.isWanted && (showsAll || &chooser == &m_choosers.front()));
    m_zoomButtons->setVisible(showsAll && m_pages->currentWidget() == m_canvas);
    m_sheetButton->setVisible(showsAll && m_offersSheet);
}

QComboBox *ChartView::addChooser(const QString &name)
{
    auto *chooser = new CalmComboBox;
    chooser->setObjectName(name);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel;
    label->setBuddy(chooser);
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->addWidget(label);
    row->addWidget(chooser);
    m_bar->addWidget(both);
    if (m_choosers.empty())
        m_bar->addWidget(m_moreButton); // Before what it unfolds.
    m_choosers.push_back({label, chooser});
    return chooser;
}

void ChartView::nameChooser(QComboBox *chooser, const QString &text, const QString &accessibleName)
{
    std::ranges::find(m_choosers, chooser, &Chooser::box)->label->setText(text);
    chooser->setAccessibleName(accessibleName);
}

void ChartView::showChooser(QComboBox *chooser, bool isShown) { std::ranges::find(m_choosers, chooser, &Chooser::box)->isWanted = isShown; }

void ChartView::choose(QComboBox *chooser, int code) { chooser->setCurrentIndex(chooser->findData(code)); }

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
    connect(m_canvas, &ChartCanvas::pointed, this, &ChartView::readValue);
    connect(m_canvas, &ChartCanvas::partChanged, this, &ChartView::readPart);
    connect(m_canvas, &ChartCanvas::emptyPlaceChosen, this, [this](double across) {
        if (m_takesEntries)
            emit entryAsked(dayAt(across));
    });
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_canvas);
    m_pages->addWidget(m_table = makeTable());
    connect(m_tableButton, &QPushButton::toggled, this, &ChartView::showTable);
    addKey(Qt::Key_T, [this] { m_tableButton->toggle(); });
    addKey(Qt::Key_N, [this] {
        if (m_takesEntries)
            emit entryAsked({});
    });
    return m_pages;
}

/// Only inside the pages: in a chooser the letter means an item that begins with it.
void ChartView::addKey(Qt::Key key, const std::function<void()> &act)
{
    const auto *shortcut = new QShortcut(key, m_pages, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, act);
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
    fold();
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
    m_moreButton->setText(translate("charts", "More choices"));
    m_wholeButton->setText(translate("charts", "All", "of a chart"));
    const std::initializer_list<std::pair<QPushButton *, QString>> zooming{{m_closerButton, translate("charts", "Show the chart closer (+)")},
                                                                           {m_furtherButton, translate("charts", "Show more of the chart (-)")},
                                                                           {m_wholeButton, translate("charts", "Show the whole chart (0)")}};
    for (const auto &[button, name] : zooming) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    m_sheetButton->setText(translate("charts", "Print or save…"));
    m_sheetButton->setShortcut(QKeySequence::Print);
    m_sheetButton->setAccessibleName(translate("charts", "Print, save or copy the chart"));
    m_canvas->setToolTip(translate("charts", "Use the left and right arrow keys to move between values, and Enter to open the record of one. "
                                             "+ and - show the chart closer or more of it, Shift and the arrow keys move it, 0 shows all of it."));
}

void ChartView::present(const Plot &plot, const Words &words)
{
    m_plot = plot;
    m_words = words;
    m_current.reset();
    for (QPushButton *button : {m_closerButton, m_furtherButton})
        button->setFixedWidth(fontMetrics().height() * 2);
    fold();
    m_canvas->setFont(font());
    m_canvas->draw(m_plot, ChartPalette::matching(palette()), [this](std::size_t value) { return valueText(value); });
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
    setReadOut(translate("charts", "%1 %2", "two sentences").arg(count, valueText(value)));
}

void ChartView::readPart()
{
    int inSight = 0;
    for (std::size_t value = 0; value < m_plot.marks.size(); ++value)
        inSight += m_canvas->shows(value);
    setReadOut(isPart() ? partText(m_canvas->plotLayout().across(), m_canvas->plotLayout().up(), m_plot.upTitle, inSight) : m_words.summary);
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
