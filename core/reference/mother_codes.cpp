// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/code_lists.h"

#include <QtGlobal>

/// Choices of the mother's and the family's pages.
namespace boshi::codes {
namespace {

constexpr Code maternalHistoryCodes[] = {
    {"hypertension", QT_TRANSLATE_NOOP("codes", "High blood pressure")},
    {"kidney", QT_TRANSLATE_NOOP("codes", "Kidney disease")},
    {"diabetes", QT_TRANSLATE_NOOP("codes", "Diabetes")},
    {"hepatitis", QT_TRANSLATE_NOOP("codes", "Hepatitis")},
    {"heart", QT_TRANSLATE_NOOP("codes", "Heart disease")},
    {"thyroid", QT_TRANSLATE_NOOP("codes", "Thyroid disease")},
    {"mental", QT_TRANSLATE_NOOP("codes", "Mental illness")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code pastInfectionCodes[] = {
    {"never", QT_TRANSLATE_NOOP("codes", "Never had it")},
    {"had", QT_TRANSLATE_NOOP("codes", "Had it")},
    {"vaccinated", QT_TRANSLATE_NOOP("codes", "Vaccinated")},
};

constexpr Code partnerHealthCodes[] = {
    {"healthy", QT_TRANSLATE_NOOP("codes", "Healthy")},
    {"not_good", QT_TRANSLATE_NOOP("codes", "Not in good health")},
};

constexpr Code childNowCodes[] = {
    {"well", QT_TRANSLATE_NOOP("codes", "Well")},
    {"not_well", QT_TRANSLATE_NOOP("codes", "Not well")},
};

constexpr Code crowdingCodes[] = {
    {"heavy", QT_TRANSLATE_NOOP("codes", "Very crowded")},
    {"ordinary", QT_TRANSLATE_NOOP("codes", "Ordinary")},
};

constexpr Code leaveKindCodes[] = {
    {"before_birth", QT_TRANSLATE_NOOP("codes", "Leave before birth")},
    {"after_birth", QT_TRANSLATE_NOOP("codes", "Leave after birth")},
    {"parental", QT_TRANSLATE_NOOP("codes", "Parental leave")},
};

constexpr Code leaveTakerCodes[] = {
    {"mother", QT_TRANSLATE_NOOP("codes", "Mother")},
    {"father", QT_TRANSLATE_NOOP("codes", "Father")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code housingCodes[] = {
    {"house", QT_TRANSLATE_NOOP("codes", "House")},
    {"flats", QT_TRANSLATE_NOOP("codes", "Block of flats")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code noiseCodes[] = {
    {"quiet", QT_TRANSLATE_NOOP("codes", "Quiet")},
    {"ordinary", QT_TRANSLATE_NOOP("codes", "Ordinary")},
    {"noisy", QT_TRANSLATE_NOOP("codes", "Noisy")},
};

constexpr Code sunlightCodes[] = {
    {"good", QT_TRANSLATE_NOOP("codes", "Good")},
    {"ordinary", QT_TRANSLATE_NOOP("codes", "Ordinary")},
    {"poor", QT_TRANSLATE_NOOP("codes", "Poor")},
};

constexpr Code householdCodes[] = {
    {"children", QT_TRANSLATE_NOOP("codes", "Children")},
    {"husband", QT_TRANSLATE_NOOP("codes", "Husband")},
    {"husbands_father", QT_TRANSLATE_NOOP("codes", "Husband's father")},
    {"husbands_mother", QT_TRANSLATE_NOOP("codes", "Husband's mother")},
    {"own_father", QT_TRANSLATE_NOOP("codes", "Own father")},
    {"own_mother", QT_TRANSLATE_NOOP("codes", "Own mother")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code transportCodes[] = {
    {"car", QT_TRANSLATE_NOOP("codes", "Own car")},
    {"taxi", QT_TRANSLATE_NOOP("codes", "Taxi")},
    {"on_foot", QT_TRANSLATE_NOOP("codes", "On foot")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code contactKindCodes[] = {
    {"emergency", QT_TRANSLATE_NOOP("codes", "Emergency contact")},
    {"clinic", QT_TRANSLATE_NOOP("codes", "Hospital or clinic")},
    {"midwife", QT_TRANSLATE_NOOP("codes", "Midwife")},
    {"municipality", QT_TRANSLATE_NOOP("codes", "Municipality")},
    {"school", QT_TRANSLATE_NOOP("codes", "School or nursery")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code bloodGroupCodes[] = {
    {"a", QT_TRANSLATE_NOOP("codes", "Type A")},
    {"b", QT_TRANSLATE_NOOP("codes", "Type B")},
    {"o", QT_TRANSLATE_NOOP("codes", "Type O")},
    {"ab", QT_TRANSLATE_NOOP("codes", "Type AB")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code rhCodes[] = {
    {"negative", QT_TRANSLATE_NOOP("codes", "Rh negative")},
    {"positive", QT_TRANSLATE_NOOP("codes", "Rh positive")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code testReactionCodes[] = {
    {"negative", QT_TRANSLATE_NOOP("codes", "Negative")},
    {"positive", QT_TRANSLATE_NOOP("codes", "Positive")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code cervicalResultCodes[] = {
    {"no_further", QT_TRANSLATE_NOOP("codes", "No detailed examination needed")},
    {"further", QT_TRANSLATE_NOOP("codes", "Detailed examination needed")},
    {"indeterminate", QT_TRANSLATE_NOOP("codes", "Indeterminate")},
};

constexpr Code rubellaJudgementCodes[] = {
    {"vaccination", QT_TRANSLATE_NOOP("codes", "Vaccination to be discussed")},
    {"immune", QT_TRANSLATE_NOOP("codes", "Immune")},
};

constexpr Code glucoseTimingCodes[] = {
    {"random", QT_TRANSLATE_NOOP("codes", "At any time")},
    {"fasting", QT_TRANSLATE_NOOP("codes", "Fasting")},
};

constexpr Code infectionItemCodes[] = {
    {"syphilis", QT_TRANSLATE_NOOP("codes", "Syphilis serology")},
    {"hbsag", QT_TRANSLATE_NOOP("codes", "HBs antigen")},
    {"hcv", QT_TRANSLATE_NOOP("codes", "HCV antibody")},
    {"hiv", QT_TRANSLATE_NOOP("codes", "HIV antibody")},
    {"htlv1", QT_TRANSLATE_NOOP("codes", "HTLV-1 antibody")},
    {"chlamydia", QT_TRANSLATE_NOOP("codes", "Chlamydia antigen")},
    {"gbs", QT_TRANSLATE_NOOP("codes", "Group B streptococcus")},
};

constexpr Code gumInflammationCodes[] = {
    {"none", QT_TRANSLATE_NOOP("codes", "None")},
    {"guidance", QT_TRANSLATE_NOOP("codes", "Present, guidance needed")},
    {"treatment", QT_TRANSLATE_NOOP("codes", "Present, treatment needed")},
};

constexpr Code postpartumCheckupKindCodes[] = {
    {"weeks_2", QT_TRANSLATE_NOOP("codes", "2 weeks after birth")},
    {"month_1", QT_TRANSLATE_NOOP("codes", "1 month after birth")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code involutionCodes[] = {
    {"good", QT_TRANSLATE_NOOP("codes", "Good")},
    {"not_good", QT_TRANSLATE_NOOP("codes", "Not good")},
};

constexpr Code lochiaCodes[] = {
    {"as_expected", QT_TRANSLATE_NOOP("codes", "As expected")},
    {"not_as_expected", QT_TRANSLATE_NOOP("codes", "Not as expected")},
};

constexpr Code maternalVerdictCodes[] = {
    {"no_problem", QT_TRANSLATE_NOOP("codes", "No problem")},
    {"guidance", QT_TRANSLATE_NOOP("codes", "Guidance needed")},
    {"examination", QT_TRANSLATE_NOOP("codes", "Detailed examination needed")},
    {"follow_up", QT_TRANSLATE_NOOP("codes", "Follow-up")},
    {"treatment", QT_TRANSLATE_NOOP("codes", "Medical care needed")},
};

} // namespace

extern constexpr CodeList maternalHistory{"maternal_history", maternalHistoryCodes, "handbook page 02 [implementation]"};
extern constexpr CodeList pastInfection{"past_infection", pastInfectionCodes, "handbook page 02 [implementation]"};
extern constexpr CodeList partnerHealth{"partner_health", partnerHealthCodes, "handbook page 02 [implementation]"};
extern constexpr CodeList childNow{"child_now", childNowCodes, "handbook page 02 [implementation]"};
extern constexpr CodeList crowding{"crowding", crowdingCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList leaveKind{"leave_kind", leaveKindCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList leaveTaker{"leave_taker", leaveTakerCodes,
                                     "handbook page 03 [implementation], other [proposal]"};
extern constexpr CodeList housing{"housing", housingCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList noise{"noise", noiseCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList sunlight{"sunlight", sunlightCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList household{"household", householdCodes, "handbook page 03 [implementation]"};
extern constexpr CodeList transport{"transport", transportCodes, "handbook page 04 [implementation]"};
extern constexpr CodeList contactKind{"contact_kind", contactKindCodes, "own list [proposal]"};
extern constexpr CodeList bloodGroupAbo{"blood_group_abo", bloodGroupCodes, "handbook page 06 [implementation]"};
extern constexpr CodeList bloodGroupRh{"blood_group_rh", rhCodes, "handbook page 06 [implementation]"};
extern constexpr CodeList testReaction{"test_reaction", testReactionCodes, "handbook page 06; national list 96 [implementation]"};
extern constexpr CodeList cervicalResult{"cervical_result", cervicalResultCodes, "national list 99 [implementation]"};
extern constexpr CodeList rubellaJudgement{"rubella_judgement", rubellaJudgementCodes,
                                           "national list 98 [implementation]"};
extern constexpr CodeList glucoseTiming{"glucose_timing", glucoseTimingCodes, "pages.md §7, item 16 [official]"};
extern constexpr CodeList infectionItem{"infection_item", infectionItemCodes, "handbook page 06 [implementation]"};
extern constexpr CodeList gumInflammation{"gum_inflammation", gumInflammationCodes,
                                          "handbook page 09-1; national list 104 [implementation]"};
extern constexpr CodeList postpartumCheckupKind{"postpartum_checkup_kind", postpartumCheckupKindCodes,
                                                "national list 221 [implementation]"};
extern constexpr CodeList involution{"involution", involutionCodes, "handbook page 11 [implementation]"};
extern constexpr CodeList lochia{"lochia", lochiaCodes, "handbook page 11 [implementation]"};
extern constexpr CodeList maternalVerdict{"maternal_verdict", maternalVerdictCodes, "national list 107 [implementation]"};

std::span<const CodeList *const> motherLists()
{
    static constexpr const CodeList *lists[] = {
        &maternalHistory, &pastInfection, &partnerHealth, &childNow, &crowding, &leaveKind, &leaveTaker, &housing, &noise,
        &sunlight, &household, &transport, &contactKind, &bloodGroupAbo, &bloodGroupRh, &testReaction, &cervicalResult,
        &rubellaJudgement, &glucoseTiming, &infectionItem, &gumInflammation, &postpartumCheckupKind, &involution, &lochia,
        &maternalVerdict, &familyPlanningAdviser, &postpartumCareMethod, &postpartumCareContent, &careUnit, &pregnancyTalkKind,
        &talkMeans, &benefitKind, &voucherKind, &goalState,
    };
    return lists;
}

} // namespace boshi::codes
