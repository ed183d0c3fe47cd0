// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace boshi::ui {

class PassphraseField;

/// Asks for the passphrase of an open vault once more, or for a line of its sheet where the passphrase is lost. A sheet or a
/// new passphrase gives the file away for good: a window that was left open for a minute must not be enough for that.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    enum class Proof { Passphrase, SheetLine };

    ConfirmDialog(const Vault &vault, Proof proof, QWidget *parent = nullptr);

    void reject() override;

private:
    void check();
    void finish();

    const Vault &m_vault;
    Proof m_proof;
    PassphraseField *m_passphrase;
    QPushButton *m_goOnButton;
    QLabel *m_sentence;
    std::optional<Result<bool>> m_outcome; ///< Written by the background, read after it ended.
    Background m_background;               ///< Last: it goes first and waits.
};

} // namespace boshi::ui
