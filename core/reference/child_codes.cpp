// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/code_lists.h"

#include <QtGlobal>

/// The lists of the child's pages.
namespace boshi::codes {
namespace {

constexpr Code yesNoUnsureCodes[] = {
    {"no", QT_TRANSLATE_NOOP("codes", "No")},
    {"yes", QT_TRANSLATE_NOOP("codes", "Yes")},
    {"unsure", QT_TRANSLATE_NOOP("codes", "Cannot say")},
};

constexpr Code suckingCodes[] = {
    {"usual", QT_TRANSLATE_NOOP("codes", "Usual")},
    {"weak", QT_TRANSLATE_NOOP("codes", "Weak")},
};

constexpr Code jaundiceCodes[] = {
    {"none", QT_TRANSLATE_NOOP("codes", "None")},
    {"usual", QT_TRANSLATE_NOOP("codes", "Usual")},
    {"strong", QT_TRANSLATE_NOOP("codes", "Strong")},
};

constexpr Code screeningResultCodes[] = {
    {"normal", QT_TRANSLATE_NOOP("codes", "Normal result")},
    {"detailed_examination", QT_TRANSLATE_NOOP("codes", "Detailed examination needed")},
};

constexpr Code hearingStageCodes[] = {
    {"first", QT_TRANSLATE_NOOP("codes", "First test")},
    {"confirmation", QT_TRANSLATE_NOOP("codes", "Confirmation test")},
    {"detailed", QT_TRANSLATE_NOOP("codes", "Detailed examination")},
};

constexpr Code hearingMethodCodes[] = {
    {"aabr", QT_TRANSLATE_NOOP("codes", "Automated ABR (AABR)")},
    {"abr", QT_TRANSLATE_NOOP("codes", "ABR")},
    {"oae", QT_TRANSLATE_NOOP("codes", "OAE")},
};

constexpr Code hearingResultCodes[] = {
    {"pass", QT_TRANSLATE_NOOP("codes", "Pass")},
    {"refer", QT_TRANSLATE_NOOP("codes", "Refer")},
};

constexpr Code hearingJudgementCodes[] = {
    {"normal", QT_TRANSLATE_NOOP("codes", "Normal result")},
    {"one_sided", QT_TRANSLATE_NOOP("codes", "One ear")},
    {"both_sides", QT_TRANSLATE_NOOP("codes", "Both ears")},
    {"not_assessable", QT_TRANSLATE_NOOP("codes", "Could not be assessed")},
};

constexpr Code stoolOccasionCodes[] = {
    {"w2", QT_TRANSLATE_NOOP("codes", "About 2 weeks of age")},
    {"m1", QT_TRANSLATE_NOOP("codes", "About 1 month of age")},
    {"m1_to_m4", QT_TRANSLATE_NOOP("codes", "1 to 4 months of age")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code breastfeedingCodes[] = {
    {"no", QT_TRANSLATE_NOOP("codes", "Not breastfed")},
    {"yes", QT_TRANSLATE_NOOP("codes", "Breastfed")},
};

constexpr Code weaningCodes[] = {
    {"completed", QT_TRANSLATE_NOOP("codes", "Completed")},
    {"not_completed", QT_TRANSLATE_NOOP("codes", "Not completed")},
};

constexpr Code eyeAbnormalityCodes[] = {
    {"position", QT_TRANSLATE_NOOP("codes", "Position of the eyes")},
    {"vision", QT_TRANSLATE_NOOP("codes", "Vision")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code earAbnormalityCodes[] = {
    {"hearing_loss", QT_TRANSLATE_NOOP("codes", "Hearing loss")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code specialistVerdictCodes[] = {
    {"no_findings", QT_TRANSLATE_NOOP("codes", "No findings")},
    {"under_treatment", QT_TRANSLATE_NOOP("codes", "Already under medical care")},
    {"follow_up", QT_TRANSLATE_NOOP("codes", "Follow-up")},
    {"detailed_examination", QT_TRANSLATE_NOOP("codes", "Detailed examination needed")},
};

constexpr Code refractionResultCodes[] = {
    {"no_findings", QT_TRANSLATE_NOOP("codes", "No findings")},
    {"abnormal", QT_TRANSLATE_NOOP("codes", "Abnormality found")},
    {"not_judged", QT_TRANSLATE_NOOP("codes", "Could not be judged")},
    {"not_possible", QT_TRANSLATE_NOOP("codes", "Could not be carried out")},
};

constexpr Code followUpResultCodes[] = {
    {"no_findings", QT_TRANSLATE_NOOP("codes", "No findings")},
    {"follow_up", QT_TRANSLATE_NOOP("codes", "Follow-up")},
    {"medical_care", QT_TRANSLATE_NOOP("codes", "Medical care needed")},
};

constexpr Code hardToRaiseCodes[] = {
    {"always", QT_TRANSLATE_NOOP("codes", "Always felt")},
    {"sometimes", QT_TRANSLATE_NOOP("codes", "Sometimes felt")},
    {"never", QT_TRANSLATE_NOOP("codes", "Not felt")},
};

constexpr Code finishingBrushCodes[] = {
    {"finished", QT_TRANSLATE_NOOP("codes", "An adult finishes")},
    {"adult_only", QT_TRANSLATE_NOOP("codes", "Only an adult brushes")},
    {"child_only", QT_TRANSLATE_NOOP("codes", "Only the child brushes")},
    {"nobody", QT_TRANSLATE_NOOP("codes", "Nobody brushes")},
};

constexpr Code toothSoilingCodes[] = {
    {"clean", QT_TRANSLATE_NOOP("codes", "Clean")},
    {"little", QT_TRANSLATE_NOOP("codes", "A little")},
    {"much", QT_TRANSLATE_NOOP("codes", "A lot")},
};

constexpr Code biteCodes[] = {
    {"fine", QT_TRANSLATE_NOOP("codes", "Fine")},
    {"watch", QT_TRANSLATE_NOOP("codes", "To be watched")},
};

constexpr Code toothDecayType18mCodes[] = {
    {"o1", QT_TRANSLATE_NOOP("codes", "Type O1")},
    {"o2", QT_TRANSLATE_NOOP("codes", "Type O2")},
    {"a", QT_TRANSLATE_NOOP("codes", "Type A")},
    {"b", QT_TRANSLATE_NOOP("codes", "Type B")},
    {"c", QT_TRANSLATE_NOOP("codes", "Type C")},
};

constexpr Code toothDecayType3yCodes[] = {
    {"o", QT_TRANSLATE_NOOP("codes", "Type O")},
    {"a", QT_TRANSLATE_NOOP("codes", "Type A")},
    {"b", QT_TRANSLATE_NOOP("codes", "Type B")},
    {"c1", QT_TRANSLATE_NOOP("codes", "Type C1")},
    {"c2", QT_TRANSLATE_NOOP("codes", "Type C2")},
};

constexpr Code childDentalVerdictCodes[] = {
    {"no_problem", QT_TRANSLATE_NOOP("codes", "No problem")},
    {"guidance", QT_TRANSLATE_NOOP("codes", "Guidance needed")},
    {"follow_up", QT_TRANSLATE_NOOP("codes", "Follow-up")},
    {"treatment", QT_TRANSLATE_NOOP("codes", "Treatment needed")},
};

constexpr Code dentalCareKindCodes[] = {
    {"checkup", QT_TRANSLATE_NOOP("codes", "Dental checkup")},
    {"guidance", QT_TRANSLATE_NOOP("codes", "Health guidance")},
    {"prevention", QT_TRANSLATE_NOOP("codes", "Preventive treatment")},
};

constexpr Code allergyKindCodes[] = {
    {"food", QT_TRANSLATE_NOOP("codes", "Food")},
    {"medicine", QT_TRANSLATE_NOOP("codes", "Drug")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code schoolGradeCodes[] = {
    {"p1", QT_TRANSLATE_NOOP("codes", "Primary school, year 1")},
    {"p2", QT_TRANSLATE_NOOP("codes", "Primary school, year 2")},
    {"p3", QT_TRANSLATE_NOOP("codes", "Primary school, year 3")},
    {"p4", QT_TRANSLATE_NOOP("codes", "Primary school, year 4")},
    {"p5", QT_TRANSLATE_NOOP("codes", "Primary school, year 5")},
    {"p6", QT_TRANSLATE_NOOP("codes", "Primary school, year 6")},
    {"j1", QT_TRANSLATE_NOOP("codes", "Junior high school, year 1")},
    {"j2", QT_TRANSLATE_NOOP("codes", "Junior high school, year 2")},
    {"j3", QT_TRANSLATE_NOOP("codes", "Junior high school, year 3")},
    {"h1", QT_TRANSLATE_NOOP("codes", "High school, year 1")},
    {"h2", QT_TRANSLATE_NOOP("codes", "High school, year 2")},
    {"h3", QT_TRANSLATE_NOOP("codes", "High school, year 3")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code homeVisitKindCodes[] = {
    {"pregnant", QT_TRANSLATE_NOOP("codes", "Pregnant person")},
    {"postpartum", QT_TRANSLATE_NOOP("codes", "Woman after birth")},
    {"newborn", QT_TRANSLATE_NOOP("codes", "Newborn baby")},
    {"preterm", QT_TRANSLATE_NOOP("codes", "Preterm baby")},
    {"infant", QT_TRANSLATE_NOOP("codes", "Infant")},
    {"toddler", QT_TRANSLATE_NOOP("codes", "Young child")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code homeVisitProgrammeCodes[] = {
    {"all_homes", QT_TRANSLATE_NOOP("codes", "Visit to every family with a baby")},
    {"newborn_guidance", QT_TRANSLATE_NOOP("codes", "Guidance visit to a newborn baby")},
    {"preterm_guidance", QT_TRANSLATE_NOOP("codes", "Guidance visit to a preterm baby")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code chronicSchemeCodes[] = {
    {"specified_disease", QT_TRANSLATE_NOOP("codes", "Medical aid for specified chronic childhood diseases")},
    {"preterm_care", QT_TRANSLATE_NOOP("codes", "Medical aid for preterm babies")},
    {"disability_care", QT_TRANSLATE_NOOP("codes", "Medical aid for children with a disability")},
    {"local_subsidy", QT_TRANSLATE_NOOP("codes", "Medical subsidy of the municipality")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

} // namespace

extern constexpr CodeList yesNoUnsure{"yes_no_unsure", yesNoUnsureCodes, "pages.md §14, tri [implementation I1]"};
extern constexpr CodeList sucking{"sucking", suckingCodes, "handbook page 13 [implementation I1]"};
extern constexpr CodeList jaundice{"jaundice", jaundiceCodes, "handbook page 13 [implementation I1]"};
extern constexpr CodeList screeningResult{"screening_result", screeningResultCodes,
                                          "municipal code #110 [implementation I2]; not done and unknown are absences"};
extern constexpr CodeList hearingStage{"hearing_stage", hearingStageCodes,
                                       "handbook page 06, 13 and 14 [implementation I1]; detailed one [proposal]"};
extern constexpr CodeList hearingMethod{"hearing_method", hearingMethodCodes,
                                        "municipal code #111 [implementation I2]; unknown is an absence"};
extern constexpr CodeList hearingResult{"hearing_result", hearingResultCodes,
                                        "municipal code #112 [implementation I2]; not done and unknown are absences"};
extern constexpr CodeList hearingJudgement{"hearing_judgement", hearingJudgementCodes,
                                           "municipal code #113 [implementation I2]; not done is an absence"};
extern constexpr CodeList stoolOccasion{"stool_occasion", stoolOccasionCodes,
                                        "pages.md §13 [official S20, S21]; other [proposal]"};
extern constexpr CodeList breastfeeding{"breastfeeding", breastfeedingCodes, "pages.md §15 [official S6, secondhand S7]"};
extern constexpr CodeList weaning{"weaning", weaningCodes, "pages.md §15 [official S6]"};
extern constexpr CodeList eyeAbnormality{"eye_abnormality", eyeAbnormalityCodes, "pages.md §15 [official S6]"};
extern constexpr CodeList earAbnormality{"ear_abnormality", earAbnormalityCodes, "pages.md §15 [official S6]"};
extern constexpr CodeList specialistVerdict{"specialist_verdict", specialistVerdictCodes,
                                            "municipal codes #117 and #118 [implementation I2]"};
extern constexpr CodeList refractionResult{"refraction_result", refractionResultCodes,
                                           "municipal code #212 [implementation I2]"};
extern constexpr CodeList followUpResult{"follow_up_result", followUpResultCodes, "municipal code #141 [implementation I2]"};
extern constexpr CodeList hardToRaise{"hard_to_raise", hardToRaiseCodes, "municipal code #128 [implementation I2]"};
extern constexpr CodeList finishingBrush{"finishing_brush", finishingBrushCodes, "municipal code #122 [implementation I2]"};
extern constexpr CodeList toothSoiling{"tooth_soiling", toothSoilingCodes, "pages.md §15, dental block [remembered]"};
extern constexpr CodeList bite{"bite", biteCodes, "pages.md §15, dental block [remembered]"};
extern constexpr CodeList toothDecayType18m{"tooth_decay_type_1y6m", toothDecayType18mCodes,
                                            "municipal code #129 [implementation I2]"};
extern constexpr CodeList toothDecayType3y{"tooth_decay_type_3y", toothDecayType3yCodes,
                                           "municipal code #139 [implementation I2]"};
extern constexpr CodeList childDentalVerdict{"child_dental_verdict", childDentalVerdictCodes,
                                             "municipal code #199 [implementation I2]"};
extern constexpr CodeList dentalCareKind{"dental_care_kind", dentalCareKindCodes,
                                         "pages.md §15, separate pages [remembered]"};
extern constexpr CodeList allergyKind{"allergy_kind", allergyKindCodes,
                                      "pages.md §3 names drugs and foods; the others [proposal]"};
extern constexpr CodeList schoolGrade{"school_grade", schoolGradeCodes, "pages.md §16 [remembered]"};
extern constexpr CodeList homeVisitKind{"home_visit_kind", homeVisitKindCodes, "municipal code #143 [implementation I2]"};
extern constexpr CodeList homeVisitProgramme{"home_visit_programme", homeVisitProgrammeCodes,
                                             "pages.md §12, §21 [proposal]"};
extern constexpr CodeList chronicScheme{"chronic_scheme", chronicSchemeCodes,
                                        "own list [proposal]; names of the schemes remembered"};

std::span<const CodeList *const> childLists()
{
    static constexpr const CodeList *lists[] = {
        &yesNoUnsure, &sucking, &jaundice, &screeningResult, &hearingStage, &hearingMethod, &hearingResult,
        &hearingJudgement, &stoolOccasion, &breastfeeding, &weaning, &eyeAbnormality, &earAbnormality,
        &specialistVerdict, &refractionResult, &followUpResult, &hardToRaise, &finishingBrush, &toothSoiling,
        &bite, &toothDecayType18m, &toothDecayType3y, &childDentalVerdict, &dentalCareKind, &allergyKind,
        &schoolGrade, &homeVisitKind, &homeVisitProgramme, &chronicScheme, &childToothMark, &motherToothMark,
    };
    return lists;
}

} // namespace boshi::codes
