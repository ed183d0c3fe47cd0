// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/code_lists.h"

#include <QtGlobal>

/// Choices of the services around pregnancy and birth; motherLists() has them too.
namespace boshi::codes {
namespace {

constexpr Code familyPlanningAdviserCodes[] = {
    {"doctor", QT_TRANSLATE_NOOP("codes", "Doctor")},
    {"instructor", QT_TRANSLATE_NOOP("codes", "Family planning instructor")},
    {"midwife", QT_TRANSLATE_NOOP("codes", "Midwife")},
};

constexpr Code postpartumCareMethodCodes[] = {
    {"stay", QT_TRANSLATE_NOOP("codes", "Overnight stay")},
    {"day", QT_TRANSLATE_NOOP("codes", "Day service")},
    {"visit", QT_TRANSLATE_NOOP("codes", "Visit to the home")},
};

constexpr Code postpartumCareContentCodes[] = {
    {"rest", QT_TRANSLATE_NOOP("codes", "Rest")},
    {"breast", QT_TRANSLATE_NOOP("codes", "Breast care")},
    {"bath", QT_TRANSLATE_NOOP("codes", "Bathing the baby")},
    {"feeding", QT_TRANSLATE_NOOP("codes", "Feeding the baby")},
    {"advice", QT_TRANSLATE_NOOP("codes", "Advice on raising the child")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code careUnitCodes[] = {
    {"days", QT_TRANSLATE_NOOP("codes", "Days")},
    {"uses", QT_TRANSLATE_NOOP("codes", "Times")},
    {"hours", QT_TRANSLATE_NOOP("codes", "Hours")},
};

constexpr Code pregnancyTalkKindCodes[] = {
    {"notification", QT_TRANSLATE_NOOP("codes", "At the notification of pregnancy")},
    {"month_8", QT_TRANSLATE_NOOP("codes", "About the 8th month of pregnancy")},
    {"after_birth", QT_TRANSLATE_NOOP("codes", "After birth")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code talkMeansCodes[] = {
    {"in_person", QT_TRANSLATE_NOOP("codes", "In person")},
    {"visit", QT_TRANSLATE_NOOP("codes", "Visit to the home")},
    {"phone", QT_TRANSLATE_NOOP("codes", "By phone")},
    {"online", QT_TRANSLATE_NOOP("codes", "Online")},
    {"questionnaire", QT_TRANSLATE_NOOP("codes", "Questionnaire only")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code benefitKindCodes[] = {
    {"pregnancy", QT_TRANSLATE_NOOP("codes", "For the pregnancy")},
    {"babies", QT_TRANSLATE_NOOP("codes", "By the number of babies")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code voucherKindCodes[] = {
    {"antenatal", QT_TRANSLATE_NOOP("codes", "Antenatal visit")},
    {"ultrasound", QT_TRANSLATE_NOOP("codes", "Ultrasound scan")},
    {"additional", QT_TRANSLATE_NOOP("codes", "Additional, for twins or more")},
    {"dental", QT_TRANSLATE_NOOP("codes", "Mother's dental checkup")},
    {"postpartum", QT_TRANSLATE_NOOP("codes", "Postpartum checkup")},
    {"newborn_hearing", QT_TRANSLATE_NOOP("codes", "Newborn hearing screening")},
    {"infant", QT_TRANSLATE_NOOP("codes", "Infant checkup")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code goalStateCodes[] = {
    {"open", QT_TRANSLATE_NOOP("codes", "In progress")},
    {"reached", QT_TRANSLATE_NOOP("codes", "Reached")},
    {"revised", QT_TRANSLATE_NOOP("codes", "Revised")},
    {"ended", QT_TRANSLATE_NOOP("codes", "Ended")},
};

} // namespace

extern constexpr CodeList familyPlanningAdviser{"family_planning_adviser", familyPlanningAdviserCodes,
                                                "handbook page 11 [implementation]"};
extern constexpr CodeList postpartumCareMethod{"postpartum_care_method", postpartumCareMethodCodes,
                                               "handbook page 12; national list 108 [implementation]"};
extern constexpr CodeList postpartumCareContent{"postpartum_care_content", postpartumCareContentCodes,
                                                "pages.md §21 [official]"};
extern constexpr CodeList careUnit{"care_unit", careUnitCodes, "pages.md §21 [official]"};
extern constexpr CodeList pregnancyTalkKind{"pregnancy_talk_kind", pregnancyTalkKindCodes, "pages.md §21 [official]"};
extern constexpr CodeList talkMeans{"talk_means", talkMeansCodes, "own list [proposal]"};
extern constexpr CodeList benefitKind{"benefit_kind", benefitKindCodes, "pages.md §21 [official]"};
extern constexpr CodeList voucherKind{"voucher_kind", voucherKindCodes, "own list [proposal]"};
extern constexpr CodeList goalState{"goal_state", goalStateCodes, "own list [proposal]"};

} // namespace boshi::codes
