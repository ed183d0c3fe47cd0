// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/code_lists.h"

#include <QtGlobal>

/// Choices of the three questionnaires about how a mother is.
namespace boshi::codes {
namespace {

constexpr Code occasionCodes[] = {
    {"two_weeks", QT_TRANSLATE_NOOP("codes", "2 weeks after birth")},
    {"one_month", QT_TRANSLATE_NOOP("codes", "1 month after birth")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code respondentCodes[] = {
    {"mother", QT_TRANSLATE_NOOP("codes", "Mother")},
    {"partner", QT_TRANSLATE_NOOP("codes", "Partner")},
    {"other", QT_TRANSLATE_NOOP("codes", "Other")},
};

constexpr Code husbandCodes[] = {
    {"yes", QT_TRANSLATE_NOOP("codes", "Yes")},
    {"no", QT_TRANSLATE_NOOP("codes", "No")},
    {"no_husband", QT_TRANSLATE_NOOP("codes", "There is no husband")},
};

constexpr Code motherCodes[] = {
    {"yes", QT_TRANSLATE_NOOP("codes", "Yes")},
    {"no", QT_TRANSLATE_NOOP("codes", "No")},
    {"not_living", QT_TRANSLATE_NOOP("codes", "Mother is not living")},
};

} // namespace

extern constexpr CodeList screeningOccasion{"screening_occasion", occasionCodes, "pages.md §17.2 [official]"};
extern constexpr CodeList screeningRespondent{"screening_respondent", respondentCodes, "own list [proposal]"};
extern constexpr CodeList confidingInHusband{"confiding_in_husband", husbandCodes, "national lists 200–202 [implementation]"};
extern constexpr CodeList confidingInMother{"confiding_in_mother", motherCodes, "national lists 200–202 [implementation]"};

} // namespace boshi::codes
