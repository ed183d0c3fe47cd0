// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <sqlite3.h>

namespace boshi::db {

/// Lets a connection that is only for reading write elsewhere for a while: to a copy, or to tables in memory.
class Writable {
public:
    explicit Writable(sqlite3 *connection)
        : m_connection(connection)
    {
        Statement setting(connection, "PRAGMA query_only");
        m_wasReadOnly = setting.next() && setting.integer(0) != 0;
        setting.reset();
        if (m_wasReadOnly)
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

} // namespace boshi::db
