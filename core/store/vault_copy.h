// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>

namespace boshi::db {

/// Writes everything in `from` into a new vault at `target` under `key`: a file beside is written, opened again and
/// verified (every page, every table counted), flushed, and put in place in one step. Killed at any moment, what stood at
/// `target` before stands there still, or the new file stands there whole. The one mechanism behind backup, restore, new
/// passphrase and erasure (data.md §7). `amend` may change the copy, attached as schema `copy`, before it is verified; it
/// gets the connection of `from`, runs in a transaction of its own, and may throw Failure.
Result<Done> copyVerifyRename(const Connection &from, const VaultKey &key, const QString &target,
                              const std::function<void(sqlite3 *connection)> &amend = {});

/// Where the new file stands until it is whole.
QString unfinishedName(const QString &target);

/// Where a copy stands while something is erased on it.
QString erasingName(const QString &vault);
/// What a backup is called until it takes the vault's place.
QString restoringName(const QString &vault);

/// All pages hold, SQLite's own check finds nothing. Throws Failure.
bool isWhole(const Connection &connection, const VaultKey &key);

} // namespace boshi::db
