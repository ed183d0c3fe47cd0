// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

/// Page 01: where they lived, one row for each move, and what the certificate of the notified birth says.
namespace boshi::records {

static constexpr Field residenceFields[] = {
    {.key = "since", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Lived there since"), .flags = SortDay,
     .certainty = Certainty::Proposal},
    {.key = "until", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Lived there until"),
     .certainty = Certainty::Proposal},
    {.key = "postal_code", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Postal code"),
     .certainty = Certainty::Proposal},
    {.key = "address", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Address")},
    {.key = "phone", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Telephone")},
    {.key = "not_disclosed", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Non-disclosed (somebody must not learn this address)"), .flags = Withholding,
     .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(residenceFields));

extern const RecordType residence{.key = "residence", .title = QT_TRANSLATE_NOOP("records", "Residence"),
                                  .subject = Subject::Person, .privacy = Privacy::Family, .fields = residenceFields,
                                  .chapter = "handbook", .page = "01", .source = "pages.md §2",
                                  .issues = rules::untilBeforeStart};

static constexpr Field registrationFields[] = {
    {.key = "certified_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the certificate"),
     .flags = SortDay | NotInFuture},
    {.key = "name", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the child")},
    {.key = "sex", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Sex"), .choices = &codes::sex},
    {.key = "birth_place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Place of birth as registered")},
    {.key = "birth_date", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of birth"),
     .flags = NotInFuture},
    {.key = "mayor", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the mayor")},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(registrationFields));

static std::vector<Issue> registrationIssues(const Record &record, const FamilyView &)
{
    return rules::endsBeforeStart(record, "birth_date", "certified_on");
}

extern const RecordType birthRegistration{.key = "birth_registration",
                                          .title = QT_TRANSLATE_NOOP("records", "Certificate of birth registration"),
                                          .subject = Subject::Person, .privacy = Privacy::Child,
                                          .fields = registrationFields,
                                          .about = About::Child, .chapter = "handbook", .page = "01",
                                          .source = "pages.md §2", .issues = registrationIssues};

} // namespace boshi::records
