// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement_pool.h"

namespace boshi::db {

Statement StatementPool::take(const QByteArray &sql)
{
    const auto waiting = m_waiting.find(sql);
    if (waiting == m_waiting.end() || waiting->second.empty())
        return Statement(m_connection, sql.constData());
    Statement statement = std::move(waiting->second.back());
    waiting->second.pop_back();
    return statement;
}

void StatementPool::giveBack(const QByteArray &sql, Statement statement)
{
    statement.forget();
    m_waiting[sql].push_back(std::move(statement));
}

} // namespace boshi::db
