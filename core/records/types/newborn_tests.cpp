// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// The newborn's tests on page 06.
namespace boshi::records {

/// The diseases of the national set and of the pilot, as laboratories group them.
static constexpr Field diseaseGroup(std::string_view key, const char *label, Certainty certainty)
{
    return {.key = key, .kind = FieldKind::Choice, .label = label, .choices = &codes::screeningResult,
            .certainty = certainty};
}

static constexpr Field bloodFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Blood taken on"),
     .flags = Required | SortDay | NotInFuture},
    child::ageInDays(),
    {.key = "set_name", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the test set"),
     .flags = Suggested, .certainty = Certainty::Secondhand},
    {.key = "result", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Test result"),
     .choices = &codes::screeningResult},
    diseaseGroup("amino_acid", QT_TRANSLATE_NOOP("records", "Amino acid disorders"), Certainty::Remembered),
    diseaseGroup("organic_acid", QT_TRANSLATE_NOOP("records", "Organic acid disorders"), Certainty::Remembered),
    diseaseGroup("fatty_acid", QT_TRANSLATE_NOOP("records", "Fatty acid oxidation disorders"), Certainty::Remembered),
    diseaseGroup("galactosaemia", QT_TRANSLATE_NOOP("records", "Galactosaemia"), Certainty::Remembered),
    diseaseGroup("hypothyroidism", QT_TRANSLATE_NOOP("records", "Congenital hypothyroidism"), Certainty::Remembered),
    diseaseGroup("adrenal_hyperplasia",
    QT_TRANSLATE_NOOP("records", "Congenital adrenal hyperplasia"), Certainty::Remembered),
    diseaseGroup("spinal_muscular_atrophy",
    QT_TRANSLATE_NOOP("records", "Spinal muscular atrophy (SMA)"), Certainty::Secondhand),
    diseaseGroup("severe_combined_immunodeficiency",
    QT_TRANSLATE_NOOP("records", "Severe combined immunodeficiency (SCID)"),
                 Certainty::Secondhand),
    {.key = "other_groups", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other diseases tested"),
     .certainty = Certainty::Proposal},
    child::remarks(),
    child::facility(Certainty::Proposal),
};
static_assert(keysAreUnique(bloodFields));

extern const RecordType newbornBloodScreening{.key = "newborn_blood_screening",
                                              .title = QT_TRANSLATE_NOOP("records", "Newborn blood screening"),
                                              .subject = Subject::Person, .privacy = Privacy::Child, .fields = bloodFields,
                                              .about = About::Child, .chapter = "birth", .page = "06",
                                              .source = "pages.md §7, §18", .issues = rules::aboutAChild};

static constexpr std::string_view detailed[] = {"detailed"};

static constexpr Field hearingFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "stage", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "First test or confirmation"),
     .choices = &codes::hearingStage},
    {.key = "method", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Method"),
     .choices = &codes::hearingMethod},
    {.key = "right", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Right ear"),
     .choices = &codes::hearingResult},
    {.key = "left", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Left ear"),
     .choices = &codes::hearingResult},
    {.key = "judgement", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Judgement of hearing"),
     .choices = &codes::hearingJudgement, .when = {"stage", detailed}},
    child::remarks(),
    child::facility(Certainty::Proposal),
};
static_assert(keysAreUnique(hearingFields));

extern const RecordType hearingScreening{.key = "hearing_screening",
                                         .title = QT_TRANSLATE_NOOP("records", "Newborn hearing screening"),
                                         .subject = Subject::Person, .privacy = Privacy::Child, .fields = hearingFields,
                                         .about = About::Child, .chapter = "birth", .page = "06",
                                         .source = "pages.md §7, §18", .issues = rules::aboutAChild};

static constexpr Field cmvFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture, .certainty = Certainty::Secondhand},
    {.key = "result", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Test result"),
     .certainty = Certainty::Secondhand},
    child::remarks(Certainty::Secondhand),
    child::facility(Certainty::Proposal),
};
static_assert(keysAreUnique(cmvFields));

extern const RecordType cmvTest{.key = "cmv_test", .title = QT_TRANSLATE_NOOP("records", "Congenital cytomegalovirus test"),
                                .subject = Subject::Person, .privacy = Privacy::Child, .fields = cmvFields,
                                .about = About::Child, .chapter = "birth", .page = "06", .edition = "R7-04",
                                .source = "pages.md §7", .issues = rules::aboutAChild};

} // namespace boshi::records
