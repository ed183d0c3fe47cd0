// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/base/hash.h"
#include "core/security/sealing.h"

#include <QtEndian>

#include <future>

namespace boshi::db {
namespace {

/// Sealing adds nonce and tag.
constexpr qsizetype longestChunk = Attachments::chunkSize + 24 + 16;

constexpr qsizetype longestMediaType = 255; ///< RFC 6838 allows 127 characters on each side of the slash.

constexpr const char *columns = "SELECT a.key, a.id, a.class, a.class_key, a.media_type, a.size, a.salt, "
                                "EXISTS (SELECT 1 FROM attachment_chunk c WHERE c.attachment = a.key) FROM attachment a ";

QByteArray attachments(const char *rest) { return QByteArray(columns) + rest; }

Attachment attachmentFrom(const Statement &row)
{
    return {row.integer(0), row.blob(1),    Privacy(row.integer(2)), int(row.integer(3)),
            row.text(4),    row.integer(5), row.blob(6),             row.integer(7) != 0};
}

bool isWellFormed(const Attachment &attachment)
{
    const int privacy = int(attachment.privacy);
    return attachment.id.size() == 32 && attachment.salt.size() == Attachments::saltSize && privacy >= int(Privacy::Child)
        && privacy <= int(Privacy::Professional) && attachment.mediaType.size() <= longestMediaType && attachment.size > 0
        && Attachments::isSealedRightly(attachment);
}

qint64 chunksOf(qint64 size) { return size / Attachments::chunkSize + (size % Attachments::chunkSize > 0 ? 1 : 0); }

Hasher hasherFor(Privacy privacy, const QByteArray &salt)
{
    const char byte = char(privacy);
    Hasher hasher;
    hasher.add({&byte, 1});
    hasher.add(salt);
    return hasher;
}

/// Hashes chunks while the next ones are read: deciphering a page takes about as long.
class HasherBeside {
public:
    explicit HasherBeside(const Hasher &begun) : m_hasher(begun) { }

    void add(const QByteArray &chunk)
    {
        m_waiting.push_back(chunk);
        if (isBusy() && m_waiting.size() < mostWaiting)
            return;
        wait();
        m_work = std::async([this, chunks = std::exchange(m_waiting, {})] { hash(chunks); });
    }
    QByteArray result()
    {
        wait();
        hash(m_waiting);
        return m_hasher.result();
    }

private:
    static constexpr std::size_t mostWaiting = 16; ///< 4 MiB.

    bool isBusy() const { return m_work.valid() && m_work.wait_for(std::chrono::seconds(0)) != std::future_status::ready; }
    void wait()
    {
        if (m_work.valid())
            m_work.get();
    }
    void hash(const std::vector<QByteArray> &chunks)
    {
        for (const QByteArray &chunk : chunks)
            m_hasher.add(chunk);
    }

    Hasher m_hasher;
    std::vector<QByteArray> m_waiting;
    std::future<void> m_work; ///< The first to go, which waits for it.
};

/// Ties a sealed chunk to its place.
QByteArray placeOf(const QByteArray &id, qint64 number)
{
    QByteArray place = id + QByteArray(8, '\0');
    qToBigEndian(number, place.data() + id.size());
    return place;
}

/// Fills a whole chunk as long as there is something; devices may give less at a time.
Result<QByteArray> nextChunk(QIODevice &content)
{
    QByteArray chunk;
    while (chunk.size() < Attachments::chunkSize) {
        const QByteArray piece = content.read(Attachments::chunkSize - chunk.size());
        if (piece.isEmpty() && !content.atEnd())
            return Error{ErrorCode::ReadFailed};
        if (piece.isEmpty())
            break;
        chunk += piece;
    }
    return chunk;
}

/// Goes through the content from its beginning; the id it has as this attachment.
Result<QByteArray> eachChunk(QIODevice &content, Hasher hasher, const std::function<void(const QByteArray &)> &take)
{
    if (!content.seek(0))
        return Error{ErrorCode::ReadFailed};
    for (;;) {
        const Result<QByteArray> chunk = nextChunk(content);
        if (!chunk)
            return chunk.error();
        if (chunk->isEmpty())
            return hasher.result();
        hasher.add(*chunk);
        take(*chunk);
    }
}

} // namespace

Attachments::Attachments(sqlite3 *connection)
    : m_connection(connection)
    , m_find(connection, attachments("WHERE a.id = ?").constData())
    , m_insert(connection, "INSERT INTO attachment (id, class, class_key, media_type, size, salt) VALUES (?, ?, ?, ?, ?, ?)")
    , m_insertChunk(connection, "INSERT INTO attachment_chunk (attachment, number, content) VALUES (?, ?, ?)")
    , m_chunk(connection, "SELECT CASE WHEN length(content) <= ? THEN content END FROM attachment_chunk WHERE attachment = ? AND number = ?")
{
}

std::optional<Attachment> Attachments::find(const QByteArray &id)
{
    m_find.bindAll(id);
    std::optional<Attachment> found;
    if (m_find.next())
        found = attachmentFrom(m_find);
    m_find.reset();
    return found;
}

void Attachments::each(const std::function<void(const Attachment &)> &take)
{
    Statement rows(m_connection, columns);
    while (rows.next())
        take(attachmentFrom(rows));
}

qint64 Attachments::insert(const Attachment &attachment)
{
    m_insert.bindAll(attachment.id, int(attachment.privacy), attachment.classKey, attachment.mediaType, attachment.size, attachment.salt).run();
    return find(attachment.id)->key;
}

Result<QByteArray> Attachments::add(QIODevice &content, const Addition &addition)
{
    return addition.key.key ? addSealed(content, addition) : addOpenly(content, addition);
}

/// Read and hashed once: until its end is known, the salt stands for the id.
Result<QByteArray> Attachments::addOpenly(QIODevice &content, const Addition &addition)
{
    const qint64 key = insert({.id = addition.salt, .privacy = addition.privacy, .mediaType = addition.mediaType, .salt = addition.salt});
    qint64 size = 0;
    qint64 number = 0;
    const Result<QByteArray> id = eachChunk(content, hasherFor(addition.privacy, addition.salt), [&](const QByteArray &chunk) {
        m_insertChunk.bindAll(key, number++, chunk).run();
        size += chunk.size();
    });
    if (!id)
        return id;
    const auto known = find(*id);
    if (size == 0 || (known && known->isPresent)) {
        remove(key);
        return size == 0 ? Error{ErrorCode::EmptyFile} : id;
    }
    if (known)
        remove(known->key);
    Statement(m_connection, "UPDATE attachment SET id = ?, size = ? WHERE key = ?").bindAll(*id, size, key).run();
    return id;
}

/// The id ties each sealed chunk to its place, so it has to be known first.
Result<QByteArray> Attachments::addSealed(QIODevice &content, const Addition &addition)
{
    const Hasher fresh = hasherFor(addition.privacy, addition.salt);
    Attachment attachment{.privacy = addition.privacy, .classKey = addition.key.number, .mediaType = addition.mediaType, .salt = addition.salt};
    const Result<QByteArray> id = eachChunk(content, fresh, [&](const QByteArray &chunk) { attachment.size += chunk.size(); });
    if (!id)
        return id;
    if (attachment.size == 0)
        return Error{ErrorCode::EmptyFile};
    attachment.id = *id;
    const auto known = find(attachment.id);
    if (known && known->isPresent)
        return id;
    const qint64 key = known ? known->key : insert(attachment);
    qint64 number = 0;
    const Result<QByteArray> again = eachChunk(content, fresh, [&](const QByteArray &chunk) {
        m_insertChunk.bindAll(key, number, sealBytes(*addition.key.key, chunk, placeOf(attachment.id, number))).run();
        ++number;
    });
    return again && *again != *id ? Error{ErrorCode::ReadFailed} : again;
}

QByteArray Attachments::storedChunk(const Attachment &attachment, qint64 number)
{
    m_chunk.bindAll(longestChunk, attachment.key, number);
    const QByteArray stored = m_chunk.next() ? m_chunk.blob(0) : QByteArray();
    m_chunk.reset();
    return stored;
}

QByteArray Attachments::chunk(const Attachment &attachment, qint64 number, const ContentKey &key)
{
    const QByteArray stored = storedChunk(attachment, number);
    if (attachment.classKey == 0)
        return stored.size() <= chunkSize ? stored : QByteArray();
    if (!key.key || key.number != attachment.classKey)
        return {};
    return openSealed(*key.key, stored, placeOf(attachment.id, number)).value_or(QByteArray());
}

bool Attachments::holds(const Attachment &attachment, const ContentKey &key)
{
    HasherBeside hasher(hasherFor(attachment.privacy, attachment.salt));
    qint64 size = 0;
    for (qint64 number = 0; number < chunksOf(attachment.size); ++number) {
        const QByteArray content = chunk(attachment, number, key);
        if (content.isEmpty())
            return false;
        hasher.add(content);
        size += content.size();
    }
    Statement others(m_connection, "SELECT 1 FROM attachment_chunk WHERE attachment = ? AND (number < 0 OR number >= ?)");
    others.bindAll(attachment.key, chunksOf(attachment.size));
    return size == attachment.size && !others.next() && hasher.result() == attachment.id;
}

Result<Done> Attachments::read(const Attachment &attachment, QIODevice &out, const ContentKey &key)
{
    HasherBeside hasher(hasherFor(attachment.privacy, attachment.salt));
    for (qint64 number = 0; number < chunksOf(attachment.size); ++number) {
        const QByteArray content = chunk(attachment, number, key);
        if (content.isEmpty())
            return Error{ErrorCode::ReadFailed};
        hasher.add(content);
        if (out.write(content) != content.size())
            return Error{ErrorCode::WriteFailed};
    }
    return hasher.result() == attachment.id ? Result<Done>(Done{}) : Error{ErrorCode::ReadFailed};
}

bool Attachments::isSealedRightly(const Attachment &attachment) { return isSealed(attachment.privacy) == (attachment.classKey != 0); }

Attachments::Taken Attachments::adopt(Attachments &from, const Attachment &attachment, const ContentKey &key)
{
    if (!isWellFormed(attachment) || (attachment.classKey == 0) != (key.number == 0))
        return Taken::Refused;
    const auto known = find(attachment.id);
    if (known && (!attachment.isPresent || (known->isPresent && !isSpoiled(*known, key))))
        return Taken::Known;
    const bool isOpen = attachment.classKey == 0 || key.key;
    if (attachment.isPresent && isOpen && !from.holds(attachment, {attachment.classKey, key.key}))
        return Taken::Refused;
    const bool contradicts = known && (known->classKey != key.number || known->size != attachment.size);
    if (contradicts && !(attachment.isPresent && isOpen))
        return Taken::Refused;
    if (contradicts)
        remove(known->key); // Nobody could ever look into ours, and this one holds.
    Attachment here = attachment;
    here.classKey = key.number;
    const qint64 number = known && !contradicts ? known->key : insert(here);
    return copyChunks(from, attachment, number) ? Taken::Added : Taken::Refused;
}

/// Sealed content that was copied unopened may turn out to be anything.
bool Attachments::isSpoiled(const Attachment &attachment, const ContentKey &key)
{
    return attachment.classKey != 0 && key.key && !holds(attachment, key);
}

void Attachments::remove(qint64 key)
{
    removeChunks(key);
    Statement(m_connection, "DELETE FROM attachment WHERE key = ?").bindAll(key).run();
}

void Attachments::removeChunks(qint64 key)
{
    Statement(m_connection, "DELETE FROM attachment_chunk WHERE attachment = ?").bindAll(key).run();
}

/// False when a sealed chunk is missing or longer than any; what holds was looked at before.
bool Attachments::copyChunks(Attachments &from, const Attachment &attachment, qint64 key)
{
    removeChunks(key);
    if (!attachment.isPresent)
        return true;
    for (qint64 number = 0; number < chunksOf(attachment.size); ++number) {
        const QByteArray stored = from.storedChunk(attachment, number);
        if (stored.isEmpty()) {
            removeChunks(key);
            return false;
        }
        m_insertChunk.bindAll(key, number, stored).run();
    }
    return true;
}

} // namespace boshi::db
