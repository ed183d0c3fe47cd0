// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/restore_preview.h"

#include <QFileInfo>

namespace boshi {
namespace {

BackupFile fileAt(const QString &path, const QString &vaultPath)
{
    if (const auto known = backupsOf(vaultPath, QFileInfo(path).path()))
        for (const BackupFile &backup : *known)
            if (QFileInfo(backup.path) == QFileInfo(path))
                return backup;
    BackupFile file{path, QFileInfo(path).lastModified().toUTC()};
    file.size = QFileInfo(path).size();
    return file;
}

Result<Done> holds(const BackupFile &backup, const Secret &passphrase)
{
    const auto key = Vault::keyOf(backup.path, passphrase);
    return key ? verifyBackup(backup, *key) : key.error();
}

Result<NewestWhole> wholeOne(const QString &vaultPath, const QString &folder, const QString &chosen, const Secret &passphrase)
{
    if (chosen.isEmpty())
        return newestWhole(vaultPath, folder, passphrase);
    const BackupFile wanted = fileAt(chosen, vaultPath);
    const auto verified = holds(wanted, passphrase);
    if (verified)
        return NewestWhole{wanted};
    if (verified.error().code == ErrorCode::WrongPassphrase)
        return verified.error();
    auto newest = newestWhole(vaultPath, folder, passphrase);
    if (!newest)
        return verified.error();
    std::erase_if(newest->passed, [&](const auto &passed) { return passed.backup.path == wanted.path; });
    newest->passed.insert(newest->passed.begin(), {wanted, verified.error().code});
    return newest;
}

} // namespace

Result<RestorePreview> previewRestore(const QString &vaultPath, const QString &folder, const QString &chosen, const Secret &passphrase)
{
    auto whole = wholeOne(vaultPath, folder, chosen, passphrase);
    if (!whole)
        return whole.error();
    auto vault = Vault::open(whole->backup.path, passphrase, Access::ReadOnly);
    if (!vault)
        return vault.error();
    RestorePreview preview{whole->backup, std::move(*vault), std::move(whole->passed)};
    const auto present = Vault::open(vaultPath, passphrase, Access::ReadOnly);
    auto difference = present ? differenceBetween(**present, *preview.vault) : Result<VaultDifference>(present.error());
    if (difference)
        preview.difference = std::move(*difference);
    else
        preview.presentTrouble = difference.error().code;
    return preview;
}

} // namespace boshi
