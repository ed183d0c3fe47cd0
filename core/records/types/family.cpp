// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr Field familyFields[] = {
    {.key = keys::family::name, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Family name"),
     .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"), .certainty = Certainty::Proposal},
    {.key = keys::family::setUp, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Setting up"),
     .choices = &codes::setUp, .flags = Internal, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(familyFields));

extern const RecordType family{.key = "family", .title = QT_TRANSLATE_NOOP("records", "Family"), .subject = Subject::None,
                               .privacy = Privacy::Family, .fields = familyFields, .source = "own record [proposal]"};

static constexpr Field membershipFields[] = {
    {.key = keys::membership::person, .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Who"),
     .flags = Required, .refersTo = "person", .certainty = Certainty::Proposal},
    {.key = keys::membership::role, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Role in the family"),
     .choices = &codes::familyRole},
    {.key = "since", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "In the family since"), .flags = SortDay,
     .certainty = Certainty::Proposal},
    {.key = keys::membership::until, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "In the family until"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(membershipFields));

extern const RecordType membership{.key = "membership", .title = QT_TRANSLATE_NOOP("records", "Family member"),
                                   .subject = Subject::Family, .privacy = Privacy::Family, .fields = membershipFields,
                                   .page = "01", .source = "pages.md §2", .issues = rules::untilBeforeStart};

} // namespace boshi::records
