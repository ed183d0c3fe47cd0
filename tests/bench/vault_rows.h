// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace boshi::bench {

/// Every row of every table of a vault, held in memory: what a plain program would have to write to get the same vault.
class VaultRows {
public:
    explicit VaultRows(sqlite3 *vault);

    /// Prepared inserts in the order of the tables' keys, in one transaction.
    void insertInto(sqlite3 *vault) const;

    std::size_t count() const;

private:
    struct Cell {
        int type = 0; ///< As SQLite numbers them.
        qint64 integer = 0;
        QByteArray bytes = {};
    };
    struct Table {
        const char *name;
        std::size_t columns = 0;
        std::vector<Cell> cells = {};
    };
    static Table read(sqlite3 *vault, const char *name);
    static void insert(sqlite3 *vault, const Table &table);

    std::vector<Table> m_tables;
};

} // namespace boshi::bench
