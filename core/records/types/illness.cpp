// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// Illnesses had so far, as the handbook lists them; allergies and medicines, which decide at every visit what is safe.
namespace boshi::records {

static constexpr Field illnessFields[] = {
    {.key = "disease", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Disease"),
     .certainty = Certainty::Remembered},
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Fell ill on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Remembered},
    {.key = keys::period::until, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Recovered on"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    child::remarks(Certainty::Remembered),
    child::facility(Certainty::Proposal),
};
static_assert(keysAreUnique(illnessFields));

extern const RecordType illness{.key = "illness", .title = QT_TRANSLATE_NOOP("records", "Illness"),
                                .subject = Subject::Person,
                                .privacy = Privacy::Child, .fields = illnessFields, .chapter = "illness",
                                .page = "illnesses", .source = "pages.md §16", .issues = rules::aboutAPeriod};

static constexpr Field allergyFields[] = {
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of allergy"),
     .choices = &codes::allergyKind, .certainty = Certainty::Proposal},
    {.key = "substance", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Allergic to"),
     .certainty = Certainty::Proposal},
    {.key = "reaction", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Reaction"),
     .certainty = Certainty::Proposal},
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First noticed on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Proposal},
    {.key = keys::period::until, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Outgrown since"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = "confirmed_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Confirmed by"),
     .flags = Suggested, .certainty = Certainty::Proposal},
    {.key = "instructions", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "What to do on a reaction"),
     .certainty = Certainty::Proposal},
    child::remarks(Certainty::Proposal),
};
static_assert(keysAreUnique(allergyFields));

extern const RecordType allergy{.key = "allergy", .title = QT_TRANSLATE_NOOP("records", "Allergy"),
                                .subject = Subject::Person,
                                .privacy = Privacy::Child, .fields = allergyFields, .chapter = "illness",
                                .page = "illnesses", .source = "own record [proposal]; pages.md §3 asks it of the mother",
                                .issues = rules::aboutAPeriod};

static constexpr Field medicineFields[] = {
    {.key = "name", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the medicine"),
     .certainty = Certainty::Proposal},
    {.key = "reason", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Reason for taking"),
     .certainty = Certainty::Proposal},
    {.key = "dosage", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Dose and times"),
     .certainty = Certainty::Proposal},
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Taken since"), .flags = SortDay,
     .certainty = Certainty::Proposal},
    {.key = keys::period::until, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Taken until"),
     .certainty = Certainty::Proposal},
    {.key = "prescribed_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Prescribed by"),
     .flags = Suggested, .certainty = Certainty::Proposal},
    child::remarks(Certainty::Proposal),
};
static_assert(keysAreUnique(medicineFields));

extern const RecordType medicine{.key = "medicine", .title = QT_TRANSLATE_NOOP("records", "Medicine"),
                                 .subject = Subject::Person,
                                 .privacy = Privacy::Child, .fields = medicineFields, .chapter = "illness",
                                 .page = "illnesses", .source = "own record [proposal]; pages.md §3 asks it of the mother",
                                 .issues = rules::aboutAPeriod};

} // namespace boshi::records
