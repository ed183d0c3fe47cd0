// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/vault_key.h"
#include "core/store/statement_pool.h"

#include <memory>

struct sqlite3;

namespace boshi::db {

enum class Access { Create, ReadWrite, ReadOnly };

/// One SQLCipher connection with the file's only lock. The one place that knows the cipher's parameters.
class Connection {
public:
    static constexpr int pageSize = 4096;

    /// Opens, keys and locks; WrongPassphrase here means only that the key does not open page 1.
    static Result<Connection> open(const QString &path, const VaultKey &key, Access access);

    /// No connection; what remains after closing.
    static Connection closed() { return Connection(nullptr); }

    sqlite3 *get() const { return m_handle.get(); }
    StatementPool &statements() const { return *m_statements; }

    /// Sets the parameters of the file `schema` after its key: with these both major versions of SQLCipher read the same
    /// file (data.md §7). Throws Failure.
    static void setCipher(sqlite3 *handle, const char *schema);

    /// The SQLCipher key text `x'…'` (key and salt in hexadecimal), for ATTACH.
    static Secret keyText(const VaultKey &key);

    /// Reads raw, still encrypted bytes through SQLite's own file handle: opening the file a second time in this process
    /// and closing it again would drop the lock (POSIX).
    QByteArray rawBytes(qint64 offset, qsizetype size) const;
    qint64 fileSize() const;

private:
    explicit Connection(sqlite3 *handle);
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementPool> m_statements;
};

} // namespace boshi::db
