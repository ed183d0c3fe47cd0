// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

namespace boshi::db {

Statement::Statement(sqlite3 *connection, const char *sql)
    : m_connection(connection)
    , m_statement(nullptr, sqlite3_finalize)
{
    if (!connection)
        throw Failure(SQLITE_MISUSE); // A vault that could not be opened again after its file was replaced.
    sqlite3_stmt *raw = nullptr;
    check(sqlite3_prepare_v2(connection, sql, -1, &raw, nullptr));
    m_statement.reset(raw);
}

void Statement::bind(int index, qint64 value) { check(sqlite3_bind_int64(m_statement.get(), index, value)); }

void Statement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_statement.get(), index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void Statement::bind(int index, Utf8 value)
{
    check(sqlite3_bind_text(m_statement.get(), index, value.bytes.data(), int(value.bytes.size()), SQLITE_STATIC));
}

void Statement::bind(int index, const QByteArray &value)
{
    if (value.isNull())
        return bind(index, nullptr);
    check(sqlite3_bind_blob(m_statement.get(), index, value.constData(), int(value.size()), SQLITE_STATIC));
}

void Statement::bind(int index, std::nullptr_t) { check(sqlite3_bind_null(m_statement.get(), index)); }

bool Statement::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    check(sqlite3_reset(m_statement.get()));
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

int Statement::run()
{
    const int before = sqlite3_total_changes(m_connection);
    while (next()) { }
    return sqlite3_total_changes(m_connection) - before;
}

void Statement::reset() { sqlite3_reset(m_statement.get()); }

void Statement::forget()
{
    reset();
    sqlite3_clear_bindings(m_statement.get());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QUuid Statement::id(int column) const { return isNull(column) ? QUuid() : QUuid::fromRfc4122(blobView(column)); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::blob(int column) const { return blobView(column).toByteArray(); }

QByteArrayView Statement::blobView(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

void Statement::check(int sqliteCode) const
{
    if (sqliteCode != SQLITE_OK)
        throw Failure(sqlite3_extended_errcode(m_connection), sqlite3_system_errno(m_connection));
}

Transaction::Transaction(sqlite3 *connection) : m_connection(connection) { Statement(connection, "BEGIN IMMEDIATE").run(); }

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    Statement(m_connection, "COMMIT").run();
    m_open = false;
}

} // namespace boshi::db
