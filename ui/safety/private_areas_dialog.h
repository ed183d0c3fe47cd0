// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/safety/area_passphrase_dialog.h"
#include "ui/unlock/confirm_dialog.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::ui {

/// The private areas of a vault: which there are, which are open, and the passphrases of their own.
class PrivateAreasDialog : public QDialog {
    Q_OBJECT

public:
    /// `proof` is asked for before an area gets its first passphrase: whoever finds the window open could lock its owner
    /// out for ever.
    PrivateAreasDialog(VaultSession &session, KeyProfile profile, ConfirmDialog::Proof proof, QWidget *parent = nullptr);

signals:
    /// Somebody has to ask about unsaved input and then close them.
    void closeAsked();

private:
    void connectParts();
    void refresh();
    std::vector<PrivateArea> areas() const;
    QString nameOf(const SealedArea &area) const;
    const PrivateArea *current() const;
    void offer();
    void openArea();
    void confirmThenSet();
    void changePassphrase(AreaPassphraseDialog::Step step);
    void present(QDialog *dialog);

    VaultSession &m_session;
    KeyProfile m_profile;
    ConfirmDialog::Proof m_proof;
    std::vector<PrivateArea> m_areas;
    QListWidget *m_list;
    QLabel *m_sentence;
    QPushButton *m_openButton;
    QPushButton *m_closeAreasButton;
    QPushButton *m_setButton;
    QPushButton *m_takeAwayButton;
    QPushButton *m_doneButton;
};

} // namespace boshi::ui
