// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

/// The backups of an open vault, each checked while the list is in sight, and a new one at a press.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    /// The session keeps backups.
    explicit BackupsDialog(VaultSession &session, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// This backup is wanted in the place of the vault, which has to be locked for that.
    void restoreAsked(const QString &backup);

private:
    enum class State { Unchecked, Whole, Damaged, EarlierPassphrase };
    struct Line {
        BackupFile file;
        State state = State::Unchecked;
    };

    void connectParts();
    void refresh();
    QString textOf(const Line &line) const;
    void checkNext();
    void finish();
    void backUpNow();
    void chooseNewestWhole();
    void offer();

    VaultSession &m_session;
    std::vector<Line> m_lines; ///< The latest first.
    QLabel *m_sentence;
    QListWidget *m_list;
    QProgressBar *m_progress;
    QPushButton *m_backUpButton;
    QPushButton *m_restoreButton;
    QPushButton *m_doneButton;
    std::optional<std::size_t> m_checking = {}; ///< The line that the background reads.
    std::optional<Result<Done>> m_checked = {}; ///< These two are written by the background, read after it ended.
    std::optional<Result<QString>> m_made = {};
    bool m_wantsBackup = false;
    Background m_background{&m_session}; ///< Last: it goes first and waits.
};

} // namespace boshi::ui
