// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_schema.h"

#include "core/store/statement.h"

#include <QByteArray>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace boshi::db {
namespace {

/// `key` columns are local numbers, never shown and never merged: a number's high bits are its family's block, so that
/// rows of one family lie together and opening it reads few pages. Ids stand in one place each.
constexpr const char *statements[] = {
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB) WITHOUT ROWID",
    "CREATE TABLE record (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER, type TEXT, subject INTEGER, "
    "day TEXT, member INTEGER, contested INTEGER, state BLOB)",
    "CREATE INDEX record_subject ON record (subject, type)",
    "CREATE INDEX record_member ON record (member) WHERE member IS NOT NULL",
    "CREATE INDEX record_contested ON record (contested) WHERE contested IS NOT NULL",
    "CREATE TABLE revision (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, record INTEGER NOT NULL, class INTEGER NOT "
    "NULL, class_key INTEGER NOT NULL DEFAULT 0, parents BLOB NOT NULL, payload BLOB NOT NULL)",
    "CREATE INDEX revision_record ON revision (record)",
    "CREATE INDEX revision_class_key ON revision (class_key) WHERE class_key <> 0",
    "CREATE TABLE head (record INTEGER NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (record, revision)) WITHOUT ROWID",
    "CREATE TABLE waiting (id BLOB PRIMARY KEY, record BLOB NOT NULL, class INTEGER NOT NULL, class_key INTEGER NOT NULL, "
    "parents BLOB NOT NULL, payload BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE change (key INTEGER PRIMARY KEY, kind INTEGER NOT NULL, title TEXT NOT NULL, at INTEGER NOT NULL, "
    "undoes INTEGER, undone_by INTEGER, batch BLOB)",
    "CREATE INDEX change_batch ON change (batch) WHERE batch IS NOT NULL",
    "CREATE TABLE change_revision (change INTEGER NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (change, revision)) "
    "WITHOUT ROWID",
    "CREATE TABLE external_key (source BLOB NOT NULL, natural_key TEXT NOT NULL, record INTEGER NOT NULL, "
    "PRIMARY KEY (source, natural_key, record)) WITHOUT ROWID",
    "CREATE TABLE class_key (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL, scope BLOB, "
    "wrapping INTEGER NOT NULL, wrapped BLOB NOT NULL)",
    "CREATE INDEX class_key_scope ON class_key (scope)",
    "CREATE TABLE attachment (key INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, class INTEGER NOT NULL, "
    "class_key INTEGER NOT NULL DEFAULT 0, media_type TEXT, size INTEGER NOT NULL, salt BLOB NOT NULL)",
    "CREATE TABLE attachment_chunk (attachment INTEGER NOT NULL, number INTEGER NOT NULL, content BLOB NOT NULL, "
    "PRIMARY KEY (attachment, number))",
    "CREATE TABLE erased (id BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE person_index (family INTEGER NOT NULL, person INTEGER NOT NULL, role TEXT, name TEXT, kana TEXT, "
    "search TEXT, birth TEXT, due TEXT, PRIMARY KEY (family, person)) WITHOUT ROWID",
    "CREATE INDEX person_index_person ON person_index (person)",
    "CREATE INDEX person_index_birth ON person_index (birth)",
    "CREATE TABLE person_word (word TEXT NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (word, person)) WITHOUT ROWID",
};

/// Kinds and names of everything in the database, and the columns of each table.
QStringList shapeOf(sqlite3 *connection)
{
    QStringList shape;
    Statement things(connection, "SELECT type || ' ' || name || ' ' || (sql LIKE 'CREATE VIRTUAL%') FROM sqlite_master "
                                 "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (things.next())
        shape << things.text(0);
    for (const char *table : tables) {
        const QByteArray sql = QByteArray("PRAGMA table_info(") + table + ')';
        Statement columns(connection, sql.constData());
        while (columns.next())
            shape << QString::fromLatin1(table) + u'.' + columns.text(1);
    }
    shape.sort();
    return shape;
}

} // namespace

void createTables(sqlite3 *connection)
{
    for (const char *sql : statements)
        Statement(connection, sql).run();
    setSchemaVersion(connection, firstSchema);
}

bool hasOurTables(sqlite3 *connection, MigrationSteps steps)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open(":memory:", &handle);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> model(handle, sqlite3_close_v2);
    if (opened != SQLITE_OK)
        throw Failure(opened);
    createTables(handle);
    const int version = schemaVersion(connection);
    const auto later = std::ranges::find_if(steps, [&](const MigrationStep &step) { return step.to > version; });
    runSteps(handle, {steps.begin(), later});
    return shapeOf(connection) == shapeOf(handle);
}

int schemaVersion(sqlite3 *connection)
{
    Statement version(connection, "PRAGMA user_version");
    version.next();
    return int(version.integer(0));
}

void setSchemaVersion(sqlite3 *connection, int version)
{
    const QByteArray sql = "PRAGMA user_version = " + QByteArray::number(version);
    Statement(connection, sql.constData()).run();
}

} // namespace boshi::db
