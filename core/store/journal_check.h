// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace boshi::db {

/// Whether the journal beside `path` was left by a save of this very vault, or there is none. SQLite would play back any
/// journal of that name, and with it the pages of another vault. Throws Failure.
Result<Done> checkJournal(const QString &path, const VaultKey &key);

} // namespace boshi::db
