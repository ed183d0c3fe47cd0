// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachments.h"
#include "core/store/vault.h"

#include <functional>
#include <memory>

/// Attachments as the vault's class keys allow (data.md §6).
namespace boshi {

/// A file to be kept, and about whom: the person or family at the top of its records.
struct FileToKeep {
    Privacy privacy = Privacy::Child;
    QUuid scope = {};
    QString mediaType = {};
    QByteArray salt = {}; ///< 16 random bytes.
};

/// What is known of a kept file without reading its content.
struct FileFacts {
    QString mediaType = {};
    qint64 bytes = 0;
    Privacy privacy = Privacy::Child;
    bool isHere = false;   ///< Otherwise its content may come with a merge.
    bool isClosed = false; ///< Its private area is closed.
};

/// Stores the content, sealed where its class is, and tells its id. ClassClosed while that private area is closed;
/// otherwise as db::Attachments::add(). On an error nothing is stored.
Result<QByteArray> keepFile(Vault &vault, QIODevice &content, const FileToKeep &file);

/// Nothing when there is none of that id.
Result<std::optional<FileFacts>> factsOfFile(const Vault &vault, const QByteArray &id);

/// Writes the content to `out`; on an error what was written must be discarded. ClassClosed while its private area is
/// closed, FileNotHere when the content is absent, ReadFailed when it is not what its id says, UnknownRecord when there is
/// none of that id.
Result<Done> readFile(const Vault &vault, const QByteArray &id, QIODevice &out);

/// Bytes of the content from `number` × db::Attachments::chunkSize on; null when they are absent or closed. They are not
/// held against the id.
QByteArray chunkOfFile(const Vault &vault, const QByteArray &id, qint64 number);

/// A file in chunks, of which one is in memory; read-only, at any place. `chunk` gives null when it cannot.
class ChunkedFile : public QIODevice {
public:
    ChunkedFile(qint64 size, std::function<QByteArray(qint64 number)> chunk);

    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 count) override;

private:
    QByteArrayView from(qint64 position);

    qint64 m_size;
    std::function<QByteArray(qint64)> m_chunk;
    qint64 m_number = -1; ///< Of the chunk in memory.
    QByteArray m_content;
};

namespace db {
/// keepFile() within the caller's transaction; throws Failure.
Result<QByteArray> keepFile(const Vault &vault, QIODevice &content, const FileToKeep &file);
} // namespace db

} // namespace boshi
