// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migration.h"
#include "core/store/sealed_records.h"

#include <QStringList>

#include <memory>

namespace boshi {

using db::Access;

/// One open vault file. Nobody else can open it meanwhile; closing it wipes the key.
class Vault {
public:
    /// A new, empty vault; FileExists when there is a file.
    static Result<std::unique_ptr<Vault>> create(const QString &path, const Secret &passphrase, KeyProfile profile);
    static Result<std::unique_ptr<Vault>> create(const QString &path, VaultKey key);

    /// Tells apart: not a vault, damaged header, newer format, wrong passphrase, damaged first page, in use, places
    /// that cannot be written. `access` is ReadWrite or ReadOnly. A vault with tables of an older layout is migrated when
    /// it is opened for writing (see db::migrate), and leftovers beside it are removed; for reading it is taken as it is.
    static Result<std::unique_ptr<Vault>> open(const QString &path, const Secret &passphrase, Access access = Access::ReadWrite);
    static Result<std::unique_ptr<Vault>> open(const QString &path, VaultKey key, Access access = Access::ReadWrite,
                                               db::MigrationSteps steps = db::migrationSteps());
    /// With the key of a recovery sheet. It holds the header too, so that a damaged one does not matter; what does not open
    /// now is damage, never a wrong passphrase.
    static Result<std::unique_ptr<Vault>> openBySheet(const QString &path, VaultKey sheet, Access access = Access::ReadWrite);

    /// The key that a passphrase gives for the file.
    static Result<VaultKey> keyOf(const QString &path, const Secret &passphrase);
    /// The key of a recovery sheet if it is for the file: OtherRecoverySheet when it is of another vault, or voided by a
    /// later passphrase.
    static Result<VaultKey> keyOf(const QString &path, VaultKey sheet);

    /// What can be read without the passphrase.
    static Result<VaultHeader> headerOf(const QString &path);

    /// Copies of this vault that a program left beside it when it was killed, as paths: begun ones are empty, the others
    /// bear its header. They may hold what was to be erased; opening for writing removes them.
    static QStringList leftoversOf(const QString &path);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    const QString &path() const { return m_path; }
    const VaultKey &key() const { return m_key; }
    const db::Connection &connection() const { return m_connection; }
    sqlite3 *handle() const { return m_connection.get(); }
    /// What is sealed inside, and the keys to it. Closed anew by rekey().
    db::SealedRecords &sealed() const { return *m_sealed; }

    /// A verified copy under the same key; FileExists unless `replace`.
    Result<Done> backup(const QString &target, bool replace) const;

    /// A new passphrase, and header, for this file. On an error the old one holds and the vault stays open; otherwise
    /// the new one holds and the vault is open under it, unless the disk fails just then: all further work on this object
    /// fails calmly until the file is opened anew.
    Result<Done> rekey(const Secret &passphrase, KeyProfile profile);
    Result<Done> rekey(VaultKey key);

    /// Writes `changed`, an altered copy of this vault under the same key, anew in its place and goes on with that.
    Result<Done> replaceBy(const db::Connection &changed);

private:
    Result<Done> reopen(VaultKey key);
    Vault(const QString &path, VaultKey key, db::Connection connection);
    static Result<std::unique_ptr<Vault>> around(const QString &path, VaultKey key, db::Connection connection);
    Result<Done> copyUnder(const VaultKey &key) const;

    QString m_path;
    VaultKey m_key;
    db::Connection m_connection;
    std::unique_ptr<db::SealedRecords> m_sealed;
};

/// Puts a verified copy of `backup` at `target` in one step. An existing file there is refused unless `replace`; then it
/// is kept beside under a name of its own, which is returned (empty when there was none).
Result<QString> restoreVault(const QString &backup, const Secret &passphrase, const QString &target, bool replace,
                             const QString &keptSuffix);
Result<QString> restoreVault(const Vault &backup, const QString &target, bool replace, const QString &keptSuffix);

} // namespace boshi
