// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/revision.h"
#include "ui/forms/copy_from_last.h"
#include "ui/sections/form_help.h"
#include "ui/sections/page.h"
#include "ui/sections/record_judging.h"
#include "ui/unlock/calm_page.h"
#include "ui/visits/visit_line.h"
#include "ui/visits/visit_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

/// The line in use.
namespace boshi::ui {
namespace {

constexpr QLatin1StringView recordInput("record"), weekInput("week"), columnInput("column"), fieldsInput("fields");

} // namespace

void VisitTable::makeLine()
{
    m_line = new VisitLine(m_type, formHelp(m_session), *m_about, this);
    m_line->tabBetween(m_view, m_copyButton);
    m_line->setPassedEnd([this] { return passEnd(); });
    connect(m_line, &VisitLine::columnEntered, this, &VisitTable::enterColumn);
    connect(m_line, &VisitLine::cellFinished, this, &VisitTable::judge);
    arrangeColumns();
}

void VisitTable::begin(const TableLine &line, int column)
{
    const auto go = [this, line, column] { open(line, column); };
    if (!m_isOpen)
        emit lineAsked(go);
    else if (m_at == line)
        m_line->focusColumn(column);
    else if (save())
        go();
}

void VisitTable::beginNew()
{
    const TableLine line{TableLine::New};
    if (m_model->rowOfLine(line) < 0 || (m_isOpen && !save()))
        return;
    const auto go = [this, line] {
        open(line, -1);
        m_line->focusFirstEmpty();
    };
    if (m_isOpen)
        go();
    else
        emit lineAsked(go);
}

/// `column` -1: whoever opens it gives the keyboard himself.
void VisitTable::open(const TableLine &line, int column)
{
    const Family &family = *m_session.family();
    const Record *stored = line.kind == TableLine::Stored ? family.record(line.record) : nullptr;
    const QUuid subject = stored ? stored->subject : subjectForNew(family, m_place, m_type);
    if (subject.isNull() || m_model->rowOfLine(line) < 0 || (line.kind == TableLine::Stored && !stored))
        return closeLine();
    if (!m_line)
        makeLine();
    m_at = line;
    m_isNew = !stored;
    m_wasRefused = false;
    m_isOpen = true;
    const Record record = stored ? *stored : newRecord(m_session, m_type, subject);
    m_line->setRecord(record);
    m_line->setReadOnly(record.isReadOnly);
    showSentence(m_sentence, {});
    offerLast(record);
    judge();
    const int row = rowInUse();
    m_line->setAccessibleName(m_model->headerData(row, Qt::Vertical).toString());
    bringIntoSight(row, column < 0 ? m_model->dayColumn() : column);
    m_line->show();
    m_line->raise();
    arrangeLine();
    if (column >= 0)
        m_line->focusColumn(column);
}

void VisitTable::offerLast(const Record &record)
{
    delete m_copying;
    const Record *last = m_isNew ? lastLike(m_session, record) : nullptr;
    if (last) {
        m_copying = new CopyFromLast(*m_line, *last, this);
        connect(m_copyButton, &QPushButton::clicked, m_copying.data(), [this] {
            m_copying->copyAll();
            m_line->focusFirstEmpty();
        });
    }
    m_copyButton->setVisible(m_copying && m_copying->isUseful());
}

/// Stored lines are found by their record wherever its day puts them; one that is new by where it was begun.
int VisitTable::rowInUse() const
{
    const int stored = m_line ? m_model->rowOf(m_line->record().id) : -1;
    return stored >= 0 ? stored : m_model->rowOfLine(m_at);
}

void VisitTable::arrangeLine()
{
    arrangeCorner();
    if (!m_isOpen)
        return;
    const int row = rowInUse();
    const int dayWidth = m_view->verticalHeader()->width();
    const QPoint corner = m_view->viewport()->mapTo(this, QPoint(-dayWidth, 0));
    const QRect room(corner, QSize(dayWidth + m_view->viewport()->width(), m_view->viewport()->height()));
    const QRect whole(corner.x(), corner.y() + m_view->rowViewportPosition(row), room.width(), m_view->rowHeight(row));
    QRect seen = whole & room;
    if (seen.isEmpty()) // It keeps the keyboard where nobody sees it.
        seen = QRect(whole.topLeft(), QSize(whole.width(), 0));
    m_line->arrange(whole, seen, dayWidth, *m_view->horizontalHeader());
}

/// The day is in sight in any case, and goes with the beginning of the line.
void VisitTable::bringIntoSight(int row, int column)
{
    if (column == m_model->dayColumn())
        m_view->horizontalScrollBar()->setValue(0);
    m_view->scrollTo(m_model->index(row, column == m_model->dayColumn() ? m_view->horizontalHeader()->logicalIndexAt(0) : column));
}

/// After the lines have changed.
void VisitTable::keepInStep()
{
    if (!m_isOpen)
        return;
    const Record *stored = m_session.family()->record(m_line->record().id);
    const bool isGone = !m_isNew && (!stored || stored->isVoided);
    if (!isEdited() && (isGone || rowInUse() < 0))
        return closeLine();
    if (!isEdited() && stored)
        m_line->setRecord(*stored);
    if (rowInUse() < 0)
        m_at = {TableLine::New}; // What was planned or stored is no more; what is typed is still here.
    arrangeLine();
}

bool VisitTable::isEdited() const { return m_isOpen && m_line->isEdited(); }

bool VisitTable::holdsPrivateInput() const { return isEdited() && isSealed(m_line->record().privacy); }

void VisitTable::forgetPrivate()
{
    if (m_isOpen && isSealed(m_line->record().privacy))
        closeLine();
}

bool VisitTable::save()
{
    if (!isEdited())
        return true;
    const Record typed = m_line->record();
    if (const auto found = issuesIn(*m_line, typed, m_session); hasErrors(found)) {
        refuse(found);
        return false;
    }
    if (const auto report = m_session.save(typed); !report) {
        showError(m_sentence, report.error());
        return false;
    }
    m_isNew = false;
    m_wasRefused = false;
    m_at = {TableLine::Stored, typed.id};
    m_line->setRecord(*m_session.family()->record(typed.id));
    showSentence(m_sentence, {});
    m_copyButton->hide();
    judge();
    arrangeLine();
    emit saved(typed.id);
    return true;
}

void VisitTable::refuse(const std::vector<Issue> &found)
{
    m_wasRefused = true;
    judge();
    m_line->focusColumn(columnOf(*std::ranges::find(found, Severity::Error, &Issue::severity)));
    showSentence(m_sentence, tr("Not saved yet. Please look at this cell."));
}

void VisitTable::judge()
{
    const Record typed = m_line->record();
    auto found = issuesIn(*m_line, typed, m_session);
    if (!m_wasRefused)
        found = withoutMissing(std::move(found));
    m_questioned.clear();
    for (const Issue &issue : found)
        m_questioned << columnOf(issue);
    m_line->showIssues(found, remarksOn(typed, m_session));
    arrangeColumns(); // A reason for an empty cell may be longer than what stands there else.
    tellOfCell();
    m_copyButton->setVisible(m_copying && m_isNew && m_copying->isUseful());
}

/// Of the day when it is about no field alone.
int VisitTable::columnOf(const Issue &issue) const
{
    const Field *field = m_type.find(issue.field);
    return field ? int(field - m_type.fields.data()) : m_model->dayColumn();
}

/// Tab in the last cell: the line is saved, and the next one begins. After a new one comes another new one.
bool VisitTable::passEnd()
{
    auto next = m_at.kind == TableLine::New && isEdited() ? std::optional(m_at) : m_model->lineAt(rowInUse() + 1);
    if (!save())
        return true;
    if (next && m_model->rowOfLine(*next) < 0) // It was planned, and is done now.
        next = m_model->lineAt(rowInUse() + 1);
    if (!next)
        return false;
    open(*next, m_model->dayColumn());
    return true;
}

void VisitTable::step(int rows)
{
    if (m_isOpen)
        beginAt(rowInUse() + rows, m_line->column());
}

void VisitTable::goBack()
{
    if (!m_isOpen || m_line->restoreCell())
        return;
    const auto leave = [this] {
        const int row = rowInUse();
        const int column = m_line->column() == m_model->dayColumn() ? m_line->column() + 1 : m_line->column();
        closeLine();
        m_view->setCurrentIndex(m_model->index(row, column));
        m_view->setFocus();
    };
    if (isEdited())
        emit leaveAsked(leave);
    else
        leave();
}

void VisitTable::closeLine()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    if (m_line->isAncestorOf(QApplication::focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    delete m_copying;
    m_copyButton->hide();
    showSentence(m_sentence, {});
    m_line->setRecord({QUuid(), &m_type});
    m_line->hide();
    tellOfCell();
}

void VisitTable::focusLine()
{
    if (m_isOpen)
        m_line->focusColumn(m_line->column());
}

QCborMap VisitTable::input() const
{
    if (!isEdited())
        return {};
    const Record typed = m_line->record();
    return {{recordInput, m_isNew ? QString() : typed.id.toString()},
            {weekInput, m_at.week},
            {columnInput, m_line->column()},
            {Page::sealedInput, isSealed(typed.privacy)},
            {fieldsInput, m_line->input(m_isNew)}};
}

/// A record that is gone meanwhile is entered as a new one, and so is a planned visit that is planned no more.
void VisitTable::takeInput(const QCborMap &input)
{
    const int week = int(input.value(weekInput).toInteger());
    TableLine line{TableLine::Stored, QUuid(input.value(recordInput).toString())};
    if (m_model->rowOf(line.record) < 0)
        line = {week > 0 ? TableLine::Planned : TableLine::New, {}, week};
    if (m_model->rowOfLine(line) < 0)
        line = {TableLine::New};
    open(line, -1);
    if (!m_isOpen)
        return;
    m_line->typeAgain(input.value(fieldsInput).toMap());
    m_line->focusColumn(int(input.value(columnInput).toInteger()));
}

} // namespace boshi::ui
