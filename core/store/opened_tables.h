// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace boshi::db {

/// Tables in memory that every connection has: `opened`, like `record`, holds what is readable of sealed records; the
/// view `any_record` is all records that may be read now. Throws Failure.
void createOpenedTables(sqlite3 *connection);

} // namespace boshi::db
