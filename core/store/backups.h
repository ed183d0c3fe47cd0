// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QDateTime>

#include <vector>

namespace boshi {

/// Where verified copies of a vault are kept, and how many made under its present passphrase.
struct BackupPlan {
    QString folder;
    int keep = 10; ///< The one made last is kept whatever this says.
};

/// A file in a backup folder that is called as a backup of the vault is.
struct BackupFile {
    QString path;
    QDateTime at; ///< When it was made, UTC, as its name says.
    qint64 size = 0;
    VaultHeader header = {}; ///< Empty bytes when it cannot be read.

    /// Made under the passphrase that the vault has now; others open with an earlier one.
    bool fits(const VaultHeader &vault) const { return header.bytes == vault.bytes; }
};

/// The backups of the vault at `vaultPath` in that folder, the latest first; other files are not looked at.
Result<std::vector<BackupFile>> backupsOf(const QString &vaultPath, const QString &folder);

/// Writes a verified copy called `<vault>-<UTC yyyyMMddTHHmmssZ>.boshi`, a second later for each that is there already, and
/// only then removes the oldest beyond `plan.keep`. Copies under an earlier passphrase, and files of other names, stay.
Result<QString> makeBackup(const Vault &vault, const BackupPlan &plan, const QDateTime &now);

/// Whether the backup opens with this key and everything in it holds: Done, or why not.
Result<Done> verifyBackup(const BackupFile &backup, const VaultKey &key);

/// The newest backup that opens and holds, and why newer ones do not. Those are left where they are.
struct NewestWhole {
    struct Passed {
        BackupFile backup;
        ErrorCode reason;
    };
    BackupFile backup;
    std::vector<Passed> passed = {};
};
/// NoWholeBackup when there is none; WrongPassphrase when the passphrase opens none at all.
Result<NewestWhole> newestWhole(const QString &vaultPath, const QString &folder, const Secret &passphrase);

} // namespace boshi
