// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_pressure.h"
#include "core/reference/code_lists.h"

/// Page 11: the mother after birth. Her mood is a type of its own, in her sealed class.
namespace boshi::records {

static constexpr std::string_view present[] = {"present"};

static constexpr Field checkupFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of visit"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Time of the checkup"),
     .choices = &codes::postpartumCheckupKind},
    {.key = "involution", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Involution of the womb"),
     .choices = &codes::involution},
    {.key = "lochia", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Lochia"), .choices = &codes::lochia},
    {.key = "breasts", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "State of the breasts")},
    {.key = "systolic", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood pressure, upper"),
     .unit = Unit::MmHg, .hard = {20, 350}, .usual = {60, 260}, .quantity = Quantity::SystolicPressure, .flags = Chartable},
    {.key = "diastolic", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood pressure, lower"),
     .unit = Unit::MmHg, .hard = {10, 250}, .usual = {30, 160}, .quantity = Quantity::DiastolicPressure, .flags = Chartable},
    {.key = "urine_protein", .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine protein")},
    {.key = "urine_sugar", .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine sugar")},
    {.key = "weight", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"), .unit = Unit::Kilogram,
     .scale = 3, .hard = {20'000, 300'000}, .usual = {30'000, 150'000}, .flags = Chartable},
    {.key = "other", .kind = FieldKind::LongText,
     .label = QT_TRANSLATE_NOOP("records", "Other, such as questionnaires done")},
    {.key = "verdict", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Result"),
     .choices = &codes::maternalVerdict},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Special remarks"),
     .certainty = Certainty::Proposal},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(checkupFields));

extern const RecordType postpartumCheckup{.key = "postpartum_checkup",
                                          .title = QT_TRANSLATE_NOOP("records", "Course of the mother after birth"),
                                          .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = checkupFields,
                                          .about = About::Mother, .chapter = "postpartum", .page = "11",
                                          .source = "pages.md §10, §17", .issues = rules::aboutBloodPressure};

static constexpr Field selfFields[] = {
    {.key = "bath", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First bath"), .flags = NotInFuture},
    {.key = "housework", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Housework taken up"),
     .flags = NotInFuture},
    {.key = "work", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Other work taken up"),
     .flags = NotInFuture},
    {.key = "period", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Period came back"),
     .flags = NotInFuture},
    {.key = "family_planning", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Advice on family planning"),
     .choices = &codes::noneOrPresent},
    {.key = "family_planning_by", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Advice on family planning by"),
     .choices = &codes::familyPlanningAdviser, .when = {"family_planning", present}},
    {.key = "family_planning_on", .kind = FieldKind::Date,
     .label = QT_TRANSLATE_NOOP("records", "Advice on family planning on"),
     .flags = NotInFuture, .when = {"family_planning", present}},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes")},
};
static_assert(keysAreUnique(selfFields));

extern const RecordType postpartumSelf{.key = "postpartum_self",
                                       .title = QT_TRANSLATE_NOOP("records", "Her own record after birth"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = selfFields,
                                       .about = About::Mother, .chapter = "postpartum", .page = "11",
                                       .source = "pages.md §10"};

static constexpr Field moodFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    // One question on paper, with one answer.
    {.key = "low_mood", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Low, tearful or without drive"),
     .choices = &codes::yesNoUnsure},
    {.key = "interview", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "What was talked about"),
     .certainty = Certainty::Secondhand},
    {.key = "words", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "In her own words")},
};
static_assert(keysAreUnique(moodFields));

extern const RecordType postpartumMood{.key = "postpartum_mood", .title = QT_TRANSLATE_NOOP("records", "Mood after birth"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Mother, .fields = moodFields,
                                       .about = About::Mother, .chapter = "mind", .page = "11", .source = "pages.md §10"};

} // namespace boshi::records
