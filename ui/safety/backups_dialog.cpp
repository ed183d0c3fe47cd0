// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backups_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/words/restore_text.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

static constexpr int linesOfList = 8;

BackupsDialog::BackupsDialog(VaultSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sentence(wrappingText({}))
    , m_list(new QListWidget)
    , m_progress(busyBar(tr("Reading and checking the copies")))
    , m_backUpButton(new QPushButton(tr("Back up &now")))
    , m_restoreButton(new QPushButton(tr("&Restore this copy…")))
    , m_doneButton(new QPushButton(tr("&Done")))
{
    const BackupPlan &plan = *session.backups();
    setWindowTitle(tr("Backups"));
    setMinimumWidth(textWidth(*this, 76));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("Copies are made by themselves when the handbook is locked or closed after a change, and before "
                                      "each import. The latest %n are kept.", nullptr, plan.keep)));
    column->addWidget(wrappingText(tr("Folder: %1").arg(QDir::toNativeSeparators(plan.folder))));
    m_list->setAccessibleName(tr("Copies, the latest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * linesOfList);
    addCaptioned(*column, tr("&Copies, the latest first"), m_list);
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_backUpButton, m_restoreButton, m_doneButton}));
    column->addStretch();
    m_sentence->hide();
    connectParts();
    refresh();
}

void BackupsDialog::connectParts()
{
    for (QPushButton *button : {m_backUpButton, m_restoreButton, m_doneButton})
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &BackupsDialog::offer);
    connect(m_backUpButton, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_doneButton, &QPushButton::clicked, this, &BackupsDialog::reject);
    connect(m_restoreButton, &QPushButton::clicked, this, [this] {
        const QString backup = m_lines[std::size_t(m_list->currentRow())].file.path;
        accept();
        emit restoreAsked(backup);
    });
    connect(&m_background, &Background::finished, this, &BackupsDialog::finish);
}

void BackupsDialog::refresh()
{
    m_lines.clear();
    m_list->clear();
    const auto found = backupsOf(m_session.vault().path(), m_session.backups()->folder);
    if (!found)
        showError(m_sentence, found.error());
    else
        for (const BackupFile &file : *found)
            m_lines.push_back({file, file.fits(m_session.vault().key().header) ? State::Unchecked : State::EarlierPassphrase});
    for (const Line &line : m_lines)
        m_list->addItem(textOf(line));
    if (found && found->empty())
        showSentence(m_sentence, tr("There is no copy yet."));
    m_list->setCurrentRow(m_lines.empty() ? -1 : 0);
    checkNext();
    offer();
}

QString BackupsDialog::textOf(const Line &line) const
{
    const QString size = QLocale().formattedDataSize(line.file.size);
    QString state;
    switch (line.state) {
    case State::Unchecked: state = tr("not checked yet"); break;
    case State::Whole: state = tr("whole"); break;
    case State::Damaged: state = tr("cannot be read completely"); break;
    case State::EarlierPassphrase: state = tr("opens with an earlier passphrase, not checked"); break;
    }
    return tr("%1 · %2 · %3", "when a copy was made, its size, its state").arg(backupMoment(line.file), size, state);
}

/// One after the other, beside the window's own thread.
void BackupsDialog::checkNext()
{
    const auto next = std::ranges::find(m_lines, State::Unchecked, &Line::state);
    m_progress->setVisible(next != m_lines.end());
    if (next == m_lines.end())
        return chooseNewestWhole();
    m_checking = std::size_t(next - m_lines.begin());
    m_background.start([this, &line = *next] { m_checked.emplace(verifyBackup(line.file, m_session.vault().key())); });
}

void BackupsDialog::finish()
{
    if (m_checking) {
        Line &line = m_lines[*m_checking];
        line.state = *m_checked ? State::Whole : State::Damaged;
        m_list->item(int(*m_checking))->setText(textOf(line));
        m_checking.reset();
        if (m_wantsBackup)
            return backUpNow();
        checkNext();
        return offer();
    }
    m_wantsBackup = false;
    const Result<QString> made = *std::exchange(m_made, std::nullopt);
    showSentence(m_sentence, {});
    refresh();
    if (!made)
        return showError(m_sentence, made.error());
    showSentence(m_sentence, tr("A copy was made and checked: %1").arg(QFileInfo(*made).fileName()));
}

/// After the copy that is just being read.
void BackupsDialog::backUpNow()
{
    m_wantsBackup = true;
    m_backUpButton->setEnabled(false);
    m_restoreButton->setEnabled(false);
    m_progress->show();
    if (!m_background.isBusy())
        m_background.start([this] { m_made.emplace(m_session.backUp()); });
}

/// A damaged one is said so, and the next older offered.
void BackupsDialog::chooseNewestWhole()
{
    const auto isDamaged = [](const Line &line) { return line.state == State::Damaged; };
    const auto whole = std::ranges::find(m_lines, State::Whole, &Line::state);
    if (std::none_of(m_lines.begin(), whole, isDamaged))
        return;
    if (whole == m_lines.end())
        return showSentence(m_sentence, tr("None of the copies can be read completely. Please make one now; the damaged ones are left where they are."));
    m_list->setCurrentRow(int(whole - m_lines.begin()));
    showSentence(m_sentence, tr("The newest copy cannot be read completely. It is left where it is; the next older whole one is chosen."));
}

void BackupsDialog::offer()
{
    const int row = m_list->currentRow();
    m_backUpButton->setEnabled(!m_wantsBackup);
    m_restoreButton->setEnabled(!m_wantsBackup && row >= 0 && m_lines[std::size_t(row)].state != State::Damaged);
}

/// Not in the middle of writing a copy.
void BackupsDialog::reject()
{
    if (!m_wantsBackup)
        QDialog::reject();
}

} // namespace boshi::ui
