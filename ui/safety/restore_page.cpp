// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restore_page.h"

#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/words/restore_text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

RestorePage::RestorePage(const QString &path, const QString &folder, const QString &chosen, const QDateTime &now, QWidget *parent)
    : CalmPage(tr("Restore a backup"), parent)
    , m_path(path)
    , m_folder(folder)
    , m_now(now)
    , m_passphrase(new PassphraseField(tr("Passphrase of the copy")))
    , m_progress(busyBar(tr("Reading and checking the copies")))
    , m_lookButton(new QPushButton(tr("Show what would &change")))
    , m_restoreButton(new QPushButton(tr("&Restore it now")))
    , m_otherButton(new QPushButton(tr("&Another copy…")))
    , m_backButton(new QPushButton(tr("&Back")))
{
    addText(tr("File: %1").arg(QFileInfo(path).fileName()));
    m_copy = addText({});
    addField(tr("&Passphrase of the copy"), m_passphrase);
    addText(tr("The passphrase that was used when the copy was made. Nothing is changed before you have seen what would change."));
    m_sentence = addText({});
    m_sentence->hide();
    column()->addWidget(m_progress);
    addButtons();
    closeColumn();
    choose(chosen);
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &PassphraseField::entered, this, &RestorePage::look);
    connect(&m_background, &Background::finished, this, &RestorePage::finish);
}

void RestorePage::say(const Error &error) { showError(m_sentence, error); }

void RestorePage::addButtons()
{
    column()->addLayout(buttonRow({m_lookButton, m_restoreButton, m_otherButton, m_backButton}));
    m_lookButton->setDefault(true);
    connect(m_lookButton, &QPushButton::clicked, this, &RestorePage::look);
    connect(m_restoreButton, &QPushButton::clicked, this, &RestorePage::restore);
    connect(m_otherButton, &QPushButton::clicked, this, &RestorePage::chooseFile);
    connect(m_backButton, &QPushButton::clicked, this, &RestorePage::left);
}

void RestorePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Which copy to restore"), m_folder, tr("Handbook files (*.boshi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RestorePage::choose);
    dialog->open();
}

void RestorePage::choose(const QString &backup)
{
    m_chosen = backup;
    m_copy->setText(backup.isEmpty() ? tr("Copy: the newest whole one in %1").arg(QDir::toNativeSeparators(m_folder))
                                     : tr("Copy: %1").arg(QDir::toNativeSeparators(backup)));
    forgetPreview();
    showSentence(m_sentence, {});
}

void RestorePage::forgetPreview()
{
    m_preview.reset();
    m_restoreButton->hide();
    m_lookButton->show();
}

void RestorePage::look()
{
    if (m_passphrase->isEmpty())
        return m_passphrase->setFocus();
    auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    forgetPreview();
    showSentence(m_sentence, {});
    setBusy(true);
    m_background.start([this, passphrase] { m_preview.emplace(previewRestore(m_path, m_folder, m_chosen, *passphrase)); });
}

void RestorePage::finish()
{
    setBusy(false);
    if (m_kept)
        finishRestore();
    else
        showPreview();
}

void RestorePage::showPreview()
{
    if (!*m_preview) {
        const Error error = m_preview->error();
        forgetPreview();
        showError(m_sentence, error);
        return m_passphrase->setFocus();
    }
    showSentence(m_sentence, previewText(**m_preview, QFileInfo(m_path).fileName() + keptSuffix()).join(u'\n'));
    m_restoreButton->show();
    m_lookButton->hide();
    m_backButton->setFocus(); // Enter alone must not restore.
}

/// As the command line calls it.
QString RestorePage::keptSuffix() const { return QStringLiteral(".before-restore-") + m_now.toString(QStringLiteral("yyyyMMdd-HHmmss")); }

void RestorePage::restore()
{
    setBusy(true);
    m_background.start([this] { m_kept.emplace(restoreVault(*(*m_preview)->vault, m_path, true, keptSuffix())); });
}

void RestorePage::finishRestore()
{
    const Result<QString> kept = *std::exchange(m_kept, std::nullopt);
    if (!kept)
        return showError(m_sentence, kept.error());
    QString sentence = tr("The copy of %1 stands in the place of the file now.", "a moment").arg(backupMoment((*m_preview)->backup));
    if (!kept->isEmpty())
        sentence += u' ' + tr("What stood there before is kept as %1.").arg(QFileInfo(*kept).fileName());
    forgetPreview(); // The copy is let go of.
    emit restored(sentence);
}

void RestorePage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_lookButton, m_restoreButton, m_otherButton, m_backButton})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

} // namespace boshi::ui
