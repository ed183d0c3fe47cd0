// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/code_list.h"

namespace boshi::codes {

extern const CodeList sex;
extern const CodeList familyRole;
extern const CodeList setUp;
extern const CodeList authorRole;
extern const CodeList dueDateMethod;
extern const CodeList pregnancyOutcome;
extern const CodeList handbookEdition;
extern const CodeList growthReference;
extern const CodeList presentation;
extern const CodeList deliveryMode;
extern const CodeList bloodLoss;
extern const CodeList noneOrPresent;
extern const CodeList plurality;
extern const CodeList birthFindings;
extern const CodeList birthCertificate;
extern const CodeList measuringPosture;
extern const CodeList checkupKind;
extern const CodeList nutrition;
extern const CodeList feeding;
extern const CodeList checkupVerdict;
extern const CodeList vaccine;
extern const CodeList vaccinationPlace;
extern const CodeList documentKind;
extern const CodeList screeningOccasion;
extern const CodeList screeningRespondent;
extern const CodeList confidingInHusband;
extern const CodeList confidingInMother;

// Of the mother's and the family's pages.
extern const CodeList maternalHistory;
extern const CodeList pastInfection;
extern const CodeList partnerHealth;
extern const CodeList childNow;
extern const CodeList crowding;
extern const CodeList leaveKind;
extern const CodeList leaveTaker;
extern const CodeList housing;
extern const CodeList noise;
extern const CodeList sunlight;
extern const CodeList household;
extern const CodeList transport;
extern const CodeList contactKind;
extern const CodeList bloodGroupAbo;
extern const CodeList bloodGroupRh;
extern const CodeList testReaction;
extern const CodeList cervicalResult;
extern const CodeList rubellaJudgement;
extern const CodeList glucoseTiming;
extern const CodeList infectionItem;
extern const CodeList gumInflammation;
extern const CodeList postpartumCheckupKind;
extern const CodeList involution;
extern const CodeList lochia;
extern const CodeList maternalVerdict;
extern const CodeList familyPlanningAdviser;
extern const CodeList postpartumCareMethod;
extern const CodeList postpartumCareContent;
extern const CodeList careUnit;
extern const CodeList pregnancyTalkKind;
extern const CodeList talkMeans;
extern const CodeList benefitKind;
extern const CodeList voucherKind;
extern const CodeList goalState;
std::span<const CodeList *const> motherLists();

// Of the child's pages.
extern const CodeList yesNoUnsure;
extern const CodeList sucking;
extern const CodeList jaundice;
extern const CodeList screeningResult;
extern const CodeList hearingStage;
extern const CodeList hearingMethod;
extern const CodeList hearingResult;
extern const CodeList hearingJudgement;
extern const CodeList stoolOccasion;
extern const CodeList breastfeeding;
extern const CodeList weaning;
extern const CodeList eyeAbnormality;
extern const CodeList earAbnormality;
extern const CodeList specialistVerdict;
extern const CodeList refractionResult;
extern const CodeList followUpResult;
extern const CodeList hardToRaise;
extern const CodeList finishingBrush;
extern const CodeList toothSoiling;
extern const CodeList bite;
extern const CodeList toothDecayType18m;
extern const CodeList toothDecayType3y;
extern const CodeList childDentalVerdict;
extern const CodeList dentalCareKind;
extern const CodeList allergyKind;
extern const CodeList schoolGrade;
extern const CodeList homeVisitKind;
extern const CodeList homeVisitProgramme;
extern const CodeList chronicScheme;
extern const CodeList childToothMark;
extern const CodeList motherToothMark;
std::span<const CodeList *const> childLists();

/// Every list, for the tests and the catalogue.
std::span<const CodeList *const> all();

} // namespace boshi::codes
