// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/calm_page.h"
#include "ui/unlock/vault_opener.h"

class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;

/// Asks for the passphrase of one vault and opens it.
class UnlockPage : public CalmPage {
    Q_OBJECT

public:
    explicit UnlockPage(const QString &path, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    /// Goes straight on, for a passphrase that did not come from the keyboard.
    void unlockWith(Secret passphrase);
    std::unique_ptr<Vault> takeVault() { return m_opener.takeVault(); }
    /// Tells what was done to the file.
    void tell(const QString &sentence);
    /// Tells of trouble, of the last attempt or of the locking before.
    void say(const Error &error);

signals:
    void unlocked();
    void refused(const QString &sentence);
    void otherAsked();
    void sheetAsked();
    void restoreAsked();
    void settingsAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void unlock();
    void setBusy(bool busy);

    QString m_path;
    VaultOpener m_opener;
    PassphraseField *m_passphrase;
    QPushButton *m_unlockButton;
    QPushButton *m_otherButton;
    QPushButton *m_sheetButton;
    QPushButton *m_restoreButton; ///< In sight once the file turned out to be damaged.
    QPushButton *m_settingsButton;
    QProgressBar *m_progress;
    QLabel *m_sentence;
};

} // namespace boshi::ui
