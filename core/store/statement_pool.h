// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <map>
#include <vector>

namespace boshi::db {

/// Prepared statements waiting to be used again: preparing one costs more than most of our look-ups.
class StatementPool {
public:
    explicit StatementPool(sqlite3 *connection) : m_connection(connection) { }

    Statement take(const QByteArray &sql);
    void giveBack(const QByteArray &sql, Statement statement);

private:
    sqlite3 *m_connection;
    std::map<QByteArray, std::vector<Statement>> m_waiting;
};

/// A statement that goes back to the pool, reset and without its values, when it leaves scope.
class PooledStatement : public Statement {
public:
    PooledStatement(StatementPool &pool, const QByteArray &sql)
        : Statement(pool.take(sql))
        , m_pool(pool)
        , m_sql(sql)
    {
    }
    ~PooledStatement() { m_pool.giveBack(m_sql, std::move(*this)); }
    PooledStatement(const PooledStatement &) = delete;
    PooledStatement &operator=(const PooledStatement &) = delete;

private:
    StatementPool &m_pool;
    QByteArray m_sql;
};

} // namespace boshi::db
