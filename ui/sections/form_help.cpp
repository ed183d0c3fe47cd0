// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/form_help.h"

#include "core/domain/handbooks.h"
#include "core/domain/story.h"
#include "core/records/keys.h"
#include "core/records/revision.h"
#include "core/records/usual_time.h"
#include "core/reference/code_lists.h"
#include "ui/sections/record_names.h"

namespace boshi::ui {
namespace {

/// Of the same subject, the latest first: what is as private as the record, and what is private nowhere.
QStringList ownTexts(const VaultSession &session, const Field &field, const Record &record)
{
    QStringList texts;
    if (!session.family())
        return texts;
    for (const Record *other : session.family()->recordsOf(record.subject))
        if (const auto *text = other->get<QString>(field.key); text && (other->privacy == record.privacy || !isSealed(other->privacy)))
            texts.prepend(*text);
    return texts;
}

QStringList earlierTexts(const VaultSession &session, const Field &field, const Record &record)
{
    QStringList texts = ownTexts(session, field, record);
    if (const auto stored = session.reader().latestTexts(field.key))
        texts += *stored;
    texts.removeDuplicates();
    return texts;
}

/// The checkup that is usual at the child's age; it can be chosen otherwise.
void proposeCheckup(const VaultSession &session, Record &record)
{
    const Field *kind = record.type->find(records::keys::checkup::kind);
    const Record *child = session.family() ? session.family()->record(record.subject) : nullptr;
    const auto birth = child ? birthDayOf(*child) : std::nullopt;
    if (!kind || kind->choices != &codes::checkupKind || !birth)
        return;
    const std::string_view code = records::checkupAt(*birth, session.surroundings().today());
    if (!code.empty())
        record.setValue(*kind, QString::fromLatin1(code.data(), qsizetype(code.size())));
}

} // namespace

FormHelp formHelp(const VaultSession &session)
{
    const auto texts = [&session](const Field &field, const Record &record) { return earlierTexts(session, field, record); };
    const auto edition = [&session](const Record &record) { return session.family() ? editionOf(*session.family(), record.subject) : QString(); };
    const auto shows = [](const Field &field) { return field.kind != FieldKind::Attachment; }; // ui/documents shows files.
    return {.choices = choicesIn(session), .earlierTexts = texts, .today = session.surroundings().today(), .shows = shows, .edition = edition, .isCalm = false};
}

FormHelp formHelp(const VaultSession &session, const RecordType &type)
{
    FormHelp help = formHelp(session);
    help.isCalm = type.chapter == guardianChapter;
    return help;
}

Record newRecord(const VaultSession &session, const RecordType &type, const QUuid &subject)
{
    Record record{.id = session.surroundings().newId(), .type = &type, .subject = subject};
    if (const Field *day = type.sortDay(); day && day->has(StartsToday))
        record.setValue(*day, PartialDate(session.surroundings().today()));
    proposeCheckup(session, record);
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
