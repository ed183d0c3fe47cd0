// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace boshi::db {

/// The number of the tables' layout, in `user_version`. Record types need no migration; only tables do.
inline constexpr int currentSchema = 1;

/// Creates the tables of an empty vault, in the caller's transaction. Throws Failure.
void createTables(sqlite3 *connection);

/// Whether the tables are those of the current layout and nothing else is there: a view or a trigger is code, and
/// somebody else's. Throws Failure.
bool hasOurTables(sqlite3 *connection);

int schemaVersion(sqlite3 *connection);
void setSchemaVersion(sqlite3 *connection, int version);

/// Every table of the present layout.
inline constexpr const char *tables[] = {
    "meta",         "record",    "revision",   "head",       "waiting",          "change", "change_revision",
    "external_key", "class_key", "attachment", "attachment_chunk", "erased", "person_index",
};

} // namespace boshi::db
