// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/change.h"

namespace boshi {

QUuid Surroundings::newId() const
{
    QByteArray bytes = random(16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x40);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Change Change::of(ChangeKind kind, std::vector<RecordEdit> edits)
{
    Change change{.kind = kind};
    if (!edits.empty())
        change.title = QString::fromUtf8(edits.front().type->key.data(), qsizetype(edits.front().type->key.size()));
    change.produce = [edits = std::move(edits)](const Take &take) -> Result<Done> {
        for (const RecordEdit &edit : edits)
            if (const auto taken = take(edit); !taken)
                return taken;
        return Done{};
    };
    return change;
}

RecordEdit editBetween(const Record &before, const Record &after)
{
    RecordEdit edit{.record = after.id, .type = after.type, .subject = after.subject, .privacy = after.privacy};
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
