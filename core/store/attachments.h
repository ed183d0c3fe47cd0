// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/revision.h"
#include "core/security/secret.h"
#include "core/store/statement.h"

#include <QIODevice>

#include <functional>
#include <optional>

namespace boshi::db {

/// The class key that content is sealed under; none for content that lies under the vault's key alone.
struct ContentKey {
    int number = 0; ///< In table `class_key`; 0: none.
    const Secret *key = nullptr;
};

/// What the vault knows of an attachment. Its content may be absent, and come with a later merge.
struct Attachment {
    qint64 key = 0; ///< Local.
    QByteArray id = {};
    Privacy privacy = Privacy::Child;
    int classKey = 0;
    QString mediaType = {};
    qint64 size = 0;
    QByteArray salt = {};
    bool isPresent = false;
};

/// Files kept with records, in chunks, so that neither writing nor reading needs more than one in memory. The id is
/// BLAKE2b-256 of class (one byte), salt and content. Within the caller's transaction; throws Failure.
class Attachments {
public:
    static constexpr qsizetype chunkSize = 256 * 1024;
    static constexpr qsizetype saltSize = 16;

    explicit Attachments(sqlite3 *connection);

    struct Addition {
        Privacy privacy = Privacy::Child;
        QString mediaType = {};
        QByteArray salt = {};
        ContentKey key = {};
    };
    /// Stores the content and tells its id. `content` is read from its beginning, twice where it is sealed: ReadFailed when
    /// it cannot be or gives other bytes the second time (roll back then), EmptyFile when there are none.
    Result<QByteArray> add(QIODevice &content, const Addition &addition);

    std::optional<Attachment> find(const QByteArray &id);

    /// Calls `take` for each attachment, in no particular order.
    void each(const std::function<void(const Attachment &)> &take);

    /// Bytes from `number` × chunkSize on; null when they are absent, or not what was sealed under this key.
    QByteArray chunk(const Attachment &attachment, qint64 number, const ContentKey &key = {});

    /// Whether its class is one that is sealed exactly when it is.
    static bool isSealedRightly(const Attachment &attachment);

    /// Whether the content is there, whole, and what the id says.
    bool holds(const Attachment &attachment, const ContentKey &key = {});

    /// Writes the content to `out`: ReadFailed when it is absent or does not hold, what was written must then be discarded.
    Result<Done> read(const Attachment &attachment, QIODevice &out, const ContentKey &key = {});

    enum class Taken { Known, Added, Refused };
    /// Takes over from another vault what is missing here: the attachment itself, or its content. Content is refused unless
    /// it is what its id says; sealed content whose key is closed is copied unopened, and what came so and does not hold is
    /// replaced by what does once the key is open. `key` has the number of this vault.
    Taken adopt(Attachments &from, const Attachment &attachment, const ContentKey &key = {});

private:
    Result<QByteArray> addOpenly(QIODevice &content, const Addition &addition);
    Result<QByteArray> addSealed(QIODevice &content, const Addition &addition);
    qint64 insert(const Attachment &attachment);
    bool isSpoiled(const Attachment &attachment, const ContentKey &key);
    void remove(qint64 key);
    void removeChunks(qint64 key);
    bool copyChunks(Attachments &from, const Attachment &attachment, qint64 key);
    QByteArray storedChunk(const Attachment &attachment, qint64 number);

    sqlite3 *m_connection;
    Statement m_find;
    Statement m_insert;
    Statement m_insertChunk;
    Statement m_chunk;
};

} // namespace boshi::db
