// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/unlock/confirm_dialog.h"

#include <functional>

namespace boshi::ui {

/// What the Safety menu offers, in its order.
enum class SafetyStep { PrivateAreas, ClosePrivateAreas, Backups, Check, Merge, Sheet, NewPassphrase, Erased, Erasure };

/// The dialogs of the Safety menu for an open vault.
class Safety : public QObject {
    Q_OBJECT

public:
    /// `window` carries the dialogs and, in the end, this object.
    Safety(VaultSession &session, KeyProfile profile, QWidget *window);

    void take(SafetyStep step);
    void offerSheet();
    /// With the copy that is known already, or none.
    void offerMerge(const QString &path);
    /// Of one record of the open family; null: somebody is chosen first.
    void offerErasure(const QUuid &record);
    /// To somebody who opened with the sheet, and has no passphrase to confirm anything with.
    void offerPassphraseInstead();

    /// Of somebody who opened with the sheet.
    bool passphraseIsLost() const { return m_passphraseIsLost; }
    void setPassphraseLost(bool isLost) { m_passphraseIsLost = isLost; }

signals:
    void closePrivateAsked();
    /// `sentence` tells what was done.
    void erased(const QString &sentence);
    /// The records in which copies differ are to be shown.
    void conflictsAsked();
    /// Another file is to be opened in the place of this one.
    void openAsked(const QString &path);
    /// This backup is wanted in the place of the vault.
    void restoreAsked(const QString &backup);

private:
    /// Once the passphrase was typed again, or a line of the sheet by somebody who has no passphrase.
    void confirmThen(const std::function<void()> &action);
    void offerNewPassphrase();
    void showPrivateAreas();
    void showBackups();
    void showCheck();
    ConfirmDialog::Proof proof() const;
    bool hasAreaOfItsOwn() const;
    void show(QDialog *dialog);

    VaultSession &m_session;
    KeyProfile m_profile;
    QWidget *m_window;
    bool m_passphraseIsLost = false;
};

} // namespace boshi::ui
