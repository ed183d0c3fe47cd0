// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/copy_from_last.h"
#include "ui/sections/record_judging.h"
#include "ui/unlock/calm_page.h"
#include "ui/visits/visit_line.h"
#include "ui/visits/visit_table.h"
#include "ui/words/issue_text.h"
#include "ui/words/visit_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

/// What is said below the table: about the cell in use, the planned visit, and what a column means.
namespace boshi::ui {

QWidget *VisitTable::makeBelow()
{
    auto *below = new QWidget;
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins({});
    m_about = new QVBoxLayout;
    m_about->addWidget(m_sentence = wrappingText({}));
    m_about->addWidget(m_said = wrappingText({}));
    layout->addLayout(m_about);
    auto *row = new QHBoxLayout;
    m_copyButton = new QPushButton(tr("Copy from last time"));
    m_copyButton->setToolTip(tr("Place and people as last time (Alt+Shift+Left); Alt+Left copies the cell you are in"));
    m_copyButton->setAccessibleDescription(m_copyButton->toolTip());
    m_guideButton = new QPushButton(tr("About this column"));
    m_guideButton->setCheckable(true);
    m_guideButton->setToolTip(tr("What the column means, its unit and what is usual (Shift+F1)"));
    m_guideButton->setAccessibleDescription(m_guideButton->toolTip());
    row->addWidget(m_copyButton);
    row->addWidget(m_guideButton);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_guide = wrappingText({}));
    for (QWidget *hidden : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_guide), static_cast<QWidget *>(m_copyButton)})
        hidden->hide();
    connect(m_guideButton, &QPushButton::toggled, this, [this](bool isOn) { isOn ? showGuide(columnInUse()) : hideGuide(); });
    return below;
}

int VisitTable::columnInUse() const
{
    if (m_isOpen)
        return m_line->column();
    return m_view->currentIndex().isValid() ? m_view->currentIndex().column() : m_model->dayColumn();
}

void VisitTable::enterColumn(int column)
{
    bringIntoSight(rowInUse(), column);
    tellOfCell();
    if (m_guideButton->isChecked())
        showGuide(column);
}

void VisitTable::tellOfCell()
{
    const int inUse = m_isOpen ? m_line->column() : -1;
    for (int column = 0; m_line && column < m_model->columnCount(); ++column)
        m_line->aboutCell(column)->setVisible(m_isOpen && (column == inUse || m_questioned.contains(column)));
    const QModelIndex cell = m_isOpen ? m_model->index(rowInUse(), columnInUse()) : m_view->currentIndex();
    const visits::PlannedVisit *planned = cell.isValid() ? m_model->plannedAt(cell.row()) : nullptr;
    const QString said = planned ? plannedVisitText(*planned) : m_isOpen || !cell.isValid() ? QString() : cell.data(Qt::AccessibleDescriptionRole).toString();
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    giveRoomToSaid();
    if (!m_isOpen && m_guideButton->isChecked() && cell.isValid())
        showGuide(cell.column());
}

/// A long sentence would otherwise share its height with the table above, and lose lines.
void VisitTable::giveRoomToSaid() { m_said->setMinimumHeight(m_said->text().isEmpty() ? 0 : m_said->heightForWidth(m_said->width())); }

/// From the last button out of the table: behind it the ring of Qt would begin with the line in use once more.
bool VisitTable::focusNextPrevChild(bool next)
{
    if (!next || QApplication::focusWidget() != m_guideButton)
        return QWidget::focusNextPrevChild(next);
    for (QWidget *each = m_guideButton->nextInFocusChain(); each != m_guideButton; each = each->nextInFocusChain())
        if (!isAncestorOf(each) && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy()) {
            each->setFocus(Qt::TabFocusReason);
            return true;
        }
    return QWidget::focusNextPrevChild(next);
}

void VisitTable::showGuide(int column)
{
    const QSignalBlocker quiet(m_guideButton);
    m_guideButton->setChecked(true);
    showSentence(m_guide, columnGuide(m_type, m_model->field(column)));
}

void VisitTable::hideGuide() { showSentence(m_guide, {}); }

/// Of a line that is not in use.
QStringList VisitTable::sentencesOn(const Record &record, const Field &field) const
{
    QStringList sentences;
    for (const Issue &issue : m_session.issuesOf(record))
        if (issue.field == field.key)
            sentences << issueText(field, issue);
    const FieldSentences remarks = remarksOn(record, m_session);
    for (auto [at, end] = remarks.equal_range(field.key); at != end; ++at)
        sentences << at->second;
    return sentences;
}

} // namespace boshi::ui
