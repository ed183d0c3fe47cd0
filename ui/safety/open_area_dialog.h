// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;

/// Asks for the passphrase of one private area. Accepted: the area is open.
class OpenAreaDialog : public QDialog {
    Q_OBJECT

public:
    OpenAreaDialog(VaultSession &session, const SealedArea &area, const QString &areaName, QWidget *parent = nullptr);

    void reject() override;

private:
    void unlock();
    void finish();
    void setBusy(bool busy);

    VaultSession &m_session;
    SealedArea m_area;
    PassphraseField *m_passphrase;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_openButton;
    QPushButton *m_cancelButton;
    std::optional<Result<bool>> m_outcome; ///< Written by the background, read after it ended.
    Background m_background{&m_session};               ///< Last: it goes first and waits.
};

} // namespace boshi::ui
