// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/guarded.h"
#include "core/store/vault_copy.h"
#include "core/store/vault_schema.h"

namespace boshi::db {

MigrationSteps migrationSteps() { return {}; }

int latestSchema(MigrationSteps steps) { return steps.empty() ? firstSchema : steps.back().to; }

void runSteps(sqlite3 *connection, MigrationSteps steps)
{
    const int version = schemaVersion(connection);
    for (const MigrationStep &step : steps) {
        if (step.to <= version)
            continue;
        step.run(connection);
        setSchemaVersion(connection, step.to);
    }
}

QString nameBeforeMigration(const QString &path, int version) { return path + QStringLiteral(".format%1").arg(version); }

namespace {

Result<Done> copyAndRun(const Connection &connection, const VaultKey &key, const QString &path, MigrationSteps steps)
{
    const auto version = guarded(ErrorCode::ReadFailed, [&] { return schemaVersion(connection.get()); });
    if (!version)
        return version.error();
    if (auto copied = copyVerifyRename(connection, key, nameBeforeMigration(path, *version)); !copied)
        return copied;
    return guarded(ErrorCode::WriteFailed, [&] {
        Transaction transaction(connection.get());
        runSteps(connection.get(), steps);
        transaction.commit();
    });
}

} // namespace

Result<Done> migrate(const Connection &connection, const VaultKey &key, const QString &path, MigrationSteps steps)
{
    const Result<Done> done = copyAndRun(connection, key, path, steps);
    const bool isOfDisk = !done && (done.error().code == ErrorCode::CopyFailed || done.error().code == ErrorCode::WriteFailed);
    return isOfDisk ? Error{ErrorCode::NotMigrated} : done;
}

} // namespace boshi::db
