// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

namespace boshi::records {

static constexpr std::string_view other[] = {"other"};

static constexpr Field fields[] = {
    {.key = "scheme", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Scheme of medical aid"),
     .choices = &codes::chronicScheme, .certainty = Certainty::Proposal},
    {.key = "scheme_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Scheme of medical aid, other"),
     .certainty = Certainty::Proposal, .when = {"scheme", other}},
    {.key = "disease", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Disease"),
     .certainty = Certainty::Proposal},
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Certified from"), .flags = SortDay,
     .certainty = Certainty::Proposal},
    {.key = keys::period::until, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Certified until"),
     .certainty = Certainty::Proposal},
    {.key = "certificate_number", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Certificate number"), .certainty = Certainty::Proposal},
    {.key = "monthly_ceiling", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Monthly payment ceiling"),
     .unit = Unit::Yen, .hard = {0, 10'000'000}, .usual = {0, 100'000}, .certainty = Certainty::Proposal},
    child::facility(Certainty::Proposal),
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType chronicSupport{.key = "chronic_support",
                                       .title = QT_TRANSLATE_NOOP("records", "Medical aid"),
                                       .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields,
                                       .about = About::Child, .chapter = "care", .source = "own record [proposal]",
                                       .issues = rules::aboutAPeriod};

} // namespace boshi::records
