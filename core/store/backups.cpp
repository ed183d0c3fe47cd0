// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/security/key_derivation.h"
#include "core/store/durable_file.h"
#include "core/store/raw_file.h"
#include "core/store/vault_check.h"
#include "core/store/vault_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace boshi {
namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

QString nameOf(const QString &vaultPath, const QDateTime &at)
{
    return QFileInfo(vaultPath).completeBaseName() + u'-' + at.toUTC().toString(stampFormat) + QStringLiteral(".boshi");
}

/// Empty when the file is not called as a backup of this vault is; `ending` follows the name.
QDateTime momentOf(const QString &fileName, const QString &vaultPath, const QString &ending = {})
{
    const QString base = QRegularExpression::escape(QFileInfo(vaultPath).completeBaseName());
    const QRegularExpression pattern(QStringLiteral("\\A%1-(\\d{8}T\\d{6}Z)\\.boshi%2\\z").arg(base, QRegularExpression::escape(ending)));
    QDateTime at = QDateTime::fromString(pattern.match(fileName).captured(1), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at;
}

Result<Done> checkFolder(const QString &folder)
{
    return QFileInfo(folder).isDir() ? Result<Done>(Done{}) : Error{ErrorCode::BackupFolderMissing};
}

/// The same trouble has other consequences, and other advice, when only the copy could not be written.
Error forBackup(Error error)
{
    if (error.code == ErrorCode::DiskFull)
        error.code = ErrorCode::BackupDiskFull;
    if (error.code == ErrorCode::ReadOnlyPlace || error.code == ErrorCode::PermissionDenied)
        error.code = ErrorCode::BackupFolderReadOnly;
    return error;
}

QString freeName(const QString &vaultPath, const QString &folder, QDateTime at)
{
    while (QFile::exists(QDir(folder).filePath(nameOf(vaultPath, at))))
        at = at.addSecs(1);
    return QDir(folder).filePath(nameOf(vaultPath, at));
}

/// Copies that were killed before they were whole; nobody will go on with them.
void removeUnfinished(const QString &vaultPath, const QString &folder)
{
    const QString ending = db::unfinishedName({});
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        if (!momentOf(name, vaultPath, ending).isValid())
            continue;
        const QString path = QDir(folder).filePath(name);
        const Result<db::RawFile> file = db::RawFile::open(path);
        if (file && !file->isInUse())
            durable::removeLeftover(path);
    }
}

/// Whatever the clock says, the copy just made and verified stays.
void removeOldest(const Vault &vault, const BackupPlan &plan, const QString &made)
{
    const auto backups = backupsOf(vault.path(), plan.folder);
    if (!backups)
        return;
    int kept = 1;
    for (const BackupFile &backup : *backups)
        if (backup.path != made && backup.fits(vault.key().header) && ++kept > plan.keep)
            QFile::remove(backup.path);
}

/// Keys for the headers met so far: deriving one takes a second.
class KeyRing {
public:
    explicit KeyRing(const Secret &passphrase) : m_passphrase(passphrase) { }

    Result<VaultKey> keyFor(const VaultHeader &header)
    {
        for (const VaultKey &known : m_keys)
            if (known.header.bytes == header.bytes)
                return known.copy();
        Result<Secret> key = deriveKey(m_passphrase, header);
        if (!key)
            return key.error();
        m_keys.push_back({std::move(*key), header});
        return m_keys.back().copy();
    }

private:
    const Secret &m_passphrase;
    std::vector<VaultKey> m_keys;
};

Result<Done> verifyWith(KeyRing &keys, const BackupFile &backup)
{
    if (const auto header = Vault::headerOf(backup.path); !header)
        return header.error();
    const Result<VaultKey> key = keys.keyFor(backup.header);
    return key ? verifyBackup(backup, *key) : key.error();
}

} // namespace

Result<std::vector<BackupFile>> backupsOf(const QString &vaultPath, const QString &folder)
{
    if (const auto there = checkFolder(folder); !there)
        return there.error();
    std::vector<BackupFile> backups;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        const QDateTime at = momentOf(name, vaultPath);
        if (!at.isValid())
            continue;
        BackupFile backup{QDir(folder).filePath(name), at};
        backup.size = QFileInfo(backup.path).size();
        if (const auto header = Vault::headerOf(backup.path))
            backup.header = *header;
        backups.push_back(std::move(backup));
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupFile::at);
    return backups;
}

Result<QString> makeBackup(const Vault &vault, const BackupPlan &plan, const QDateTime &now)
{
    if (const auto there = checkFolder(plan.folder); !there)
        return there.error();
    removeUnfinished(vault.path(), plan.folder);
    const QString target = freeName(vault.path(), plan.folder, now);
    if (const auto copied = vault.backup(target, false); !copied)
        return forBackup(copied.error());
    removeOldest(vault, plan, target);
    return target;
}

Result<Done> verifyBackup(const BackupFile &backup, const VaultKey &key)
{
    const auto vault = Vault::open(backup.path, key.copy(), Access::ReadOnly);
    if (!vault)
        return vault.error();
    const auto report = checkVault(**vault);
    if (!report)
        return report.error();
    return report->isWhole() ? Result<Done>(Done{}) : Error{ErrorCode::DamagedPage};
}

Result<NewestWhole> newestWhole(const QString &vaultPath, const QString &folder, const Secret &passphrase)
{
    auto backups = backupsOf(vaultPath, folder);
    if (!backups)
        return backups.error();
    KeyRing keys(passphrase);
    NewestWhole found;
    for (BackupFile &backup : *backups) {
        const auto verified = verifyWith(keys, backup);
        if (verified) {
            found.backup = std::move(backup);
            return found;
        }
        found.passed.push_back({std::move(backup), verified.error().code});
    }
    const bool allWrong = !found.passed.empty()
        && std::ranges::all_of(found.passed, [](const auto &passed) { return passed.reason == ErrorCode::WrongPassphrase; });
    return Error{allWrong ? ErrorCode::WrongPassphrase : ErrorCode::NoWholeBackup};
}

} // namespace boshi
