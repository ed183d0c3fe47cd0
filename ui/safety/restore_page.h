// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/restore_preview.h"
#include "ui/unlock/background.h"
#include "ui/unlock/calm_page.h"

class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;

/// Puts a backup in the place of a vault that nobody has open: asks for the passphrase of the copy, tells what would
/// change, and does it only then.
class RestorePage : public CalmPage {
    Q_OBJECT

public:
    /// Without a `chosen` backup the newest whole one in `folder` is meant.
    RestorePage(const QString &path, const QString &folder, const QString &chosen, const QDateTime &now, QWidget *parent = nullptr);

    /// Takes another file for the copy.
    void choose(const QString &backup);

    /// Says what went wrong before the page was shown.
    void say(const Error &error);

signals:
    /// `sentence` tells what was done.
    void restored(const QString &sentence);
    void left();

private:
    void addButtons();
    void chooseFile();
    void look();
    void showPreview();
    void restore();
    void finishRestore();
    void finish();
    void setBusy(bool busy);
    void forgetPreview();
    QString keptSuffix() const;

    QString m_path;
    QString m_folder;
    QString m_chosen;
    QDateTime m_now;
    QLabel *m_copy;
    PassphraseField *m_passphrase;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_lookButton;
    QPushButton *m_restoreButton;
    QPushButton *m_otherButton;
    QPushButton *m_backButton;
    std::optional<Result<RestorePreview>> m_preview; ///< These two are written by the background, read after it ended.
    std::optional<Result<QString>> m_kept;
    Background m_background; ///< Last: it goes first and waits.
};

} // namespace boshi::ui
