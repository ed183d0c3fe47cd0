// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_copy.h"

#include "core/store/durable_file.h"
#include "core/store/guarded.h"
#include "core/store/page_check.h"
#include "core/store/vault_schema.h"
#include "core/store/writable.h"

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
        Connection::setCipher(connection, "copy");
        Statement(connection, "PRAGMA copy.synchronous = FULL").run();
    }
    ~Attached() { sqlite3_exec(m_connection, "DETACH copy", nullptr, nullptr, nullptr); }
    Attached(const Attached &) = delete;
    Attached &operator=(const Attached &) = delete;

private:
    sqlite3 *m_connection;
};

/// The rows of every table in `schema`, whatever layout the vault has.
QVector<qint64> counts(sqlite3 *connection, const QByteArray &schema)
{
    QStringList names;
    const QByteArray list = "SELECT name FROM " + schema + ".sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name";
    for (Statement tables(connection, list.constData()); tables.next();)
        names << tables.text(0);
    QVector<qint64> result;
    for (const QString &name : std::as_const(names)) {
        const QByteArray sql = "SELECT count(*) FROM " + schema + ".\"" + name.toUtf8() + '"';
        Statement count(connection, sql.constData());
        count.next();
        result << count.integer(0);
    }
    return result;
}

/// What the finished file must answer when it is opened.
struct Expected {
    int version = 0;
    QVector<qint64> counts;
    friend bool operator==(const Expected &, const Expected &) = default;
};

Result<Expected> exportInto(const Connection &from, const QString &path, const VaultKey &key,
                            const std::function<void(sqlite3 *)> &amend)
{
    const Writable writable(from.get());
    const Attached attached(from.get(), path, key);
    Statement(from.get(), "SELECT sqlcipher_export('copy')").run();
    const Expected exported{schemaVersion(from.get()), counts(from.get(), "copy")};
    const QByteArray version = "PRAGMA copy.user_version = " + QByteArray::number(exported.version);
    Statement(from.get(), version.constData()).run();
    if (exported.counts != counts(from.get(), "main"))
        return Error{ErrorCode::CopyFailed};
    if (!amend)
        return exported;
    Transaction transaction(from.get());
    amend(from.get());
    transaction.commit();
    return Expected{exported.version, counts(from.get(), "copy")};
}

Result<Done> verified(const Expected &expected, const QString &path, const VaultKey &key)
{
    Result<Connection> copy = Connection::open(path, key, Access::ReadOnly);
    if (!copy)
        return Error{ErrorCode::CopyFailed};
    const bool same = expected == Expected{schemaVersion(copy->get()), counts(copy->get(), "main")};
    return same && isWhole(*copy, key) ? Result<Done>(Done{}) : Error{ErrorCode::CopyFailed};
}

} // namespace

QString unfinishedName(const QString &target) { return target + QStringLiteral(".unfinished"); }

QString erasingName(const QString &vault) { return vault + QStringLiteral(".erasing"); }

QString restoringName(const QString &vault) { return vault + QStringLiteral(".restored"); }

bool isWhole(const Connection &connection, const VaultKey &key)
{
    if (!damagedPages(connection, key).empty())
        return false;
    Statement check(connection.get(), "PRAGMA integrity_check(1)");
    return check.next() && check.text(0) == u"ok";
}

Result<Done> copyVerifyRename(const Connection &from, const VaultKey &key, const QString &target,
                              const std::function<void(sqlite3 *connection)> &amend)
{
    const QString unfinished = unfinishedName(target);
    durable::removeLeftover(unfinished);
    Result<Done> done = durable::createPrivate(unfinished);
    if (done)
        done = guarded(ErrorCode::CopyFailed, [&]() -> Result<Done> {
            const Result<Expected> expected = exportInto(from, unfinished, key, amend);
            return expected ? verified(*expected, unfinished, key) : expected.error();
        });
    if (done)
        done = durable::flushFile(unfinished);
    if (done)
        done = durable::replaceFile(unfinished, target);
    durable::removeLeftover(unfinished);
    // Nothing of anybody's typing is at stake here.
    return !done && done.error().code == ErrorCode::WriteFailed ? Error{ErrorCode::CopyFailed} : done;
}

} // namespace boshi::db
