// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/base/hash.h"
#include "core/security/key_derivation.h"
#include "core/store/durable_file.h"
#include "core/store/guarded.h"
#include "core/store/journal_check.h"
#include "core/store/page_check.h"
#include "core/store/raw_file.h"
#include "core/store/vault_copy.h"
#include "core/store/vault_schema.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace boshi {
namespace {

QString journalOf(const QString &path) { return path + QStringLiteral("-journal"); }

QByteArray pageOf(const db::RawFile &file, qint64 number)
{
    return file.read((number - 1) * db::Connection::pageSize, db::Connection::pageSize);
}

/// Whether the key fits any page after the first; looks at no more than some hundreds, spread over the file.
bool fitsAnyPage(const db::RawFile &file, const db::PageCheck &check)
{
    const qint64 pages = file.size() / db::Connection::pageSize;
    const qint64 step = qMax<qint64>(1, pages / 512);
    for (qint64 number = 2; number <= pages; number += step) {
        const QByteArray page = pageOf(file, number);
        if (page.count('\0') != page.size() && check.holds(page, quint32(number)))
            return true;
    }
    return false;
}

Error whyNotOpened(const QString &path, const VaultKey &key, const Error &error)
{
    if (error.code != ErrorCode::WrongPassphrase && error.code != ErrorCode::DamagedPage)
        return error;
    const auto reason = db::guarded(ErrorCode::ReadFailed, [&]() -> Result<ErrorCode> {
        const Result<db::RawFile> file = db::RawFile::open(path);
        if (!file)
            return file.error();
        const db::PageCheck check(key);
        if (check.holds(pageOf(*file, 1), 1))
            return ErrorCode::DamagedPage;
        return fitsAnyPage(*file, check) ? ErrorCode::DamagedFirstPage : ErrorCode::WrongPassphrase;
    });
    return reason ? Error{*reason} : reason.error();
}

Result<Done> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    if (!durable::canWriteBeside(path))
        return Error{ErrorCode::ReadOnlyPlace};
    if (!file.isWritable())
        return Error{ErrorCode::PermissionDenied};
    return Done{};
}

/// A file that some program has open, perhaps this one, must not lose its name.
Result<Done> checkIsFree(const QString &path)
{
    if (!QFile::exists(path))
        return Done{};
    const Result<db::RawFile> file = db::RawFile::open(path);
    if (!file)
        return file.error();
    return file->isInUse() ? Result<Done>(Error{ErrorCode::InUse}) : Done{};
}

enum class Tables { Present, Older };

Result<Tables> tablesOf(const db::Connection &connection, db::MigrationSteps steps)
{
    const int latest = db::latestSchema(steps);
    const int version = db::schemaVersion(connection.get());
    if (version > latest)
        return Error{ErrorCode::NewerFormat};
    if (version < 1)
        return Error{ErrorCode::DamagedPage};
    if (!db::hasOurTables(connection.get(), steps))
        return Error{ErrorCode::ForeignTables};
    return version < latest ? Tables::Older : Tables::Present;
}

/// SQLite ends a journal by zeros at its beginning, or by cutting it to nothing.
bool isSpent(const QString &journal)
{
    QFile file(journal);
    return !file.exists() || (file.open(QIODevice::ReadOnly) && (file.size() == 0 || file.read(1) == QByteArray(1, '\0')));
}

/// Empty when the file cannot be read.
QByteArray firstBytes(const QString &path, qsizetype size)
{
    const auto bytes = db::guarded(ErrorCode::ReadFailed, [&]() -> Result<QByteArray> {
        const Result<db::RawFile> file = db::RawFile::open(path);
        return file ? Result<QByteArray>(file->read(0, size)) : file.error();
    });
    return bytes ? *bytes : QByteArray();
}

/// Nobody else works on them: whoever made them held the vault, and now we do.
void removeLeftovers(const QString &path)
{
    const QStringList leftovers = Vault::leftoversOf(path);
    for (const QString &leftover : leftovers)
        durable::removeLeftover(leftover);
}

/// A journal left behind at `target` would be played back into the file that comes there. SQLite plays it back into the
/// one it belongs to whatever the key is; without any file it is put aside.
Result<Done> clearJournal(const QString &target, const QString &kept, const VaultKey &anyKey)
{
    if (!QFile::exists(journalOf(target)))
        return Done{};
    if (!QFile::exists(target))
        return durable::replaceFile(journalOf(target), journalOf(kept));
    {
        const auto playedBack = db::Connection::open(target, anyKey, Access::ReadOnly);
    }
    if (!isSpent(journalOf(target)))
        return Error{ErrorCode::WriteFailed};
    durable::removeLeftover(journalOf(target));
    return Done{};
}

Result<Done> makeTables(const QString &path, const VaultKey &key)
{
    const Result<db::Connection> connection = db::Connection::open(path, key, Access::Create);
    if (!connection)
        return connection.error();
    return db::guarded(ErrorCode::WriteFailed, [&] {
        db::Transaction transaction(connection->get());
        db::createTables(connection->get());
        db::runSteps(connection->get(), db::migrationSteps());
        transaction.commit();
    });
}

Result<VaultKey> newKey(const Secret &passphrase, KeyProfile profile)
{
    const VaultHeader header = makeHeader(profile, randomBytes(8));
    Result<Secret> key = deriveKey(passphrase, header);
    if (!key)
        return key.error();
    return VaultKey{std::move(*key), header};
}

/// At every moment a whole vault stands at the target.
Result<Done> replaceKeeping(const QString &fresh, const QString &target, const QString &kept)
{
    if (auto keeping = durable::keepBeside(target, kept); !keeping)
        return keeping;
    Result<Done> moved = durable::replaceFile(fresh, target);
    if (!moved)
        durable::removeLeftover(kept); // Its second name only.
    return moved;
}

} // namespace

Vault::Vault(const QString &path, VaultKey key, db::Connection connection)
    : m_path(path)
    , m_key(std::move(key))
    , m_connection(std::move(connection))
    , m_sealed(std::make_unique<db::SealedRecords>(m_connection.get(), m_key.key))
{
}

Result<std::unique_ptr<Vault>> Vault::around(const QString &path, VaultKey key, db::Connection connection)
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        return std::unique_ptr<Vault>(new Vault(path, std::move(key), std::move(connection)));
    });
}

/// SQLite leaves an empty journal behind in TRUNCATE mode; a vault is one file. SQLite itself removes it while it still
/// holds the lock: afterwards the name may already belong to the next program's journal.
Vault::~Vault()
{
    if (handle())
        sqlite3_exec(handle(), "PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

Result<VaultHeader> Vault::headerOf(const QString &path)
{
    return db::guarded(ErrorCode::ReadFailed, [&]() -> Result<VaultHeader> {
        const Result<db::RawFile> file = db::RawFile::open(path);
        if (!file)
            return file.error();
        return readHeader(file->read(0, VaultHeader::size));
    });
}

QStringList Vault::leftoversOf(const QString &path)
{
    const QByteArray header = firstBytes(path, VaultHeader::size);
    QStringList leftovers;
    for (const QString &name : {path, db::erasingName(path), db::restoringName(path)})
        leftovers << name << db::unfinishedName(name);
    leftovers.removeFirst();
    leftovers.removeIf([&](const QString &name) {
        return !QFile::exists(name) || (QFileInfo(name).size() > 0 && firstBytes(name, VaultHeader::size) != header);
    });
    return leftovers;
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &path, const Secret &passphrase, KeyProfile profile)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::WrongPassphrase};
    if (QFile::exists(path))
        return Error{ErrorCode::FileExists};
    Result<VaultKey> key = newKey(passphrase, profile);
    if (!key)
        return key.error();
    return create(path, std::move(*key));
}

/// Made beside and put in place when it is whole: a half-made file under the real name could be opened by nobody and
/// would be in the way of the next attempt.
Result<std::unique_ptr<Vault>> Vault::create(const QString &path, VaultKey key)
{
    if (QFile::exists(path))
        return Error{ErrorCode::FileExists};
    const QString unfinished = db::unfinishedName(path);
    durable::removeLeftover(unfinished);
    Result<Done> done = durable::createPrivate(unfinished);
    if (done)
        done = makeTables(unfinished, key);
    if (done)
        done = durable::placeFile(unfinished, path);
    durable::removeLeftover(unfinished);
    if (!done)
        return done.error();
    Result<std::unique_ptr<Vault>> vault = open(path, std::move(key));
    if (!vault)
        durable::removeLeftover(path); // There is nothing in it yet.
    return vault;
}

Result<VaultKey> Vault::keyOf(const QString &path, const Secret &passphrase)
{
    const Result<VaultHeader> header = headerOf(path);
    if (!header)
        return header.error();
    if (passphrase.isEmpty())
        return Error{ErrorCode::WrongPassphrase};
    Result<Secret> key = deriveKey(passphrase, *header);
    if (!key)
        return key.error();
    return VaultKey{std::move(*key), *header};
}

Result<VaultKey> Vault::keyOf(const QString &path, VaultKey sheet)
{
    const Result<VaultHeader> header = headerOf(path);
    if (!header && header.error().code != ErrorCode::DamagedHeader)
        return header.error();
    if (header && header->bytes != sheet.header.bytes)
        return Error{ErrorCode::OtherRecoverySheet};
    return sheet;
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const Secret &passphrase, Access access)
{
    Result<VaultKey> key = keyOf(path, passphrase);
    if (!key)
        return key.error();
    return open(path, std::move(*key), access);
}

Result<std::unique_ptr<Vault>> Vault::openBySheet(const QString &path, VaultKey sheet, Access access)
{
    const bool isHeaderWhole = bool(headerOf(path));
    Result<VaultKey> key = keyOf(path, std::move(sheet));
    if (!key)
        return key.error();
    auto vault = open(path, std::move(*key), access);
    if (vault || vault.error().code != ErrorCode::WrongPassphrase)
        return vault;
    return Error{isHeaderWhole ? ErrorCode::DamagedFirstPage : ErrorCode::OtherRecoverySheet};
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, VaultKey key, Access access, db::MigrationSteps steps)
{
    if (!QFile::exists(path))
        return Error{ErrorCode::FileMissing};
    if (access != Access::ReadOnly)
        if (auto place = checkPlace(path); !place)
            return place.error();
    if (const auto journal = db::guarded(ErrorCode::ReadFailed, [&] { return db::checkJournal(path, key); }); !journal)
        return journal.error();
    Result<db::Connection> connection = db::Connection::open(path, key, access);
    if (!connection)
        return whyNotOpened(path, key, connection.error());
    const auto tables = db::guarded(ErrorCode::ReadFailed, [&] { return tablesOf(*connection, steps); });
    if (!tables)
        return tables.error();
    if (*tables == Tables::Older && access != Access::ReadOnly)
        if (auto migrated = db::migrate(*connection, key, path, steps); !migrated)
            return migrated.error();
    if (access != Access::ReadOnly)
        removeLeftovers(path);
    return around(path, std::move(key), std::move(*connection));
}

Result<Done> Vault::backup(const QString &target, bool replace) const
{
    if (QFile::exists(target) && !replace)
        return Error{ErrorCode::FileExists};
    if (const auto free = checkIsFree(target); !free)
        return free;
    // An unfinished transaction of the file to be replaced would be played back into the copy.
    if (QFileInfo(journalOf(target)).size() > 0)
        return Error{ErrorCode::InUse};
    return db::copyVerifyRename(m_connection, m_key, target);
}

Result<Done> Vault::rekey(const Secret &passphrase, KeyProfile profile)
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::WrongPassphrase};
    Result<VaultKey> key = newKey(passphrase, profile);
    if (!key)
        return key.error();
    return rekey(std::move(*key));
}

Result<Done> Vault::rekey(VaultKey key)
{
    if (auto copied = copyUnder(key); !copied)
        return copied.error().code == ErrorCode::CopyFailed ? Error{ErrorCode::PassphraseKept} : copied;
    return reopen(std::move(key));
}

Result<Done> Vault::replaceBy(const db::Connection &changed)
{
    if (auto copied = db::copyVerifyRename(changed, m_key, m_path); !copied)
        return copied;
    return reopen(m_key.copy());
}

/// The old file is gone from the folder; its connection must not outlive it under the same name.
Result<Done> Vault::reopen(VaultKey key)
{
    m_sealed.reset();
    m_connection = db::Connection::closed();
    // From here on the new file stands, whatever happens.
    if (Result<db::Connection> connection = db::Connection::open(m_path, key, Access::ReadWrite))
        m_connection = std::move(*connection);
    m_key = std::move(key);
    m_sealed = std::make_unique<db::SealedRecords>(handle(), m_key.key);
    return Done{};
}

/// Class keys that lie under the vault's key are wrapped anew in the copy; those with a secret of their own stay as they are.
Result<Done> Vault::copyUnder(const VaultKey &key) const
{
    return db::copyVerifyRename(m_connection, key, m_path, [&](sqlite3 *connection) {
        db::Statement rewrap(connection, "UPDATE copy.class_key SET wrapped = ? WHERE key = ?");
        for (const auto &[number, wrapped] : m_sealed->keys().rewrapped(key.key))
            rewrap.bindAll(wrapped, number).run();
    });
}

Result<QString> restoreVault(const QString &backup, const Secret &passphrase, const QString &target, bool replace,
                             const QString &keptSuffix)
{
    const Result<std::unique_ptr<Vault>> vault = Vault::open(backup, passphrase, Access::ReadOnly);
    if (!vault)
        return vault.error();
    return restoreVault(**vault, target, replace, keptSuffix);
}

Result<QString> restoreVault(const Vault &backup, const QString &target, bool replace, const QString &keptSuffix)
{
    const bool exists = QFile::exists(target);
    const QString kept = target + keptSuffix;
    if ((exists && !replace) || QFile::exists(kept) || QFile::exists(journalOf(kept)))
        return Error{ErrorCode::FileExists};
    if (const auto free = checkIsFree(target); !free)
        return free.error();
    const QString fresh = db::restoringName(target);
    if (auto copied = backup.backup(fresh, true); !copied)
        return copied.error();
    Result<Done> done = clearJournal(target, kept, backup.key());
    if (done)
        done = exists ? replaceKeeping(fresh, target, kept) : durable::replaceFile(fresh, target);
    if (done)
        return exists ? kept : QString();
    durable::removeLeftover(fresh);
    return done.error().code == ErrorCode::WriteFailed ? Error{ErrorCode::CopyFailed} : done.error();
}

} // namespace boshi
