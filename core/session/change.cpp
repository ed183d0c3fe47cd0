// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/change.h"

#include "core/base/hash.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

#include <memory>

namespace boshi {

QUuid Surroundings::newId() const
{
    QByteArray bytes = random(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Surroundings systemSurroundings(const QUuid &device)
{
    return {[] { return Moment::of(QDateTime::currentDateTime()); }, randomBytes, device};
}

QUuid deviceId(const QString &configurationFolder)
{
    const QString path = QDir(configurationFolder).filePath(QStringLiteral("device-id"));
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        if (const QUuid known(QString::fromLatin1(file.readLine().trimmed())); !known.isNull())
            return known;
    const QUuid fresh = QUuid::createUuid();
    QDir().mkpath(configurationFolder);
    QSaveFile save(path);
    if (save.open(QIODevice::WriteOnly)) {
        save.write(fresh.toByteArray(QUuid::WithoutBraces) + '\n');
        save.commit();
    }
    return fresh;
}

Change Change::of(ChangeKind kind, std::vector<RecordEdit> edits)
{
    Change change{.kind = kind};
    if (!edits.empty())
        change.title = QString::fromUtf8(edits.front().type->key.data(), qsizetype(edits.front().type->key.size()));
    auto shared = std::make_shared<std::vector<RecordEdit>>(std::move(edits));
    change.next = [shared, at = std::size_t(0)]() mutable -> Result<std::optional<RecordEdit>> {
        if (at == shared->size())
            return std::optional<RecordEdit>();
        return std::optional(std::move((*shared)[at++]));
    };
    return change;
}

RecordEdit editBetween(const Record &before, const Record &after)
{
    RecordEdit edit{.record = after.id, .type = after.type, .subject = after.subject};
    for (const Field &field : after.type->fields)
        if (before.value(field) != after.value(field))
            edit.set(field.key, after.value(field));
    return edit;
}

RecordEdit additionOf(const Record &record)
{
    return editBetween(Record{.id = record.id, .type = record.type, .subject = record.subject}, record);
}

} // namespace boshi
