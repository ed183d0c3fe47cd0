// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/vault_rows.h"

#include "core/store/vault_schema.h"
#include "tests/bench/bench_vault.h"

#include <sqlite3.h>

namespace boshi::bench {
namespace {

constexpr int rowsAtOnce = 20'000; ///< Held in memory between reading and writing.

using Prepared = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>;

struct Cell {
    int type = 0; ///< As SQLite numbers them.
    qint64 integer = 0;
    QByteArray bytes = {};
};

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

Cell cellIn(sqlite3_stmt *row, int column)
{
    Cell cell{sqlite3_column_type(row, column)};
    if (cell.type == SQLITE_INTEGER)
        cell.integer = sqlite3_column_int64(row, column);
    else if (cell.type != SQLITE_NULL)
        cell.bytes = QByteArray(static_cast<const char *>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column));
    return cell;
}

/// Appends the next rows, cell after cell; false when these were the last ones.
bool readRows(sqlite3_stmt *rows, std::vector<Cell> &cells)
{
    for (int count = 0; count < rowsAtOnce; ++count) {
        if (sqlite3_step(rows) != SQLITE_ROW)
            return false;
        for (int column = 0; column < sqlite3_column_count(rows); ++column)
            cells.push_back(cellIn(rows, column));
    }
    return true;
}

void bind(sqlite3_stmt *statement, int position, const Cell &cell)
{
    const int size = int(cell.bytes.size());
    switch (cell.type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, position, cell.integer); break;
    case SQLITE_TEXT: sqlite3_bind_text(statement, position, cell.bytes.constData(), size, SQLITE_STATIC); break;
    case SQLITE_BLOB: sqlite3_bind_blob(statement, position, cell.bytes.constData(), size, SQLITE_STATIC); break;
    default: sqlite3_bind_null(statement, position);
    }
}

void insert(sqlite3_stmt *statement, const std::vector<Cell> &cells)
{
    const int columns = sqlite3_bind_parameter_count(statement);
    for (std::size_t at = 0; at < cells.size();) {
        for (int position = 1; position <= columns; ++position)
            bind(statement, position, cells[at++]);
        expect(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_reset(statement);
    }
}

double copyTable(sqlite3 *from, sqlite3 *to, const char *name)
{
    const Prepared rows = prepare(from, QByteArray("SELECT * FROM ") + name);
    QByteArray marks = QByteArray("?,").repeated(sqlite3_column_count(rows.get()));
    marks.chop(1);
    const Prepared statement = prepare(to, QByteArray("INSERT INTO ") + name + " VALUES (" + marks + ')');
    double seconds = 0;
    for (bool isMore = true; isMore;) {
        std::vector<Cell> cells;
        isMore = readRows(rows.get(), cells);
        seconds += secondsOf([&] { insert(statement.get(), cells); });
    }
    return seconds;
}

} // namespace

double VaultRows::insertInto(sqlite3 *other) const
{
    run(other, "BEGIN IMMEDIATE");
    double seconds = 0;
    for (const char *name : db::tables)
        seconds += copyTable(m_vault, other, name);
    return seconds + secondsOf([&] { run(other, "COMMIT"); });
}

qint64 VaultRows::count() const
{
    qint64 rows = 0;
    for (const char *name : db::tables) {
        const Prepared count = prepare(m_vault, QByteArray("SELECT count(*) FROM ") + name);
        expect(sqlite3_step(count.get()), SQLITE_ROW);
        rows += sqlite3_column_int64(count.get(), 0);
    }
    return rows;
}

} // namespace boshi::bench
