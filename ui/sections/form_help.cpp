// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/form_help.h"

#include "core/records/revision.h"
#include "ui/sections/record_names.h"

namespace boshi::ui {
namespace {

/// The latest first.
QStringList sealedTexts(const VaultSession &session, const Field &field, const Record &record)
{
    QStringList texts;
    if (!session.family() || !isSealed(record.privacy))
        return texts;
    for (const Record *other : session.family()->recordsOf(record.subject))
        if (const auto *text = other->get<QString>(field.key); text && other->privacy == record.privacy)
            texts.prepend(*text);
    return texts;
}

QStringList earlierTexts(const VaultSession &session, const Field &field, const Record &record)
{
    QStringList texts = sealedTexts(session, field, record);
    if (const auto stored = session.reader().latestTexts(field.key))
        texts += *stored;
    texts.removeDuplicates();
    return texts;
}

} // namespace

FormHelp formHelp(const VaultSession &session)
{
    const auto texts = [&session](const Field &field, const Record &record) { return earlierTexts(session, field, record); };
    return {.choices = choicesIn(session), .earlierTexts = texts, .today = session.surroundings().today()};
}

Record newRecord(const VaultSession &session, const RecordType &type, const QUuid &subject)
{
    Record record{.id = session.surroundings().newId(), .type = &type, .subject = subject};
    if (const Field *day = type.sortDay(); day && day->has(StartsToday))
        record.setValue(*day, PartialDate(session.surroundings().today()));
    return record;
}

const Record *lastLike(const VaultSession &session, const Record &record)
{
    const Record *last = nullptr;
    if (session.family())
        for (const Record *other : session.family()->recordsOf(record.subject, *record.type)) // By day.
            if (other->id != record.id && other->privacy == record.privacy && other->day())
                last = other;
    return last;
}

} // namespace boshi::ui
