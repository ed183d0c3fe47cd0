// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// Page 13: the first four weeks.
namespace boshi::records {

static constexpr Field earlyFields[] = {
    child::dayOfRow(),
    child::ageInDays(),
    child::newbornWeight(),
    child::sucking(),
    {.key = "jaundice", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Jaundice"),
     .choices = &codes::jaundice},
    {.key = "other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other")},
};
static_assert(keysAreUnique(earlyFields));

extern const RecordType earlyNewborn{.key = "early_newborn", .title = QT_TRANSLATE_NOOP("records", "First week of life"),
                                     .subject = Subject::Person, .privacy = Privacy::Child, .fields = earlyFields,
                                     .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                     .issues = rules::aboutAMeasuredChild};

static constexpr Field vitaminFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Given on"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    child::remarks(Certainty::Proposal),
};
static_assert(keysAreUnique(vitaminFields));

extern const RecordType vitaminK2{.key = "vitamin_k2", .title = QT_TRANSLATE_NOOP("records", "Vitamin K2"),
                                  .subject = Subject::Person, .privacy = Privacy::Child, .fields = vitaminFields,
                                  .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                  .issues = rules::aboutAChild};

static constexpr std::string_view present[] = {"present"};

static constexpr Field conditionFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"), .flags = SortDay | NotInFuture,
     .certainty = Certainty::Proposal},
    {.key = "abnormality", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Abnormality at birth or later"), .choices = &codes::noneOrPresent},
    {.key = "abnormality_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Abnormality, details"),
     .when = {"abnormality", present}},
    {.key = "treatment", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Treatment given")},
};
static_assert(keysAreUnique(conditionFields));

extern const RecordType newbornCondition{.key = "newborn_condition",
                                         .title = QT_TRANSLATE_NOOP("records", "Abnormality and treatment after birth"),
                                         .subject = Subject::Person, .privacy = Privacy::Child, .fields = conditionFields,
                                         .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                         .issues = rules::aboutAChild};

static constexpr Field dischargeFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of discharge"),
     .flags = Required | SortDay | NotInFuture},
    child::newbornWeight(),
    child::feeding(),
    child::toBeFollowed(),
    child::facility(),
    {.key = "phone", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Phone of the facility"),
     .flags = Steady | Suggested},
};
static_assert(keysAreUnique(dischargeFields));

extern const RecordType discharge{.key = "discharge", .title = QT_TRANSLATE_NOOP("records", "Discharge of the baby"),
                                  .subject = Subject::Person, .privacy = Privacy::Child, .fields = dischargeFields,
                                  .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                  .issues = rules::aboutAChild};

static constexpr Field lateFields[] = {
    child::dayOfRow(), child::ageInDays(), child::newbornWeight(), child::sucking(), child::feeding(), child::facility(),
};
static_assert(keysAreUnique(lateFields));

extern const RecordType lateNewborn{.key = "late_newborn",
                                    .title = QT_TRANSLATE_NOOP("records", "Second to fourth week of life"),
                                    .subject = Subject::Person, .privacy = Privacy::Child, .fields = lateFields,
                                    .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                    .issues = rules::aboutAMeasuredChild};

static constexpr Field visitFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the home visit"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    child::ageInDays(),
    child::newbornWeight(),
    child::newbornHeight(),
    child::newbornChest(),
    child::newbornHead(),
    child::feeding(),
    child::specialRemarks(),
    child::facility(),
};
static_assert(keysAreUnique(visitFields));

extern const RecordType newbornVisit{.key = "newborn_visit", .title = QT_TRANSLATE_NOOP("records", "Newborn visit"),
                                     .subject = Subject::Person, .privacy = Privacy::Child, .fields = visitFields,
                                     .about = About::Child, .chapter = "birth", .page = "13", .source = "pages.md §12",
                                     .issues = rules::aboutAChild};

} // namespace boshi::records
