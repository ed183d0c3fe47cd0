// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/history_panel.h"

#include "ui/lists/history_model.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/document_text.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

std::vector<KnownRevision> known(std::vector<HistoryStep> steps)
{
    std::vector<KnownRevision> revisions;
    for (HistoryStep &step : steps)
        revisions.push_back({std::move(step.id), std::move(step.revision)});
    return revisions;
}

} // namespace

HistoryPanel::HistoryPanel(VaultSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_title(wrappingText({}))
    , m_paper(wrappingText({}))
    , m_model(new HistoryModel(this))
    , m_view(new QListView)
    , m_sentence(wrappingText({}))
    , m_backButton(new QPushButton(tr("&Go back to this")))
    , m_eraseButton(new QPushButton(tr("E&rase for good…")))
{
    auto *layout = new QVBoxLayout(this);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_view->setModel(m_model);
    m_view->setWordWrap(true);
    m_view->setSpacing(4);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_backButton->setToolTip(tr("Writes the values that stood after the chosen step as a new entry"));
    m_backButton->setAccessibleDescription(m_backButton->toolTip());
    auto *leave = new QPushButton(tr("&Back to the record"));
    leave->setToolTip(tr("Back to the record (Esc)"));
    layout->addWidget(m_title);
    layout->addWidget(m_paper);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttonRow({m_backButton, leave}));
    layout->addLayout(buttonRow({m_eraseButton}));
    m_eraseButton->setToolTip(tr("For what must not stand in the file at all; to take back a mistake, strike the record out"));
    m_eraseButton->setAccessibleDescription(m_eraseButton->toolTip());
    connect(m_eraseButton, &QPushButton::clicked, this, [this] { emit eraseAsked(m_record); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::offer);
    connect(m_backButton, &QPushButton::clicked, this, &HistoryPanel::goBack);
    connect(leave, &QPushButton::clicked, this, &HistoryPanel::leaveAsked);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HistoryPanel::leaveAsked);
    hide();
}

void HistoryPanel::open(const QUuid &record)
{
    m_record = record;
    refresh();
    if (!isOpen())
        return;
    show();
    emit shownOrHidden();
    m_view->setFocus();
}

void HistoryPanel::refresh()
{
    if (!isOpen())
        return;
    const VaultReader reader = m_session.reader();
    const auto record = reader.record(m_record);
    auto steps = reader.history(m_record);
    if (!record || !*record || !steps)
        return close();
    m_title->setText(tr("History of: %1").arg(recordName(**record)));
    m_eraseButton->setVisible((*record)->type->subject != Subject::None); // People and families: Safety – Erase.
    m_view->setAccessibleName(m_title->text());
    showSentence(m_sentence, {});
    Writers writers(reader);
    m_paper->setText(paperText(*steps, writers));
    m_paper->setHidden(m_paper->text().isEmpty());
    m_model->setHistory(RecordHistory(**record, known(std::move(*steps))), std::move(writers), namesIn(m_session));
    m_view->setCurrentIndex(m_model->index(0));
    offer();
}

void HistoryPanel::close()
{
    m_record = {};
    m_model->clear();
    m_title->clear();
    m_paper->clear();
    m_view->setAccessibleName({});
    showSentence(m_sentence, {});
    hide();
    emit shownOrHidden();
}

/// Going back is offered where it would change anything.
void HistoryPanel::offer()
{
    const QModelIndex chosen = m_view->currentIndex();
    const auto stored = m_session.reader().record(m_record);
    const bool isOffered = chosen.isValid() && stored && *stored && !(*stored)->isReadOnly
        && !editBetween(**stored, m_model->history()->after(std::size_t(chosen.row()))).sets.empty();
    m_backButton->setEnabled(isOffered);
}

void HistoryPanel::goBack()
{
    const Record wanted = m_model->history()->after(std::size_t(m_view->currentIndex().row()));
    if (const auto saved = m_session.save(wanted); !saved)
        return showError(m_sentence, saved.error());
    refresh();
    m_view->setFocus();
    emit wentBack();
}

} // namespace boshi::ui
