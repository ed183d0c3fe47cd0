// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

/// Page 04: her own words month by month (the 11th is "from 40 weeks"), and what is arranged for the birth.
namespace boshi::records {

static constexpr Field monthFields[] = {
    {.key = "month", .kind = FieldKind::PregnancyMonth, .label = QT_TRANSLATE_NOOP("records", "Month of pregnancy")},
    {.key = "from", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "From"), .flags = SortDay},
    {.key = "until", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "To")},
    {.key = "text", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Record of the month")},
};
static_assert(keysAreUnique(monthFields));

extern const RecordType pregnancyMonth{.key = "pregnancy_month",
                                       .title = QT_TRANSLATE_NOOP("records", "Her own record by month"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = monthFields,
                                       .about = About::Mother, .chapter = "pregnancy", .page = "04", .source = "pages.md §5",
                                       .issues = rules::untilBeforeStart};

static constexpr Field arrangementFields[] = {
    {.key = "address", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Address around the birth")},
    {.key = "phone", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Telephone around the birth")},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Planned place of birth"),
     .flags = Suggested, .certainty = Certainty::Proposal},
    {.key = "access", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "Way to the place of birth"),
     .choices = &codes::transport},
    {.key = "access_other", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Other way to the place of birth")},
    {.key = "travel_time", .kind = FieldKind::Duration, .label = QT_TRANSLATE_NOOP("records", "Time to the place of birth")},
    {.key = "helper", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Who helps at home")},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
    {.key = "not_disclosed", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Non-disclosed (somebody must not learn name or address)"), .flags = Withholding,
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(arrangementFields));

extern const RecordType birthArrangements{.key = "birth_arrangements",
                                          .title = QT_TRANSLATE_NOOP("records", "Arrangements for the birth"),
                                          .subject = Subject::Pregnancy, .privacy = Privacy::Family,
                                          .fields = arrangementFields,
                                          .about = About::Mother, .chapter = "pregnancy", .page = "04",
                                          .source = "pages.md §5"};

} // namespace boshi::records
