// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_copy.h"

#include "core/store/durable_file.h"
#include "core/store/guarded.h"
#include "core/store/page_check.h"
#include "core/store/vault_schema.h"

#include <QVector>

#include <sqlite3.h>

namespace boshi::db {
namespace {

/// Detaches even when the export failed half-way.
class Attached {
public:
    Attached(sqlite3 *connection, const QString &path, const VaultKey &key)
        : m_connection(connection)
    {
        const Secret text = Connection::keyText(key);
        const QByteArray borrowed = QByteArray::fromRawData(reinterpret_cast<const char *>(text.data()), qsizetype(text.size()));
        Statement(connection, "ATTACH ? AS copy KEY ?").bindAll(path, borrowed).run();
        Statement(connection, "PRAGMA copy.cipher_page_size = 4096").run();
        Statement(connection, "PRAGMA copy.synchronous = FULL").run();
    }
    ~Attached() { sqlite3_exec(m_connection, "DETACH copy", nullptr, nullptr, nullptr); }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    sqlite3 *m_connection;
};

/// Lets a connection that is only for reading write to the copy.
class Writable {
public:
    explicit Writable(sqlite3 *connection)
        : m_connection(connection)
    {
        Statement setting(connection, "PRAGMA query_only");
        m_wasReadOnly = setting.next() && setting.integer(0) != 0;
        setting.reset();
        Statement(connection, "PRAGMA query_only = OFF").run();
    }
    ~Writable()
    {
        if (m_wasReadOnly)
            sqlite3_exec(m_connection, "PRAGMA query_only = ON", nullptr, nullptr, nullptr);
    }
    Writable(const Writable &) = delete;
    Writable &operator=(const Writable &) = delete;

private:
    sqlite3 *m_connection;
    bool m_wasReadOnly = false;
};

void exportInto(const Connection &from, const QString &path, const VaultKey &key)
{
    const Writable writable(from.get());
    const Attached attached(from.get(), path, key);
    Statement(from.get(), "SELECT sqlcipher_export('copy')").run();
    const QByteArray version = "PRAGMA copy.user_version = " + QByteArray::number(schemaVersion(from.get()));
    Statement(from.get(), version.constData()).run();
}

QVector<qint64> counts(const Connection &connection)
{
    QVector<qint64> result;
    for (const char *table : tables) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        Statement count(connection.get(), sql.constData());
        count.next();
        result << count.integer(0);
    }
    return result;
}

Result<Done> verified(const Connection &from, const QString &path, const VaultKey &key)
{
    Result<Connection> copy = Connection::open(path, key, Access::ReadOnly);
    if (!copy)
        return Error{ErrorCode::CopyFailed};
    const bool same = schemaVersion(copy->get()) == schemaVersion(from.get()) && counts(*copy) == counts(from);
    return same && isWhole(*copy, key) ? Result<Done>(Done{}) : Error{ErrorCode::CopyFailed};
}

} // namespace

QString unfinishedName(const QString &target) { return target + QStringLiteral(".unfinished"); }

bool isWhole(const Connection &connection, const VaultKey &key)
{
    if (!damagedPages(connection, key).empty())
        return false;
    Statement check(connection.get(), "PRAGMA integrity_check(1)");
    return check.next() && check.text(0) == u"ok";
}

Result<Done> copyVerifyRename(const Connection &from, const VaultKey &key, const QString &target)
{
    const QString unfinished = unfinishedName(target);
    durable::removeLeftover(unfinished);
    if (auto created = durable::createPrivate(unfinished); !created)
        return created;
    Result<Done> done = guarded(ErrorCode::CopyFailed, [&] { exportInto(from, unfinished, key); });
    if (done)
        done = guarded(ErrorCode::CopyFailed, [&] { return verified(from, unfinished, key); });
    if (done)
        done = durable::flushFile(unfinished);
    if (done)
        done = durable::replaceFile(unfinished, target);
    if (!done)
        durable::removeLeftover(unfinished);
    return done;
}

} // namespace boshi::db
