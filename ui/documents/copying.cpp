// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/copying.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/screening/sheet.h"
#include "ui/sections/form_help.h"

#include <algorithm>

namespace boshi::ui {

namespace keys = records::keys::copiedPage;

std::vector<const RecordType *> copyableTypes(const Family &family, const Place &place, QDate today)
{
    std::vector<const RecordType *> types;
    const auto fits = [&](const RecordType *type) {
        return type != &records::document && !screening::isSheet(*type) && !subjectForNew(family, place, *type).isNull();
    };
    for (const Section &section : sectionsOf(family, place, today))
        std::ranges::copy_if(section.types, std::back_inserter(types), fits);
    return types;
}

/// Nothing is proposed that does not stand on the paper.
Record newCopy(const VaultSession &session, const RecordType &type, const QUuid &subject, const Record &document)
{
    Record record = newRecord(session, type, subject);
    record.values.clear();
    record.privacy = std::max(type.privacy, document.privacy);
    return record;
}

Change copyingOf(const VaultSession &session, const Record &record, const Record &document)
{
    RecordEdit copied = additionOf(record);
    copied.mode = EntryMode::CopiedFromPaper;
    Record page{.id = session.surroundings().newId(), .type = &records::copiedPage, .subject = document.subject};
    page.privacy = std::max({page.privacy, document.privacy, record.privacy}); // It tells of both.
    page.setValue(*page.type->find(keys::document), document.id);
    page.setValue(*page.type->find(keys::record), record.id);
    RecordEdit link = additionOf(page);
    link.mode = EntryMode::CopiedFromPaper;
    return Change::of(ChangeKind::Add, {copied, link});
}

Change checkingOf(const VaultSession &session, const Record &record)
{
    RecordEdit edit{.record = record.id, .type = record.type, .subject = record.subject, .mode = EntryMode::Verified, .privacy = record.privacy};
    const Record *stored = session.family() ? session.family()->record(record.id) : nullptr;
    for (const Field &field : record.type->fields)
        if (!field.has(Internal) && (!isEmpty(record.value(field)) || (stored && !isEmpty(stored->value(field)))))
            edit.set(field.key, record.value(field));
    return Change::of(ChangeKind::Edit, {edit});
}

std::vector<const Record *> copiedFrom(const Family &family, const Record &document)
{
    std::vector<const Record *> copies;
    for (const Record *page : family.recordsOf(document.subject, records::copiedPage)) {
        const auto *from = page->get<QUuid>(keys::document);
        const auto *to = page->get<QUuid>(keys::record);
        const Record *record = from && to && *from == document.id ? family.record(*to) : nullptr;
        if (record && !record->isVoided && std::ranges::find(copies, record) == copies.end())
            copies.push_back(record);
    }
    return copies;
}

} // namespace boshi::ui
