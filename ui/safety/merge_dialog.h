// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "core/sync/difference.h"
#include "ui/unlock/background.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;

/// Brings what another copy of this handbook file holds: opens it with its passphrase, tells what would come, and takes it
/// over only then, after a backup. The copy is only read.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// `path` is the copy, when it is known already.
    MergeDialog(VaultSession &session, const QString &path, QWidget *parent = nullptr);

    void setPath(const QString &path);
    void reject() override;

signals:
    /// The records in which copies differ are to be shown.
    void conflictsAsked();
    /// The copy is not to be merged but opened.
    void openAsked(const QString &path);

private:
    struct Look {
        std::unique_ptr<Vault> other;
        DifferenceCounts counts = {};
        int newFamilies = 0;
    };

    void connectParts();
    QLayout *makeFileRow();
    void choosePath();
    void look();
    static Result<Look> lookAt(const Vault &present, const QString &path, const Secret &secret);
    void merge();
    void finish();
    void showLook();
    void showReport(const MergeReport &report);
    void offer();

    VaultSession &m_session;
    QLineEdit *m_path;
    PassphraseField *m_secret;
    QLabel *m_preview;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_chooseButton;
    QPushButton *m_lookButton;
    QPushButton *m_mergeButton;
    QPushButton *m_openButton;
    QPushButton *m_conflictsButton;
    QPushButton *m_cancelButton;
    bool m_isMerging = false;
    bool m_isMerged = false;
    std::optional<Result<Look>> m_look = {}; ///< These two are written by the background, read after it ended.
    std::optional<Result<MergeReport>> m_outcome = {};
    Background m_background; ///< Last: it goes first and waits.
};

} // namespace boshi::ui
