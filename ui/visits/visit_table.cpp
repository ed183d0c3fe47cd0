// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_table.h"

#include "core/domain/visit_plan.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/text_width.h"
#include "ui/visits/visit_line.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

/// What stands there; the line in use is in visit_table_line.cpp, what stands below in visit_table_below.cpp.
namespace boshi::ui {
namespace {

constexpr int fewestRows = 2; ///< With large text what is said below stays in sight.
constexpr int dayDigits = 14;
constexpr int padding = 8; ///< Beside the text of a cell.

/// In digits.
int digitsFor(const Field &field)
{
    switch (field.kind) {
    case FieldKind::LongText: return 26;
    case FieldKind::Text: return 22;
    case FieldKind::Integer:
    case FieldKind::Decimal: return 13;
    case FieldKind::Ordinal: return 17;
    default: return 14;
    }
}

bool isTyping(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !event.text().isEmpty() && event.text().front().isPrint() && !event.text().front().isSpace();
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2; }

} // namespace

VisitTable::VisitTable(VaultSession &session, const RecordType &type, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_model(new VisitTableModel(type, [this](const Record &record, const Field &field) { return sentencesOn(record, field); }, this))
    , m_view(new QTableView)
    , m_corner(new QLabel(m_view))
{
    m_model->setNames(namesIn(session));
    makeView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 1);
    layout->addWidget(makeBelow());
    addShortcut(Qt::Key_Escape, tr("Back to what stood in the cell; then out of the line"), [this] { goBack(); });
    addShortcut(Qt::CTRL | Qt::Key_Down, tr("The same column in the next line"), [this] { step(1); });
    addShortcut(Qt::CTRL | Qt::Key_Up, tr("The same column in the line before"), [this] { step(-1); });
    addShortcut(Qt::SHIFT | Qt::Key_F1, m_guideButton->toolTip(), [this] { m_guideButton->toggle(); }); // The keyboard stays in the cell.
    arrangeColumns();
}

/// The line goes before the widgets that its inputs speak in; the keyboard that it had goes to the table, which asks about it.
VisitTable::~VisitTable()
{
    m_isOpen = false;
    delete std::exchange(m_line, nullptr);
}

void VisitTable::addShortcut(const QKeySequence &keys, const QString &meaning, const Action &action)
{
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(meaning);
    connect(shortcut, &QShortcut::activated, this, action);
}

void VisitTable::makeView()
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("%1: table as on paper").arg(title(m_type)));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setColumnHidden(m_model->dayColumn(), true); // It is the head of each line.
    m_view->installEventFilter(this);
    m_corner->setAlignment(Qt::AlignCenter);
    m_corner->setAutoFillBackground(true);
    QHeaderView *columns = m_view->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsClickable(true);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setHighlightSections(false);
    for (QHeaderView *header : {columns, m_view->verticalHeader()}) {
        header->setFocusPolicy(Qt::NoFocus);
        connect(header, &QHeaderView::sectionResized, this, &VisitTable::arrangeLine);
        connect(header, &QHeaderView::geometriesChanged, this, &VisitTable::arrangeLine);
    }
    for (const QScrollBar *bar : {m_view->horizontalScrollBar(), m_view->verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &VisitTable::arrangeLine);
    connect(columns, &QHeaderView::sectionClicked, this, &VisitTable::showGuide);
    connect(m_view->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { beginAt(row, m_model->dayColumn()); });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &cell) { beginAt(cell.row(), cell.column()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitTable::tellOfCell);
}

/// By what they may hold, not by what they do: nobody waits for thousands of lines to be measured.
void VisitTable::arrangeColumns()
{
    QHeaderView *columns = m_view->horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int forInput = m_line ? m_line->widthFor(column) : 0;
        const int least = std::max(textWidth(*this, digitsFor(m_model->field(column))) + padding, forInput);
        columns->resizeSection(column, std::max(columns->sectionSizeHint(column), least));
    }
    const int line = fontMetrics().lineSpacing();
    const int height = std::max(2 * line + padding, m_line ? m_line->leastHeight() : 0);
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    const int dayWidth = m_line ? m_line->widthFor(m_model->dayColumn()) : 0;
    m_view->verticalHeader()->setMinimumWidth(std::max(textWidth(*this, dayDigits) + padding, dayWidth));
    m_view->setMinimumHeight(columns->sizeHint().height() + fewestRows * height);
    arrangeCorner();
}

void VisitTable::arrangeCorner()
{
    m_corner->setText(label(*m_type.sortDay()));
    m_corner->setGeometry(m_view->frameWidth(), m_view->frameWidth(), m_view->verticalHeader()->width(), m_view->horizontalHeader()->height());
}

void VisitTable::showVisits(const Place &place)
{
    m_place = place;
    const Family &family = *m_session.family();
    std::vector<Record> records;
    for (const Record *record : recordsAt(family, place, m_type))
        records.push_back(*record);
    const QUuid subject = subjectForNew(family, place, m_type);
    const Record *pregnancy = family.record(subject);
    m_model->setLines(std::move(records), !subject.isNull(),
                      pregnancy ? visits::plannedVisits(*pregnancy, family, m_session.surroundings().today()) : std::vector<visits::PlannedVisit>());
    keepInStep();
    tellOfCell();
}

void VisitTable::beginAt(int row, int column)
{
    if (const auto line = m_model->lineAt(row))
        begin(*line, column);
}

void VisitTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoomToSaid();
    arrangeLine();
}

void VisitTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeColumns();
}

/// Over the line in use as over the others.
void VisitTable::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - (delta.y() > 0) + (delta.y() < 0));
    m_view->horizontalScrollBar()->setValue(m_view->horizontalScrollBar()->value() - delta.x());
}

bool VisitTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && typesInto(*static_cast<QKeyEvent *>(event)))
        return true;
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, m_model->dayColumn() == 0 ? 1 : 0));
    return QWidget::eventFilter(watched, event);
}

/// Enter goes into the cell; whatever else is typed over a cell goes there too.
bool VisitTable::typesInto(QKeyEvent &event)
{
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid() || !(isEnter(event) || isTyping(event)))
        return false;
    beginAt(cell.row(), cell.column());
    if (!isEnter(event) && m_isOpen && m_line->isAncestorOf(focusWidget()))
        QCoreApplication::sendEvent(focusWidget(), &event);
    return true;
}

} // namespace boshi::ui
