// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migration.h"

namespace boshi::db {

/// The number of the tables' layout, in `user_version`. Record types need no migration; only tables do. Later layouts are
/// reached from this one by migration, in new vaults too.
inline constexpr int firstSchema = 1;

/// Creates the tables of the first layout, in the caller's transaction. Throws Failure.
void createTables(sqlite3 *connection);

/// Whether the tables are those of the layout that `user_version` names and nothing else is there: a view or a trigger is
/// code, and somebody else's. Throws Failure.
bool hasOurTables(sqlite3 *connection, MigrationSteps steps);

int schemaVersion(sqlite3 *connection);
void setSchemaVersion(sqlite3 *connection, int version);

/// Every table of the present layout.
inline constexpr const char *tables[] = {
    "meta",         "record",    "revision",   "head",       "waiting",          "change", "change_revision",
    "external_key", "class_key", "attachment", "attachment_chunk", "erased", "person_index", "person_word",
};

} // namespace boshi::db
