// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opened_tables.h"

#include "core/store/statement.h"

namespace boshi::db {
namespace {

constexpr const char *openedTables[] = {
    "CREATE TEMP TABLE opened (key INTEGER PRIMARY KEY, id BLOB NOT NULL, class INTEGER, type TEXT, subject INTEGER, day TEXT, "
    "member INTEGER, contested INTEGER, state BLOB)",
    "CREATE INDEX opened_id ON opened (id)",
    "CREATE INDEX opened_subject ON opened (subject, type)",
    "CREATE TEMP VIEW any_record AS "
    "SELECT key, id, class, type, subject, day, member, contested, state FROM main.record WHERE type IS NOT NULL UNION ALL "
    "SELECT key, id, class, type, subject, day, member, contested, state FROM temp.opened",
};

} // namespace

void createOpenedTables(sqlite3 *connection)
{
    for (const char *sql : openedTables)
        Statement(connection, sql).run();
}

} // namespace boshi::db
