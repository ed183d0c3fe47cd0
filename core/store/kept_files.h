// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachments.h"
#include "core/store/vault.h"

/// Attachments as the vault's class keys allow (data.md §6).
namespace boshi {

/// A file to be kept, and about whom: the person or family at the top of its records.
struct FileToKeep {
    Privacy privacy = Privacy::Child;
    QUuid scope = {};
    QString mediaType = {};
    QByteArray salt = {}; ///< 16 random bytes.
};

/// Stores the content, sealed where its class is, and tells its id. ClassClosed while that private area is closed;
/// otherwise as db::Attachments::add(). On an error nothing is stored.
Result<QByteArray> keepFile(Vault &vault, QIODevice &content, const FileToKeep &file);

/// Writes the content to `out`; on an error what was written must be discarded. ClassClosed while its private area is
/// closed, ReadFailed when the content is absent or not what its id says, UnknownRecord when there is none of that id.
Result<Done> readFile(const Vault &vault, const QByteArray &id, QIODevice &out);

} // namespace boshi
