// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vault_rows.h"

#include "core/store/vault_schema.h"
#include "tests/bench/bench_vault.h"

#include <sqlite3.h>

namespace boshi::bench {
namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

void expect(int code, int wanted = SQLITE_OK)
{
    if (code != wanted)
        giveUp({ErrorCode::WriteFailed, QStringLiteral("sqlite %1").arg(code)});
}

Prepared prepare(sqlite3 *vault, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(sqlite3_prepare_v2(vault, sql.constData(), -1, &statement, nullptr));
    return {statement, sqlite3_finalize};
}

void run(sqlite3 *vault, const char *sql) { expect(sqlite3_exec(vault, sql, nullptr, nullptr, nullptr)); }

} // namespace

VaultRows::VaultRows(sqlite3 *vault)
{
    for (const char *name : db::tables)
        m_tables.push_back(read(vault, name));
}

VaultRows::Table VaultRows::read(sqlite3 *vault, const char *name)
{
    const Prepared rows = prepare(vault, QByteArray("SELECT * FROM ") + name);
    Table table{name, std::size_t(sqlite3_column_count(rows.get()))};
    while (sqlite3_step(rows.get()) == SQLITE_ROW)
        for (int column = 0; column < int(table.columns); ++column) {
            Cell cell{sqlite3_column_type(rows.get(), column)};
            if (cell.type == SQLITE_INTEGER)
                cell.integer = sqlite3_column_int64(rows.get(), column);
            else if (cell.type != SQLITE_NULL)
                cell.bytes = QByteArray(static_cast<const char *>(sqlite3_column_blob(rows.get(), column)),
                                        sqlite3_column_bytes(rows.get(), column));
            table.cells.push_back(std::move(cell));
        }
    return table;
}

void VaultRows::insert(sqlite3 *vault, const Table &table)
{
    QByteArray marks = QByteArray("?,").repeated(qsizetype(table.columns));
    marks.chop(1);
    const Prepared statement = prepare(vault, QByteArray("INSERT INTO ") + table.name + " VALUES (" + marks + ')');
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        const Cell &cell = table.cells[i];
        const int position = int(i % table.columns) + 1;
        const int size = int(cell.bytes.size());
        switch (cell.type) {
        case SQLITE_INTEGER: sqlite3_bind_int64(statement.get(), position, cell.integer); break;
        case SQLITE_TEXT: sqlite3_bind_text(statement.get(), position, cell.bytes.constData(), size, SQLITE_STATIC); break;
        case SQLITE_BLOB: sqlite3_bind_blob(statement.get(), position, cell.bytes.constData(), size, SQLITE_STATIC); break;
        default: sqlite3_bind_null(statement.get(), position);
        }
        if (position == int(table.columns)) {
            expect(sqlite3_step(statement.get()), SQLITE_DONE);
            sqlite3_reset(statement.get());
        }
    }
}

void VaultRows::insertInto(sqlite3 *vault) const
{
    run(vault, "BEGIN IMMEDIATE");
    for (const Table &table : m_tables)
        insert(vault, table);
    run(vault, "COMMIT");
}

std::size_t VaultRows::count() const
{
    std::size_t rows = 0;
    for (const Table &table : m_tables)
        rows += table.cells.size() / table.columns;
    return rows;
}

} // namespace boshi::bench
