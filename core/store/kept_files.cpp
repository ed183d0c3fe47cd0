// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_files.h"

#include "core/store/guarded.h"

#include <algorithm>

namespace boshi {
namespace {

constexpr qint64 chunkSize = db::Attachments::chunkSize;

db::ContentKey keyOf(const Vault &vault, const db::Attachment &attachment)
{
    return {attachment.classKey, vault.sealed().keys().secret(attachment.classKey)};
}

bool isClosed(const db::Attachment &attachment, const db::ContentKey &key) { return attachment.classKey != 0 && !key.key; }

} // namespace

Result<QByteArray> db::keepFile(const Vault &vault, QIODevice &content, const FileToKeep &file)
{
    ContentKey key;
    if (isSealed(file.privacy)) {
        key.number = vault.sealed().keys().numberFor(file.privacy, file.scope);
        key.key = vault.sealed().keys().secret(key.number);
        if (!key.key)
            return Error{ErrorCode::ClassClosed};
    }
    return Attachments(vault.handle()).add(content, {file.privacy, file.mediaType, file.salt, key});
}

Result<QByteArray> keepFile(Vault &vault, QIODevice &content, const FileToKeep &file)
{
    return db::guarded(ErrorCode::WriteFailed, [&]() -> Result<QByteArray> {
        db::Transaction transaction(vault.handle());
        auto id = db::keepFile(vault, content, file);
        if (id)
            transaction.commit();
        return id;
    });
}

Result<std::optional<FileFacts>> factsOfFile(const Vault &vault, const QByteArray &id)
{
    return db::guarded(ErrorCode::ReadFailed, [&]() -> Result<std::optional<FileFacts>> {
        const auto attachment = db::Attachments(vault.handle()).find(id);
        if (!attachment)
            return std::optional<FileFacts>();
        return std::optional(FileFacts{attachment->mediaType, attachment->size, attachment->privacy, attachment->isPresent,
                                       isClosed(*attachment, keyOf(vault, *attachment))});
    });
}

Result<Done> readFile(const Vault &vault, const QByteArray &id, QIODevice &out)
{
    return db::guarded(ErrorCode::ReadFailed, [&]() -> Result<Done> {
        db::Attachments attachments(vault.handle());
        const auto attachment = attachments.find(id);
        if (!attachment)
            return Error{ErrorCode::UnknownRecord};
        const db::ContentKey key = keyOf(vault, *attachment);
        if (isClosed(*attachment, key))
            return Error{ErrorCode::ClassClosed};
        if (!attachment->isPresent)
            return Error{ErrorCode::FileNotHere};
        return attachments.read(*attachment, out, key);
    });
}

QByteArray chunkOfFile(const Vault &vault, const QByteArray &id, qint64 number)
{
    const auto chunk = db::guarded(ErrorCode::ReadFailed, [&] {
        db::Attachments attachments(vault.handle());
        const auto attachment = attachments.find(id);
        return attachment ? attachments.chunk(*attachment, number, keyOf(vault, *attachment)) : QByteArray();
    });
    return chunk ? *chunk : QByteArray();
}

ChunkedFile::ChunkedFile(qint64 size, std::function<QByteArray(qint64)> chunk)
    : m_size(size)
    , m_chunk(std::move(chunk))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ChunkedFile::readData(char *data, qint64 most)
{
    qint64 read = 0;
    while (read < most && pos() + read < m_size) {
        const QByteArrayView rest = from(pos() + read);
        if (rest.isEmpty())
            return read > 0 ? read : -1;
        const qint64 count = std::min<qint64>(most - read, rest.size());
        std::copy_n(rest.data(), count, data + read);
        read += count;
    }
    return read;
}

/// What is left of the chunk at this place.
QByteArrayView ChunkedFile::from(qint64 position)
{
    const qint64 number = position / chunkSize;
    if (number != m_number)
        m_content = m_chunk(number);
    m_number = number;
    return QByteArrayView(m_content).sliced(std::min<qsizetype>(position % chunkSize, m_content.size()));
}

qint64 ChunkedFile::writeData(const char *, qint64) { return -1; }

} // namespace boshi
