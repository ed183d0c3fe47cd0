// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <memory>
#include <optional>
#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

namespace boshi::db {

/// Thrown inside core/store only; guarded() turns it into an Error.
class Failure : public std::runtime_error {
public:
    explicit Failure(int sqliteCode, int systemSaid = 0) : std::runtime_error("database"), code(sqliteCode), systemError(systemSaid) {}
    int code;
    int systemError; ///< What the system told SQLite when it could not read, write or open; else meaningless.
};

/// Text that is UTF-8 already; not copied: must outlive the step.
struct Utf8 {
    QByteArrayView bytes;
};

/// One prepared statement, finalised when it leaves scope.
class Statement {
public:
    Statement(sqlite3 *connection, const char *sql);

    template <typename... Values>
    Statement &bindAll(const Values &...values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool next();  ///< Steps; true while there is a row. Resets itself after the last one.
    int run();    ///< Steps to completion, resets for reuse; the number of rows changed.
    void reset(); ///< Ends a reading before its last row.
    void forget(); ///< The same, and lets go of the values bound.

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QUuid id(int column) const; ///< The null id for NULL.
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Valid until the next step.
    QByteArrayView blobView(int column) const;

private:
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, const QString &value);
    void bind(int index, Utf8 value);
    void bind(int index, const QByteArray &value); ///< A null array is NULL. Not copied: must outlive the step.
    void bind(int index, std::nullptr_t);
    template <typename T>
    void bind(int index, const std::optional<T> &value) ///< Nothing is NULL.
    {
        value ? bind(index, *value) : bind(index, nullptr);
    }
    void check(int sqliteCode) const;

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
};

/// Rolls back unless commit() was reached.
class Transaction {
public:
    explicit Transaction(sqlite3 *connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    sqlite3 *m_connection;
    bool m_open = true;
};

} // namespace boshi::db
