// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "core/sync/difference.h"

namespace boshi {

/// What restoring a backup would do, before it is done.
struct RestorePreview {
    BackupFile backup;
    std::unique_ptr<Vault> vault;                     ///< The backup, open for reading.
    std::vector<NewestWhole::Passed> passed = {};     ///< Backups that were wanted, or are newer, and do not hold.
    std::optional<VaultDifference> difference = {};   ///< Nothing when the present file does not open.
    std::optional<ErrorCode> presentTrouble = {};     ///< Then: why.
};

/// Opens the backup at `chosen` and compares it with the vault at `vaultPath`. Empty, or when that one does not hold: the
/// newest whole one in `folder`. WrongPassphrase when the passphrase opens none; it is asked of the backup, which may have
/// been made under an earlier one.
Result<RestorePreview> previewRestore(const QString &vaultPath, const QString &folder, const QString &chosen, const Secret &passphrase);

} // namespace boshi
