// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_files.h"

#include "core/store/guarded.h"

namespace boshi {

Result<QByteArray> keepFile(Vault &vault, QIODevice &content, const FileToKeep &file)
{
    return db::guarded(ErrorCode::WriteFailed, [&]() -> Result<QByteArray> {
        db::Transaction transaction(vault.handle());
        db::ClassKeys &keys = vault.sealed().keys();
        db::ContentKey key;
        if (isSealed(file.privacy)) {
            key.number = keys.numberFor(file.privacy, file.scope);
            key.key = keys.secret(key.number);
            if (!key.key)
                return Error{ErrorCode::ClassClosed};
        }
        auto id = db::Attachments(vault.handle()).add(content, {file.privacy, file.mediaType, file.salt, key});
        if (id)
            transaction.commit();
        return id;
    });
}

Result<Done> readFile(const Vault &vault, const QByteArray &id, QIODevice &out)
{
    return db::guarded(ErrorCode::ReadFailed, [&]() -> Result<Done> {
        db::Attachments attachments(vault.handle());
        const auto attachment = attachments.find(id);
        if (!attachment)
            return Error{ErrorCode::UnknownRecord};
        const db::ContentKey key{attachment->classKey, vault.sealed().keys().secret(attachment->classKey)};
        if (attachment->classKey != 0 && !key.key)
            return Error{ErrorCode::ClassClosed};
        return attachments.read(*attachment, out, key);
    });
}

} // namespace boshi
