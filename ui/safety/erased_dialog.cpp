// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/erased_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/words/erasure_text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

static constexpr int linesOfList = 6;

ErasedDialog::ErasedDialog(VaultSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_sentence(wrappingText({}))
    , m_liftButton(new QPushButton(tr("&Let it come back…")))
{
    setWindowTitle(tr("Let erased records come again"));
    setMinimumWidth(textWidth(*this, 68));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("What was erased stays away, also when another copy or a file brings it again. This file does not keep "
                                      "what it was, only when it went.")));
    m_list->setAccessibleName(tr("Erasures, the latest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesOfList);
    addCaptioned(*column, tr("&Erasures, the latest first"), m_list);
    column->addWidget(m_sentence);
    column->addWidget(makeQuestion());
    auto *done = new QPushButton(tr("&Done"));
    column->addLayout(buttonRow({m_liftButton, done}));
    column->addStretch();
    for (QPushButton *button : {m_liftButton, done})
        button->setAutoDefault(false);
    connect(m_liftButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { ask(false); });
    m_sentence->hide();
    refresh();
}

QWidget *ErasedDialog::makeQuestion()
{
    m_question = new QWidget;
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    column->addWidget(wrappingText(tr("Nothing comes back by this alone; but the next copy that is merged, or file that is imported, may bring it "
                                      "again. To keep it away then, it would have to be erased once more.")));
    auto *lift = new QPushButton(tr("Let it come &back"));
    m_keepButton = new QPushButton(tr("&Keep it away"));
    for (QPushButton *button : {lift, m_keepButton})
        button->setAutoDefault(false);
    column->addLayout(buttonRow({m_keepButton, lift}));
    connect(lift, &QPushButton::clicked, this, &ErasedDialog::lift);
    connect(m_keepButton, &QPushButton::clicked, this, [this] {
        ask(false);
        m_list->setFocus();
    });
    return m_question;
}

void ErasedDialog::refresh()
{
    const auto found = erasedFrom(m_session.vault());
    m_lines = found ? std::vector<ErasedLine>(found->rbegin(), found->rend()) : std::vector<ErasedLine>();
    m_list->clear();
    for (const ErasedLine &line : m_lines)
        m_list->addItem(erasedLineText(line));
    if (!found)
        showError(m_sentence, found.error());
    else if (m_lines.empty())
        showSentence(m_sentence, tr("Nothing that was erased stays away from this file."));
    m_list->setCurrentRow(m_lines.empty() ? -1 : 0);
    ask(false);
}

void ErasedDialog::ask(bool isAsking)
{
    m_question->setVisible(isAsking);
    m_liftButton->setVisible(!isAsking);
    m_liftButton->setEnabled(m_list->currentRow() >= 0);
    if (isAsking)
        m_keepButton->setFocus();
}

void ErasedDialog::lift()
{
    const auto lifted = m_session.liftErasure(m_lines[std::size_t(m_list->currentRow())].at);
    refresh();
    m_list->setFocus();
    if (!lifted)
        return showError(m_sentence, lifted.error());
    showSentence(m_sentence, tr("Lifted. It comes back with the next copy or file that brings it."));
}

} // namespace boshi::ui
