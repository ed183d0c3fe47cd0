// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

/// Pictures and papers kept with a person. The content lies sealed in the class of the record that names it (data.md §7).
namespace boshi::records {

static constexpr Field documentFields[] = {
    {.key = keys::document::day, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the document"),
     .flags = SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = keys::document::kind, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of document"),
     .choices = &codes::documentKind, .certainty = Certainty::Proposal},
    {.key = keys::document::title, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Title"),
     .certainty = Certainty::Proposal},
    {.key = keys::document::file, .kind = FieldKind::Attachment, .label = QT_TRANSLATE_NOOP("records", "File"),
     .flags = Required | Internal, .certainty = Certainty::Proposal},
    {.key = keys::document::fileName, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "File name"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::document::note, .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(documentFields));

extern const RecordType document{.key = "document", .title = QT_TRANSLATE_NOOP("records", "Document or picture"),
                                 .subject = Subject::Person, .privacy = Privacy::Family, .fields = documentFields,
                                 .chapter = "documents", .source = "own record [proposal]"};

/// Which record was copied from which document. It has the subject of the document, and the more private class of the two,
/// for it tells of both. No chapter: nobody types it.
static constexpr Field copiedFields[] = {
    {.key = keys::copiedPage::document, .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Copied from"),
     .flags = Required | Internal, .refersTo = "document", .certainty = Certainty::Proposal},
    {.key = keys::copiedPage::record, .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Copied record"),
     .flags = Required | Internal, .refersTo = anyRecord, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(copiedFields));

extern const RecordType copiedPage{.key = "copied_page", .title = QT_TRANSLATE_NOOP("records", "Copied page"),
                                   .subject = Subject::Person, .privacy = Privacy::Family, .fields = copiedFields,
                                   .source = "own record [proposal]"};

} // namespace boshi::records
