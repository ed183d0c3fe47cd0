// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "core/store/vault_check.h"
#include "ui/unlock/background.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

/// Checks the whole open file and says what was found. It begins at once, tells how far it is, can be stopped, and changes
/// nothing.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit CheckDialog(VaultSession &session, QWidget *parent = nullptr);
    ~CheckDialog() override;

    /// Stops the check first, and closes when it has stopped.
    void reject() override;

signals:
    /// Backups are to be shown, as something does not hold.
    void backupsAsked();

private:
    void finish();
    void tell(const CheckReport &report);

    VaultSession &m_session;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QListWidget *m_findings;
    QPushButton *m_backupsButton;
    QPushButton *m_closeButton;
    QTimer m_tick;
    std::atomic<int> m_percent = 0;
    std::atomic<bool> m_isStopped = false;
    std::optional<Result<CheckReport>> m_found = {}; ///< Written by the background, read after it ended.
    Background m_background{&m_session};             ///< Last: it goes first and waits.
};

} // namespace boshi::ui
