// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"
#include "core/store/vault_check.h"
#include "core/store/vault_schema.h"
#include "tests/support/fault_walk.h"
#include "tests/support/vaults.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

/// There is one layout so far; the steps here lead to layouts that are made up.
namespace boshi::migration_tests {
namespace {

void addTable(sqlite3 *connection)
{
    db::Statement(connection, "CREATE TABLE reminder (id BLOB PRIMARY KEY, day TEXT) WITHOUT ROWID").run();
    db::Statement(connection, "ALTER TABLE change ADD COLUMN device BLOB").run();
    db::Statement(connection, "INSERT INTO reminder SELECT id, day FROM record WHERE day <> ''").run();
}
void addIndex(sqlite3 *connection) { db::Statement(connection, "CREATE INDEX reminder_day ON reminder (day)").run(); }
void fail(sqlite3 *) { throw db::Failure(13); } // SQLITE_FULL

constexpr db::MigrationStep toTwo[] = {{2, addTable}};
constexpr db::MigrationStep otherTwo[] = {{2, [](sqlite3 *connection) { db::Statement(connection, "CREATE TABLE other (id BLOB)").run(); }}};
constexpr db::MigrationStep toThree[] = {{2, addTable}, {3, addIndex}};
constexpr db::MigrationStep broken[] = {{2, addTable}, {3, fail}};

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);

    Arranged()
    {
        const auto session = test::openSession(path);
        const test::People people = test::addPeople(*session);
        EXPECT_TRUE(session->save(test::measurement(session->surroundings().newId(), people.child, QDate(2025, 4, 3), 9000)));
    }
    QString before() const { return db::nameBeforeMigration(path, 1); }
};

auto openWith(const QString &path, db::MigrationSteps steps, Access access = Access::ReadWrite)
{
    return Vault::open(path, test::sharedKey(), access, steps);
}

/// The layout of a whole vault, migrated by nobody; 0 when it is not whole.
int layoutOf(const QString &path)
{
    const auto vault = openWith(path, toThree, Access::ReadOnly);
    if (!vault)
        return 0;
    const auto report = checkVault(**vault);
    const int version = db::schemaVersion((*vault)->handle());
    const qint64 added = test::ask(**vault, "SELECT count(*) FROM sqlite_master WHERE name = 'reminder'");
    return report && report->isClean() && added == (version > 1) ? version : 0;
}

TEST(Migration, isNoMatterOfNewVaults)
{
    const Arranged arranged;
    EXPECT_EQ(db::schemaVersion(test::openVault(arranged.path)->handle()), db::latestSchema(db::migrationSteps()));
    EXPECT_FALSE(QFile::exists(arranged.before()));
}

TEST(Migration, isRefusedForTablesOfSomebodyElse)
{
    const Arranged arranged;
    ASSERT_TRUE(openWith(arranged.path, toTwo));
    EXPECT_EQ(test::codeOf(openWith(arranged.path, otherTwo)), ErrorCode::ForeignTables);
}

TEST(Migration, takesAVaultForwardAndKeepsEveryRecord)
{
    const Arranged arranged;
    const QByteArray content = test::contentHash(*test::openVault(arranged.path));
    const qint64 revisions = test::ask(*test::openVault(arranged.path), "SELECT count(*) FROM revision");
    {
        const auto vault = openWith(arranged.path, toTwo);
        ASSERT_TRUE(vault);
        EXPECT_EQ(test::ask(**vault, "SELECT count(*) FROM reminder"), 3); // Two births, one measurement.
        EXPECT_EQ(test::ask(**vault, "SELECT count(*) FROM revision"), revisions);
    }
    EXPECT_EQ(layoutOf(arranged.path), 2);
    EXPECT_EQ(layoutOf(arranged.before()), 1);
    EXPECT_EQ(test::contentHash(*test::openVault(arranged.before())), content);
}

TEST(Migration, runsEveryStepThatIsMissingAndNoneTwice)
{
    const Arranged arranged;
    ASSERT_TRUE(openWith(arranged.path, toTwo));
    ASSERT_TRUE(openWith(arranged.path, toThree));
    EXPECT_EQ(layoutOf(arranged.path), 3);
    EXPECT_EQ(layoutOf(db::nameBeforeMigration(arranged.path, 2)), 2);
    const Arranged other;
    ASSERT_TRUE(openWith(other.path, toThree));
    EXPECT_EQ(layoutOf(other.path), 3);
}

TEST(Migration, isRefusedBackward)
{
    const Arranged arranged;
    ASSERT_TRUE(openWith(arranged.path, toTwo));
    const QByteArray migrated = test::bytesOf(arranged.path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly})
        EXPECT_EQ(test::codeOf(Vault::open(arranged.path, test::sharedKey(), access)), ErrorCode::NewerFormat);
    EXPECT_EQ(test::bytesOf(arranged.path), migrated);
}

TEST(Migration, doesNotTouchAVaultThatIsOnlyRead)
{
    const Arranged arranged;
    const QByteArray before = test::bytesOf(arranged.path);
    EXPECT_TRUE(openWith(arranged.path, toTwo, Access::ReadOnly));
    EXPECT_EQ(test::bytesOf(arranged.path), before);
    EXPECT_FALSE(QFile::exists(arranged.before()));
}

TEST(Migration, thatFailsHalfWayLeavesTheVaultAsItWas)
{
    const Arranged arranged;
    EXPECT_EQ(test::codeOf(openWith(arranged.path, broken)), ErrorCode::DiskFull);
    EXPECT_EQ(layoutOf(arranged.path), 1);
    EXPECT_EQ(layoutOf(arranged.before()), 1);
}

TEST(Migration, doesNotBeginWithoutACopy)
{
    const Arranged arranged;
    ASSERT_TRUE(QDir().mkpath(arranged.before() + QStringLiteral("/in the way")));
    EXPECT_FALSE(openWith(arranged.path, toTwo));
    EXPECT_EQ(layoutOf(arranged.path), 1);
}

TEST(FaultyMigration, leavesTheOldLayoutOrTheNewAndCanBeRepeated)
{
    const Arranged arranged;
    const QByteArray start = test::bytesOf(arranged.path);
    test::walk({.name = "migration",
                .arrange = [&] { arranged.folder.holdOnly(arranged.path, start); },
                .work = [&] { return test::onlyDone(openWith(arranged.path, toThree)); },
                .standing = [&] { return QByteArray::number(layoutOf(arranged.path)); }});
    EXPECT_EQ(layoutOf(arranged.before()), 1);
}

} // namespace
} // namespace boshi::migration_tests
