// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlock_page.h"

#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/passphrase_field.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// The file is damaged, something else, or gone: no passphrase will open it.
bool isHelpedByBackup(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAVault:
    case ErrorCode::EmptyVault:
    case ErrorCode::PlainDatabase:
    case ErrorCode::DamagedHeader:
    case ErrorCode::DamagedFirstPage:
    case ErrorCode::DamagedPage:
    case ErrorCode::ForeignTables:
    case ErrorCode::FileMissing:
    case ErrorCode::ReadFailed: return true;
    default: return false;
    }
}

} // namespace

UnlockPage::UnlockPage(const QString &path, QWidget *parent)
    : CalmPage(tr("Unlock the handbook"), parent)
    , m_path(path)
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_unlockButton(new QPushButton(tr("&Unlock")))
    , m_otherButton(new QPushButton(tr("&Another file…")))
    , m_sheetButton(new QPushButton(tr("Open with the &recovery sheet…")))
    , m_restoreButton(new QPushButton(tr("Restore a &backup…")))
    , m_settingsButton(settingsButton())
    , m_progress(new QProgressBar)
{
    addText(tr("File: %1").arg(QFileInfo(path).fileName()));
    if (!Vault::leftoversOf(path).isEmpty())
        addText(tr("Something was interrupted here, and a copy was left beside the file. The handbook is not affected; unlocking it removes the copy."));
    addField(tr("&Passphrase"), m_passphrase);
    m_sentence = addText({});
    auto *row = new QHBoxLayout;
    row->addWidget(m_unlockButton);
    row->addWidget(m_otherButton);
    row->addStretch();
    column()->addLayout(row);
    column()->addWidget(m_progress);
    for (QPushButton *button : {m_sheetButton, m_restoreButton, m_settingsButton}) {
        button->setFlat(true);
        column()->addWidget(button, 0, Qt::AlignLeft);
    }
    m_restoreButton->hide();
    closeColumn();
    m_sentence->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Opening the handbook"));
    m_unlockButton->setDefault(true);
    setBusy(false);
    connect(m_passphrase, &PassphraseField::entered, this, &UnlockPage::unlock);
    connect(m_unlockButton, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_otherButton, &QPushButton::clicked, this, &UnlockPage::otherAsked);
    connect(m_sheetButton, &QPushButton::clicked, this, &UnlockPage::sheetAsked);
    connect(m_restoreButton, &QPushButton::clicked, this, &UnlockPage::restoreAsked);
    connect(m_settingsButton, &QPushButton::clicked, this, &UnlockPage::settingsAsked);
    connect(&m_opener, &VaultOpener::failed, this, &UnlockPage::say);
    connect(&m_opener, &VaultOpener::opened, this, &UnlockPage::unlocked);
}

void UnlockPage::unlock()
{
    if (m_passphrase->isEmpty())
        return m_passphrase->setFocus();
    unlockWith(m_passphrase->take());
}

void UnlockPage::unlockWith(Secret passphrase)
{
    showSentence(m_sentence, {});
    setBusy(true);
    m_opener.open(m_path, std::move(passphrase));
}

void UnlockPage::setBusy(bool busy)
{
    m_passphrase->setEnabled(!busy);
    m_unlockButton->setEnabled(!busy);
    m_otherButton->setEnabled(!busy);
    m_sheetButton->setEnabled(!busy);
    m_restoreButton->setEnabled(!busy);
    m_settingsButton->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void UnlockPage::say(const Error &error)
{
    setBusy(false);
    showError(m_sentence, error);
    m_restoreButton->setVisible(isHelpedByBackup(error.code));
    m_passphrase->setFocus();
    emit refused(m_sentence->text());
}

void UnlockPage::tell(const QString &sentence) { showSentence(m_sentence, sentence); }

void UnlockPage::showEvent(QShowEvent *event)
{
    CalmPage::showEvent(event);
    m_passphrase->setFocus();
}

} // namespace boshi::ui
