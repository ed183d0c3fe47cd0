// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

/// Whom the family calls, and how it finds together after a disaster.
namespace boshi::records {

static constexpr std::string_view otherKind[] = {"other"};

static constexpr Field contactFields[] = {
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of contact"),
     .choices = &codes::contactKind, .certainty = Certainty::Proposal},
    {.key = "kind_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other kind of contact"),
     .certainty = Certainty::Proposal, .when = {"kind", otherKind}},
    {.key = "name", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the contact")},
    {.key = "kana", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name in kana")},
    {.key = "relation", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Relation"),
     .certainty = Certainty::Proposal},
    {.key = "phone", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Telephone")},
    {.key = "address", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Address"),
     .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
    {.key = "not_disclosed", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Non-disclosed (somebody must not learn name or address)"), .flags = Withholding,
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(contactFields));

extern const RecordType contact{.key = "contact", .title = QT_TRANSLATE_NOOP("records", "Contact"),
                                .subject = Subject::Family,
                                .privacy = Privacy::Family, .fields = contactFields, .chapter = "handbook", .page = "04",
                                .source = "pages.md §5"};

static constexpr Field disasterFields[] = {
    {.key = "reviewed_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Last talked through"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Proposal},
    {.key = "contact_methods", .kind = FieldKind::LongText,
     .label = QT_TRANSLATE_NOOP("records", "Ways to reach each other"), .certainty = Certainty::Secondhand},
    {.key = "shelter", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Shelter"),
     .certainty = Certainty::Secondhand},
    {.key = "meeting_place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Meeting place"),
     .certainty = Certainty::Secondhand},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(disasterFields));

extern const RecordType disasterPlan{.key = "disaster_plan",
                                     .title = QT_TRANSLATE_NOOP("records", "Preparing for a disaster"),
                                     .subject = Subject::Family, .privacy = Privacy::Family, .fields = disasterFields,
                                     .chapter = "handbook", .page = "preparing for disasters", .edition = "R5-04",
                                     .source = "pages.md §16"};

} // namespace boshi::records
