// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/safety/area_passphrase_dialog.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::ui {

/// The private areas of a vault: which there are, which are open, and the passphrases of their own.
class PrivateAreasDialog : public QDialog {
    Q_OBJECT

public:
    PrivateAreasDialog(VaultSession &session, KeyProfile profile, QWidget *parent = nullptr);

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
    void changePassphrase(AreaPassphraseDialog::Step step);
    void present(QDialog *dialog);

    VaultSession &m_session;
    KeyProfile m_profile;
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
