// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <span>

namespace boshi::db {

/// Changes the tables from the layout before `to` into layout `to`, inside the migration's transaction. May throw Failure.
struct MigrationStep {
    int to;
    void (*run)(sqlite3 *connection);
};
using MigrationSteps = std::span<const MigrationStep>;

/// The steps this version knows, oldest first. None so far: there is one layout only.
MigrationSteps migrationSteps();

/// The layout that the steps lead to.
int latestSchema(MigrationSteps steps);

/// Runs the steps that lead further than the present layout, in the caller's transaction. Throws Failure.
void runSteps(sqlite3 *connection, MigrationSteps steps);

/// Where the vault as it was before its migration is kept.
QString nameBeforeMigration(const QString &path, int version);

/// Brings a vault that is open for writing to the latest layout: first a verified copy beside it, then every step in one
/// transaction. On any error, and killed at any moment, the vault is as it was or wholly migrated.
Result<Done> migrate(const Connection &connection, const VaultKey &key, const QString &path, MigrationSteps steps);

} // namespace boshi::db
