// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// Pages 15 and after: what every checkup has, then what belongs to single ages.
namespace boshi::records {

static constexpr std::string_view at1Month[] = {"m1"};
static constexpr std::string_view inTheFirstYear[] = {"m1", "m2", "m3", "m6", "m9"};
static constexpr std::string_view at3Months[] = {"m3"};
static constexpr std::string_view at6And9Months[] = {"m6", "m9"};
static constexpr std::string_view at6To12Months[] = {"m6", "m9", "m12"};
static constexpr std::string_view at1Year[] = {"m12"};
static constexpr std::string_view at1YearTo3Years[] = {"m12", "m18", "y3"};
static constexpr std::string_view at18Months[] = {"m18"};
static constexpr std::string_view at18MonthsAnd3Years[] = {"m18", "y3"};
static constexpr std::string_view at18Months3And6Years[] = {"m18", "y3", "y6"};
static constexpr std::string_view at3Years[] = {"y3"};
static constexpr std::string_view at5Years[] = {"y5"};

/// One of the items that the law names for 1 year 6 months and 3 years.
static constexpr Field finding(std::string_view key, const char *label)
{
    return {.key = key, .kind = FieldKind::Choice, .label = label, .choices = &codes::checkupVerdict,
            .certainty = Certainty::Secondhand, .when = {"kind", at18MonthsAnd3Years}};
}

static constexpr Field discussed(std::string_view key, const char *label)
{
    return {.key = key, .kind = FieldKind::YesNo, .label = label, .certainty = Certainty::Official,
            .when = {"kind", at1Month}};
}

static constexpr Field canDo(std::string_view key, const char *label)
{
    return {.key = key, .kind = FieldKind::YesNo, .label = label, .certainty = Certainty::Secondhand,
            .when = {"kind", at5Years}};
}

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of checkup"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Checkup"),
     .choices = &codes::checkupKind},
    {.key = "age_months", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Age in months"),
     .unit = Unit::Months, .hard = {0, 240}, .usual = {0, 84}},
    child::weight(),
    child::height(),
    child::chest(),
    child::head(),
    {.key = "nutrition", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Nutrition"),
     .choices = &codes::nutrition},
    child::feeding(Certainty::Implementation, {"kind", inTheFirstYear}),

    {.key = "disease_signs", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Signs of disease"),
     .certainty = Certainty::Official, .when = {"kind", at1Month}},
    discussed("hearing_test_done", QT_TRANSLATE_NOOP("records", "Hearing test done")),
    discussed("blood_screening_done", QT_TRANSLATE_NOOP("records", "Newborn blood screening done")),
    discussed("vitamin_k2_given", QT_TRANSLATE_NOOP("records", "Vitamin K2 given")),
    discussed("vaccination_guidance", QT_TRANSLATE_NOOP("records", "Guidance on vaccination")),
    discussed("child_rearing_advice", QT_TRANSLATE_NOOP("records", "Advice on raising the child")),

    {.key = "hip_limitation", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Limited opening of the hips"),
     .choices = &codes::noneOrPresent, .when = {"kind", at3Months}},

    {.key = "teeth_count", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Number of teeth"),
     .unit = Unit::Teeth, .hard = {0, 32}, .usual = {0, 20}, .certainty = Certainty::Remembered,
     .when = {"kind", at6And9Months}},
    {.key = "teeth_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "State of the teeth"),
     .certainty = Certainty::Remembered, .when = {"kind", at6To12Months}},

    {.key = "breastfeeding", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Breastfeeding"),
     .choices = &codes::breastfeeding, .certainty = Certainty::Secondhand, .when = {"kind", at1YearTo3Years}},
    {.key = "weaning_progress", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Progress of weaning"),
     .certainty = Certainty::Secondhand, .when = {"kind", at1Year}},
    {.key = "weaning", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Weaning"),
     .choices = &codes::weaning, .certainty = Certainty::Official, .when = {"kind", at18Months}},

    {.key = "eye_abnormality", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Abnormality of the eyes"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "eye_abnormality_kinds", .kind = FieldKind::MultiChoice,
     .label = QT_TRANSLATE_NOOP("records", "Abnormality of the eyes, kind"), .choices = &codes::eyeAbnormality,
     .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "eye_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Abnormality of the eyes, details"),
     .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "ear_abnormality", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Abnormality of the ears"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "ear_abnormality_kinds", .kind = FieldKind::MultiChoice,
     .label = QT_TRANSLATE_NOOP("records", "Abnormality of the ears, kind"), .choices = &codes::earAbnormality,
     .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "ear_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Abnormality of the ears, details"),
     .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},

    {.key = "urine_protein", .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine protein"),
     .certainty = Certainty::Official, .when = {"kind", at3Years}},
    {.key = "urine_sugar", .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine sugar"),
     .certainty = Certainty::Remembered, .when = {"kind", at3Years}},
    {.key = "urine_blood", .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Blood in urine"),
     .certainty = Certainty::Official, .when = {"kind", at3Years}},
    {.key = "vision_right", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Vision, right eye"),
     .certainty = Certainty::Remembered, .when = {"kind", at3Years}},
    {.key = "vision_left", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Vision, left eye"),
     .certainty = Certainty::Remembered, .when = {"kind", at3Years}},
    {.key = "refraction", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Refraction test"),
     .choices = &codes::refractionResult, .when = {"kind", at3Years}},
    {.key = "hearing", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Hearing"),
     .certainty = Certainty::Remembered, .when = {"kind", at3Years}},

    finding("growth_finding", QT_TRANSLATE_NOOP("records", "Finding: growth")),
    finding("spine_chest_finding", QT_TRANSLATE_NOOP("records", "Finding: spine and chest")),
    finding("skin_finding", QT_TRANSLATE_NOOP("records", "Finding: skin")),
    finding("teeth_mouth_finding", QT_TRANSLATE_NOOP("records", "Finding: teeth and mouth")),
    finding("limb_finding", QT_TRANSLATE_NOOP("records", "Finding: movement of the limbs")),
    finding("mental_development_finding", QT_TRANSLATE_NOOP("records", "Finding: mental development")),
    finding("speech_finding", QT_TRANSLATE_NOOP("records", "Finding: speech")),
    finding("child_rearing_finding", QT_TRANSLATE_NOOP("records", "Finding: problems in raising the child")),
    finding("other_finding", QT_TRANSLATE_NOOP("records", "Finding: other")),
    {.key = "eye_finding", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Finding: eyes"),
     .choices = &codes::specialistVerdict, .when = {"kind", at3Years}},
    {.key = "ear_nose_throat_finding", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Finding: ears, nose and throat"), .choices = &codes::specialistVerdict,
     .when = {"kind", at3Years}},
    {.key = "vaccination_status", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Vaccinations so far"),
     .certainty = Certainty::Secondhand, .when = {"kind", at18Months3And6Years}},

    canDo("one_foot_stand", QT_TRANSLATE_NOOP("records", "Stands on one foot")),
    canDo("copies_square", QT_TRANSLATE_NOOP("records", "Copies a square")),
    canDo("rock_paper_scissors", QT_TRANSLATE_NOOP("records", "Plays rock, paper, scissors")),
    canDo("word_chain", QT_TRANSLATE_NOOP("records", "Plays word chains, three turns or more")),
    {.key = "emotion_behaviour", .kind = FieldKind::LongText,
     .label = QT_TRANSLATE_NOOP("records", "Feelings and behaviour"),
     .certainty = Certainty::Secondhand, .when = {"kind", at5Years}},

    {.key = "verdict", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Result"),
     .choices = &codes::checkupVerdict},
    child::toBeFollowed(),
    {.key = "to_be_examined", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "To be examined in detail"),
     .certainty = Certainty::Official, .when = {"kind", at18MonthsAnd3Years}},
    {.key = "detailed_examination_day", .kind = FieldKind::Date,
     .label = QT_TRANSLATE_NOOP("records", "Date of the detailed examination")},
    {.key = "detailed_examination_result", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Result of the detailed examination"), .choices = &codes::followUpResult},
    child::specialRemarks(),
    child::facility(),
    {.key = "municipality", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Municipality"),
     .flags = Steady | Suggested},
};
static_assert(keysAreUnique(fields));

extern const RecordType infantCheckup{.key = "infant_checkup", .title = QT_TRANSLATE_NOOP("records", "Infant checkup"),
                                      .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                      .about = About::Child, .chapter = "checkups", .page = "15",
                                      .source = "pages.md §15, §18", .issues = rules::aboutAChild};

} // namespace boshi::records
