// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keys.h"
#include "core/session/vault_session.h"
#include "core/store/revision_writer.h"

#include <QPointer>

/// Files that records name.
namespace boshi {

Result<ChangeReport> VaultSession::addDocument(const Record &document, QIODevice &content, MediaKind kind)
{
    RecordEdit edit = additionOf(document);
    edit.files = {{records::keys::document::file, &content, mediaType(kind)}};
    return apply(Change::of(ChangeKind::Add, {edit}));
}

Result<RecordEdit> VaultSession::withFiles(const RecordEdit &edit, db::RevisionWriter &writer) const
{
    RecordEdit whole = edit;
    for (const NewFile &file : edit.files) {
        const auto id = db::keepFile(*m_vault, *file.content,
                                     {edit.privacy, writer.scopeOf(edit.subject), file.mediaType, m_surroundings.random(db::Attachments::saltSize)});
        if (!id)
            return id.error();
        whole.set(file.field, AttachmentId{*id});
    }
    whole.files.clear();
    return whole;
}

std::optional<FileFacts> VaultSession::fileFacts(const QByteArray &id) const
{
    const auto facts = factsOfFile(*m_vault, id);
    return facts ? *facts : std::nullopt;
}

Result<Done> VaultSession::writeFile(const QByteArray &id, QIODevice &out) const { return readFile(*m_vault, id, out); }

std::unique_ptr<QIODevice> VaultSession::openFile(const QByteArray &id) const
{
    const auto facts = fileFacts(id);
    if (!facts || !facts->isHere || facts->isClosed)
        return nullptr;
    return std::make_unique<ChunkedFile>(facts->bytes, [session = QPointer(this), id](qint64 number) {
        return session ? chunkOfFile(session->vault(), id, number) : QByteArray();
    });
}

} // namespace boshi
