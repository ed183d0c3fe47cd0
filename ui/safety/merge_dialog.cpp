// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/merge_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/text_width.h"
#include "ui/words/merge_text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace boshi::ui {

MergeDialog::MergeDialog(VaultSession &session, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(new QLineEdit)
    , m_secret(new PassphraseField(tr("Passphrase of the copy")))
    , m_preview(wrappingText({}))
    , m_sentence(wrappingText({}))
    , m_progress(busyBar(tr("Working")))
    , m_chooseButton(new QPushButton(tr("Choose a &file…")))
    , m_lookButton(new QPushButton(tr("&See what would come")))
    , m_mergeButton(new QPushButton(tr("&Merge")))
    , m_openButton(new QPushButton(tr("&Open it instead")))
    , m_conflictsButton(new QPushButton(tr("Show &differing records")))
    , m_cancelButton(new QPushButton(tr("&Cancel")))
{
    setWindowTitle(tr("Merge another copy"));
    setMinimumWidth(textWidth(*this, 76));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("For a copy of this handbook file in which somebody else has gone on writing. What it holds comes here; "
                                      "a backup is made before, where backups are kept.")));
    column->addLayout(makeFileRow());
    addCaptioned(*column, tr("&Passphrase of the copy"), m_secret);
    column->addWidget(m_preview);
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_lookButton, m_mergeButton, m_conflictsButton, m_openButton, m_cancelButton}));
    column->addStretch();
    for (QPushButton *button : {m_chooseButton, m_mergeButton, m_openButton, m_conflictsButton, m_cancelButton})
        button->setAutoDefault(false);
    m_lookButton->setDefault(true);
    connectParts();
    setPath(path);
}

QLayout *MergeDialog::makeFileRow()
{
    auto *row = new QHBoxLayout;
    m_path->setReadOnly(true);
    m_path->setAccessibleName(tr("The copy"));
    m_path->setPlaceholderText(tr("No file is chosen yet"));
    row->addWidget(m_path, 1);
    row->addWidget(m_chooseButton);
    return row;
}

void MergeDialog::connectParts()
{
    connect(m_chooseButton, &QPushButton::clicked, this, &MergeDialog::choosePath);
    connect(m_lookButton, &QPushButton::clicked, this, &MergeDialog::look);
    connect(m_mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_cancelButton, &QPushButton::clicked, this, &MergeDialog::reject);
    connect(m_openButton, &QPushButton::clicked, this, [this] {
        accept();
        emit openAsked(m_path->text());
    });
    connect(m_conflictsButton, &QPushButton::clicked, this, [this] {
        accept();
        emit conflictsAsked();
    });
    connect(m_secret, &PassphraseField::typed, this, &MergeDialog::offer);
    connect(&m_background, &Background::finished, this, &MergeDialog::finish);
}

void MergeDialog::setPath(const QString &path)
{
    m_path->setText(path);
    m_look.reset();
    showSentence(m_preview, {});
    showSentence(m_sentence, {});
    offer();
}

void MergeDialog::choosePath()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Merge another copy"), QFileInfo(m_session.vault().path()).path(),
                                                      tr("Handbook files (*.boshi)"));
    if (!path.isEmpty())
        setPath(path);
}

void MergeDialog::look()
{
    const QString path = m_path->text();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_session.vault().path()).canonicalFilePath())
        return showSentence(m_sentence, tr("That is the file that is open."));
    showSentence(m_sentence, {});
    const auto secret = std::make_shared<Secret>(m_secret->take());
    m_look.reset();
    m_background.start([this, path, secret] { m_look.emplace(lookAt(m_session.vault(), path, *secret)); });
    offer();
}

/// Beside the window's own thread.
Result<MergeDialog::Look> MergeDialog::lookAt(const Vault &present, const QString &path, const Secret &secret)
{
    auto other = Vault::open(path, secret, Access::ReadOnly);
    if (!other)
        return other.error();
    const auto difference = differenceBetween(present, **other);
    if (!difference)
        return difference.error();
    Look look{std::move(*other), difference->total};
    for (const auto &[family, counts] : difference->families)
        if (const auto line = VaultReader(present).line(family); counts.onlyThere > 0 && !family.isNull() && line && !*line)
            ++look.newFamilies;
    return look;
}

void MergeDialog::merge()
{
    m_isMerging = true;
    m_background.start([this] {
        const auto backedUp = m_session.backUp();
        m_outcome.emplace(backedUp ? m_session.mergeQuietly(*(*m_look)->other) : Result<MergeReport>(backedUp.error()));
    });
    offer();
}

void MergeDialog::finish()
{
    m_isMerging = false;
    if (m_outcome) {
        const Result<MergeReport> outcome = *std::exchange(m_outcome, std::nullopt);
        m_session.noteMerged(outcome);
        if (outcome)
            showReport(*outcome);
        else
            showError(m_sentence, outcome.error());
    } else {
        showLook();
    }
    offer();
}

void MergeDialog::showLook()
{
    if (!*m_look)
        return showError(m_sentence, m_look->error());
    showSentence(m_preview, mergePreviewText((*m_look)->counts, (*m_look)->newFamilies).join(u'\n'));
}

void MergeDialog::showReport(const MergeReport &report)
{
    m_isMerged = true;
    m_look.reset();
    showSentence(m_preview, mergedText(report).join(u'\n'));
    m_conflictsButton->setVisible(!report.conflicts.isEmpty());
    m_cancelButton->setText(tr("&Close"));
}

/// What can be done now.
void MergeDialog::offer()
{
    const bool isBusy = m_background.isBusy();
    const bool isLooked = m_look && *m_look && !isBusy;
    const bool isChosen = !m_path->text().isEmpty();
    m_progress->setVisible(isBusy);
    for (QWidget *part : {static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_chooseButton)})
        part->setEnabled(!isBusy && !m_isMerged);
    m_lookButton->setVisible(!m_isMerged);
    m_lookButton->setEnabled(!isBusy && isChosen && !m_secret->isEmpty());
    m_mergeButton->setVisible(!m_isMerged);
    m_mergeButton->setEnabled(isLooked && bringsSomething((*m_look)->counts));
    m_openButton->setVisible(isChosen && !m_isMerged);
    m_openButton->setEnabled(!isBusy);
    m_conflictsButton->setVisible(m_isMerged && !m_conflictsButton->isHidden());
    m_cancelButton->setEnabled(!m_isMerging);
}

/// Not in the middle of a merge.
void MergeDialog::reject()
{
    if (!m_isMerging)
        QDialog::reject();
}

} // namespace boshi::ui
