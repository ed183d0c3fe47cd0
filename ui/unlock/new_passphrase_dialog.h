// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;
class PassphraseMeter;

/// Sets a new passphrase for an open vault. Everybody's recovery sheets are void then; it says so before.
class NewPassphraseDialog : public QDialog {
    Q_OBJECT

public:
    /// `session` is that of the vault, when it has one.
    explicit NewPassphraseDialog(Vault &vault, QWidget *parent = nullptr, VaultSession *session = nullptr);

    void reject() override;

signals:
    /// The vault has its new passphrase and needs a new sheet.
    void changed();

private:
    void set();
    void finish();
    void setBusy(bool busy);

    Vault &m_vault;
    PassphraseField *m_first;
    PassphraseField *m_second;
    PassphraseMeter *m_meter;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_setButton;
    QPushButton *m_laterButton;
    std::optional<Result<Done>> m_outcome; ///< Written by the background, read after it ended.
    Background m_background;               ///< Last: it goes first and waits.
};

} // namespace boshi::ui
