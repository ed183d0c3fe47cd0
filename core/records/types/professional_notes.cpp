// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

/// Working notes of professionals, in their sealed class: no page of the handbook, and nothing of an export for a family.
namespace boshi::records {

static constexpr Field referralFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the referral"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = "referred_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Referred by"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "referred_to", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Referred to"), .flags = Suggested,
     .certainty = Certainty::Proposal},
    {.key = "reason", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Reason for the referral"),
     .certainty = Certainty::Proposal},
    {.key = "consent", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Family agreed to the referral"),
     .certainty = Certainty::Proposal},
    {.key = "answered_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Answered on"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = "answer", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Answer to the referral"),
     .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(referralFields));

extern const RecordType referral{.key = "referral", .title = QT_TRANSLATE_NOOP("records", "Referral"),
                                 .subject = Subject::Person,
                                 .privacy = Privacy::Professional, .fields = referralFields, .chapter = "care",
                                 .source = "own record [proposal]"};

static constexpr Field noteFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = "written_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Written by"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "text", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Text"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(noteFields));

extern const RecordType professionalNote{.key = "professional_note",
                                         .title = QT_TRANSLATE_NOOP("records", "Working note of a professional"),
                                         .subject = Subject::Person, .privacy = Privacy::Professional, .fields = noteFields,
                                         .chapter = "care", .source = "own record [proposal]"};

} // namespace boshi::records
