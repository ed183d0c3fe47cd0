// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_line.h"

#include "ui/words/labels.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace boshi::ui {

VisitLine::Cells::Cells(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(new QWidget(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

VisitLine::VisitLine(const RecordType &type, const FormHelp &help, QBoxLayout &below, QWidget *parent)
    : QWidget(parent)
    , RecordEditors(type)
    , m_cells(new Cells(this))
{
    setAutoFillBackground(true);
    for (const Field &field : type.fields) {
        FieldEditor *editor = addEditor(field, help);
        const bool isDay = int(m_about.size()) == dayColumn();
        editor->setParent(isDay ? static_cast<QWidget *>(this) : m_cells->page());
        auto *about = new QWidget;
        auto *layout = new QVBoxLayout(about);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        auto *name = new QLabel(labelWithUnit(field));
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        layout->addWidget(name);
        editor->speakIn(*layout);
        about->hide();
        below.addWidget(about);
        m_about.push_back(about);
        if (auto *text = qobject_cast<QPlainTextEdit *>(editor->input()))
            text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // As high as the line.
        auto *caption = new QLabel(labelWithUnit(field), editor); // For the ear: a combo box says only what is chosen.
        caption->setBuddy(editor->input());
        caption->hide();
        editor->input()->installEventFilter(this);
        editor->show();
        connect(editor, &FieldEditor::finished, this, &VisitLine::cellFinished);
    }
    m_cells->raise(); // Behind the day, also for who hears it.
}

/// As in a form: an input that goes with the keyboard in it says that it was left, when nobody can hear it any more.
VisitLine::~VisitLine()
{
    for (FieldEditor *editor : editors())
        editor->disconnect(this);
}

int VisitLine::dayColumn() const { return int(type().sortDay() - type().fields.data()); }

void VisitLine::arrange(const QRect &whole, const QRect &seen, int dayWidth, const QHeaderView &columns)
{
    setGeometry(seen);
    const int above = whole.top() - seen.top();
    editors()[std::size_t(dayColumn())]->setGeometry(QRect(0, above, dayWidth, whole.height()) & QRect(QPoint(), seen.size()));
    m_cells->setGeometry(dayWidth, 0, seen.width() - dayWidth, seen.height());
    m_cells->page()->setGeometry(-columns.offset(), above, std::max(columns.length(), 1), whole.height());
    for (int column = 0; column < int(editors().size()); ++column)
        if (column != dayColumn())
            editors()[std::size_t(column)]->setGeometry(columns.sectionPosition(column), 0, columns.sectionSize(column), whole.height());
}

int VisitLine::leastHeight() const
{
    int least = 0;
    for (const FieldEditor *editor : editors())
        least = std::max(least, editor->input()->minimumSizeHint().height());
    return least;
}

int VisitLine::widthFor(int column) const { return editors()[std::size_t(column)]->layout()->minimumSize().width(); }

int VisitLine::columnOf(const QWidget *inside) const
{
    const auto holds = [inside](const FieldEditor *editor) { return editor == inside || editor->isAncestorOf(inside); };
    const auto found = std::ranges::find_if(editors(), holds);
    return found == editors().end() ? -1 : int(found - editors().begin());
}

/// The next cell that takes the keyboard; -1 at the end of the line.
int VisitLine::neighbour(int column, int step) const
{
    for (int at = column + step; at >= 0 && at < int(editors().size()); at += step)
        if (editors()[std::size_t(at)]->input()->isEnabled())
            return at;
    return -1;
}

void VisitLine::focusColumn(int column)
{
    m_column = std::clamp(column, 0, int(editors().size()) - 1);
    editors()[std::size_t(m_column)]->input()->setFocus(Qt::TabFocusReason);
    emit columnEntered(m_column);
}

void VisitLine::focusFirstEmpty()
{
    const auto isOpen = [](const FieldEditor *editor) { return !editor->field().has(Internal) && isEmpty(editor->value()); };
    const auto found = std::ranges::find_if(editors(), isOpen);
    focusColumn(found == editors().end() ? 0 : int(found - editors().begin()));
}

bool VisitLine::restoreCell()
{
    FieldEditor *editor = editors()[std::size_t(m_column)];
    if (!isEdited(*editor))
        return false;
    editor->setValue(recordAsSet().value(editor->field()));
    emit cellFinished();
    return true;
}

void VisitLine::tabBetween(QWidget *before, QWidget *next)
{
    for (const FieldEditor *editor : editors()) {
        QWidget::setTabOrder(before, editor->input());
        before = editor->input();
    }
    QWidget::setTabOrder(before, next);
}

/// Back from the first cell the keyboard goes to the table, where the arrows go from line to line.
bool VisitLine::focusNextPrevChild(bool next)
{
    if (!isVisible()) // It has just gone, and Qt looks for somebody else.
        return QWidget::focusNextPrevChild(next);
    const int at = columnOf(QApplication::focusWidget());
    if (const int to = neighbour(at, next ? 1 : -1); at >= 0 && to >= 0) {
        focusColumn(to);
        return true;
    }
    return (at >= 0 && next && m_passedEnd && m_passedEnd()) || QWidget::focusNextPrevChild(next);
}

bool VisitLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (const int column = columnOf(qobject_cast<QWidget *>(watched)); column >= 0) {
            m_column = column;
            emit columnEntered(column);
        }
    return QWidget::eventFilter(watched, event);
}

} // namespace boshi::ui
