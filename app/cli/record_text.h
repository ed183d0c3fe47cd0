// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_reader.h"

/// Stored things in the grammar of data.md §2.
namespace boshi::cli {

/// The value as text; raw hexadecimal behind `0x` for what a newer version wrote. `field` may be null.
QString rawText(const Field *field, QByteArrayView raw);

/// The name of an author record; its id when it has none here.
QString nameOf(const VaultReader &reader, const QUuid &author);

QString modeText(EntryMode mode);
QString text(std::string_view key);
QString idText(const QUuid &id);
/// The privacy class as `--class` takes it.
QString className(Privacy privacy);

} // namespace boshi::cli
