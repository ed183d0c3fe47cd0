// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/durable_file.h"
#include "core/store/guarded.h"
#include "core/store/opened_tables.h"

#include <QFile>

#include <sqlite3.h>

namespace boshi::db {
namespace {

int openFlags(Access access)
{
    switch (access) {
    case Access::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Access::ReadWrite: return SQLITE_OPEN_READWRITE;
    // Not SQLITE_OPEN_READONLY: that could neither play back the journal of a killed save nor attach a copy to write to.
    // SQLite falls back to reading where the place or the permissions allow no more.
    case Access::ReadOnly: return SQLITE_OPEN_READWRITE;
    }
    Q_UNREACHABLE();
}

QString cipherVersion(sqlite3 *handle)
{
    Statement version(handle, "PRAGMA cipher_version");
    return version.next() ? version.text(0) : QString();
}

void run(sqlite3 *handle, const char *pragma) { Statement(handle, pragma).run(); }

/// SQLCipher 4 has to be asked to wipe what it frees, before it is given a key, and else writes about failures to stderr.
void prepareCipher4(sqlite3 *handle)
{
    run(handle, "PRAGMA cipher_memory_security = ON");
    run(handle, "PRAGMA cipher_log_level = NONE");
}

void configure(sqlite3 *handle, Access access)
{
    run(handle, "PRAGMA temp_store = MEMORY");
    run(handle, "PRAGMA locking_mode = EXCLUSIVE");
    run(handle, "PRAGMA cell_size_check = ON"); // Whoever has the key can write pages that lie about themselves.
    if (access == Access::ReadOnly) {
        run(handle, "SELECT count(*) FROM sqlite_master");
        createOpenedTables(handle);
        return run(handle, "PRAGMA query_only = ON");
    }
    run(handle, "PRAGMA synchronous = FULL");
    run(handle, "PRAGMA secure_delete = ON");
    run(handle, "PRAGMA cache_size = -40000");
    run(handle, "BEGIN EXCLUSIVE");
    run(handle, "SELECT count(*) FROM sqlite_master");
    run(handle, "COMMIT");
    createOpenedTables(handle);
    run(handle, "PRAGMA journal_mode = TRUNCATE");
}

sqlite3_file *filePointer(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    if (!handle || sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK)
        throw Failure(SQLITE_MISUSE);
    return file;
}

/// Reading that fails within a save is no refusal to write.
ErrorCode diskErrorOf(const Failure &failure, ErrorCode otherwise)
{
    if (durable::isFull(failure.systemError))
        return ErrorCode::DiskFull;
    if (failure.code == SQLITE_IOERR_NOMEM)
        return ErrorCode::OutOfMemory;
    return failure.code == SQLITE_IOERR_READ ? ErrorCode::ReadFailed : otherwise;
}

} // namespace

ErrorCode errorCodeOf(const Failure &failure, ErrorCode otherwise)
{
    switch (failure.code & 0xff) {
    case SQLITE_NOTADB: return ErrorCode::WrongPassphrase;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::InUse;
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_CORRUPT: return ErrorCode::DamagedPage;
    case SQLITE_READONLY: return ErrorCode::ReadOnlyPlace;
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::PermissionDenied;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR: return diskErrorOf(failure, otherwise);
    default: return otherwise;
    }
}

/// Waits for the pool's statements, whichever of the two goes first.
void Connection::Close::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

Connection::Connection(sqlite3 *handle)
    : m_handle(handle)
    , m_statements(std::make_unique<StatementPool>(handle))
{
}

Secret Connection::keyText(const VaultKey &key)
{
    constexpr char digits[] = "0123456789abcdef";
    Secret text(2 + 2 * (32 + 16) + 1);
    unsigned char *out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    const auto append = [&](QByteArrayView bytes) {
        for (const char byte : bytes) {
            *out++ = static_cast<unsigned char>(digits[uchar(byte) >> 4]);
            *out++ = static_cast<unsigned char>(digits[uchar(byte) & 15]);
        }
    };
    append(key.key.view());
    append(key.header.bytes);
    *out = '\'';
    return text;
}

void Connection::setCipher(sqlite3 *handle, const char *schema)
{
    const QByteArray prefix = QByteArray("PRAGMA ") + schema;
    if (!cipherVersion(handle).startsWith(u'3'))
        run(handle, (prefix + ".cipher_compatibility = 3").constData());
    run(handle, (prefix + ".cipher_page_size = 4096").constData());
}

Result<Connection> Connection::open(const QString &path, const VaultKey &key, Access access)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, openFlags(access), nullptr);
    Connection connection(raw);
    if (opened != SQLITE_OK)
        return Error{errorCodeOf(Failure(opened, sqlite3_system_errno(raw)), ErrorCode::ReadFailed)};
    sqlite3_extended_result_codes(raw, 1);
    return guarded(access == Access::Create ? ErrorCode::WriteFailed : ErrorCode::ReadFailed, [&]() -> Result<Connection> {
        const QString cipher = cipherVersion(raw);
        if (cipher.isEmpty())
            return Error{ErrorCode::NeedsCipher};
        if (!cipher.startsWith(u'3'))
            prepareCipher4(raw);
        const Secret text = keyText(key);
        if (sqlite3_key_v2(raw, "main", text.data(), int(text.size())) != SQLITE_OK)
            return Error{ErrorCode::NeedsCipher};
        setCipher(raw, "main");
        configure(raw, access);
        return std::move(connection);
    });
}

QByteArray Connection::rawBytes(qint64 offset, qsizetype size) const
{
    sqlite3_file *file = filePointer(get());
    QByteArray bytes(size, '\0');
    const int code = file->pMethods->xRead(file, bytes.data(), int(size), offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        throw Failure(code);
    return bytes;
}

qint64 Connection::fileSize() const
{
    sqlite3_file *file = filePointer(get());
    sqlite3_int64 size = 0;
    const int code = file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK)
        throw Failure(code);
    return size;
}

} // namespace boshi::db
