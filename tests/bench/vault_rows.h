// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace boshi::bench {

/// Every row of every table of a vault: what a plain program would have to write to get the same vault.
class VaultRows {
public:
    /// The vault stays open, and as it is, as long as its rows are wanted.
    explicit VaultRows(sqlite3 *vault) : m_vault(vault) { }

    /// Seconds of prepared inserts in the order of the tables' keys, in one transaction. Reading is not counted.
    double insertInto(sqlite3 *other) const;

    /// Rows of all tables.
    qint64 count() const;

private:
    sqlite3 *m_vault;
};

} // namespace boshi::bench
