// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

/// Page 12, and the municipality's approval by which the care is used.
namespace boshi::records {

static constexpr std::string_view other[] = {"other"};
static constexpr std::string_view approvedFrom = "approved_from", approvedUntil = "approved_until";

static constexpr Field careFields[] = {
    {.key = "used_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of use"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "method", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of care"),
     .choices = &codes::postpartumCareMethod},
    {.key = "place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Place"), .flags = Steady | Suggested},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
    {.key = "content", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "What the care was"),
     .choices = &codes::postpartumCareContent, .certainty = Certainty::Official},
    {.key = "amount", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Amount used"), .hard = {0, 1'000},
     .usual = {0, 100}, .certainty = Certainty::Official},
    {.key = "unit", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Counted in"),
     .choices = &codes::careUnit, .flags = Steady, .certainty = Certainty::Official},
    {.key = "children", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Children who came along"),
     .unit = Unit::People, .hard = {0, 20}, .usual = {0, 5}, .certainty = Certainty::Official},
    {.key = "fee", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Fee"), .unit = Unit::Yen,
     .hard = {0, 10'000'000}, .usual = {0, 200'000}, .certainty = Certainty::Official},
    {.key = "reduction", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Reduction of the fee"),
     .unit = Unit::Yen, .hard = {0, 10'000'000}, .usual = {0, 200'000}, .certainty = Certainty::Official},
};
static_assert(keysAreUnique(careFields));

extern const RecordType postpartumCare{.key = "postpartum_care", .title = QT_TRANSLATE_NOOP("records", "Postpartum care"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = careFields,
                                       .about = About::Mother, .chapter = "care", .page = "12", .edition = "R5-04",
                                       .source = "pages.md §11, §21"};

static constexpr Field consultationFields[] = {
    {.key = "used_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of use"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "outline", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Outline")},
    {.key = "place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Place"), .flags = Steady | Suggested},
};
static_assert(keysAreUnique(consultationFields));

extern const RecordType consultation{.key = "consultation", .title = QT_TRANSLATE_NOOP("records", "Consultation"),
                                     .subject = Subject::Person, .privacy = Privacy::Family, .fields = consultationFields,
                                     .chapter = "care", .page = "12", .edition = "R5-04", .source = "pages.md §11"};

static constexpr Field entitlementFields[] = {
    {.key = "applied_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Applied on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Official},
    {.key = approvedFrom, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Approved from"),
     .certainty = Certainty::Official},
    {.key = approvedUntil, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Approved until"),
     .certainty = Certainty::Official},
    {.key = "methods", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "Kinds of care approved"),
     .choices = &codes::postpartumCareMethod, .certainty = Certainty::Official},
    {.key = "limit", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Limit of use"), .hard = {0, 1'000},
     .usual = {0, 100}, .certainty = Certainty::Official},
    {.key = "used", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Used so far"), .hard = {0, 1'000},
     .usual = {0, 100}, .certainty = Certainty::Official},
    {.key = "unit", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Counted in"),
     .choices = &codes::careUnit, .certainty = Certainty::Official},
    {.key = "fee", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Fee for each use"), .unit = Unit::Yen,
     .hard = {0, 10'000'000}, .usual = {0, 200'000}, .certainty = Certainty::Official},
    {.key = "reduction", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Reduction for each use"),
     .unit = Unit::Yen, .hard = {0, 10'000'000}, .usual = {0, 200'000}, .certainty = Certainty::Official},
    {.key = "municipality", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Municipality"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Official},
};
static_assert(keysAreUnique(entitlementFields));

static std::vector<Issue> entitlementIssues(const Record &record, const FamilyView &)
{
    return rules::endsBeforeStart(record, approvedFrom, approvedUntil);
}

extern const RecordType postpartumCareEntitlement{.key = "postpartum_care_entitlement",
                                                  .title = QT_TRANSLATE_NOOP("records", "Approval of postpartum care"),
                                                  .subject = Subject::Pregnancy, .privacy = Privacy::Family,
                                                  .fields = entitlementFields, .about = About::Mother, .chapter = "care",
                                                  .source = "pages.md §21", .issues = entitlementIssues};

} // namespace boshi::records
