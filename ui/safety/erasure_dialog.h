// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/unlock/background.h"
#include "ui/unlock/confirm_dialog.h"

class QComboBox;
class QProgressBar;

namespace boshi::ui {

/// Erases the open family, one of its people or one record for good: tells what goes and which backups still hold it, asks
/// who is sitting there, and does it only then.
class ErasureDialog : public QDialog {
    Q_OBJECT

public:
    /// With a family open. `record` is the one that is meant; null: a person or the family is chosen here.
    ErasureDialog(VaultSession &session, ConfirmDialog::Proof proof, const QUuid &record, QWidget *parent = nullptr);

    void reject() override;

signals:
    /// `sentence` tells what was done.
    void erased(const QString &sentence);

private:
    struct Preview {
        ErasurePlan plan;
        std::vector<BackupHolding> backups = {};
    };

    QString reasonText() const;
    QComboBox *makePeople();
    void connectParts();
    void plan();
    Result<Preview> previewOf(ErasureScope scope, const QUuid &id) const;
    void showPreview();
    QStringList stayingNames() const;
    void confirm();
    void erase();
    void finish();
    void setBusy(bool busy);

    VaultSession &m_session;
    ConfirmDialog::Proof m_proof;
    QUuid m_record;
    QComboBox *m_whom = nullptr; ///< Not for a single record.
    QLabel *m_preview;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_eraseButton;
    QPushButton *m_cancelButton;
    std::optional<Result<Preview>> m_planned = {}; ///< These two are written by the background, read after it ended.
    std::optional<Result<Done>> m_outcome = {};
    Background m_background{&m_session}; ///< Last: it goes first and waits.
};

} // namespace boshi::ui
