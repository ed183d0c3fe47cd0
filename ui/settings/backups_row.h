// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace boshi::ui {

class Preferences;

/// Where backups go, how many are kept, and when the last one was made and verified.
class BackupsRow : public QWidget {
    Q_OBJECT

public:
    /// `session` is null while no vault is open.
    BackupsRow(Preferences &preferences, const VaultSession *session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

signals:
    /// The list of copies is wanted.
    void listAsked();

private:
    void addControls(QVBoxLayout &column);
    void showPlan();
    void chooseFolder();

    Preferences &m_preferences;
    const VaultSession *m_session;
    QLabel *m_folder;
    QLabel *m_lastCopy;
};

} // namespace boshi::ui
