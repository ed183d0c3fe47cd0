// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_reader.h"

#include <QStringList>

/// Records as lines of a table, as `boshi-cli list` prints and exports write them: id, type, subject, day, summary, and the
/// fields of one type in the grammar of data.md §2.
namespace boshi::exchange {

/// `type` null: of all types, without their fields.
QStringList tableHeader(const RecordType *type);
QStringList tableRow(const RecordType *type, const RecordLine &line);

} // namespace boshi::exchange
