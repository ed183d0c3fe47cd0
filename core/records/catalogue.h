// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

#include <QStringView>

namespace boshi::records {

extern const RecordType person;
extern const RecordType membership;
extern const RecordType family;
extern const RecordType pregnancy;
extern const RecordType dueDateEstimate;
extern const RecordType handbook;
extern const RecordType author;
extern const RecordType device;
extern const RecordType source;
extern const RecordType batch;
extern const RecordType sheetTest;
extern const RecordType antenatalVisit;
extern const RecordType birth;
extern const RecordType earlyNewborn;
extern const RecordType vitaminK2;
extern const RecordType newbornCondition;
extern const RecordType discharge;
extern const RecordType lateNewborn;
extern const RecordType newbornVisit;
extern const RecordType newbornBloodScreening;
extern const RecordType hearingScreening;
extern const RecordType cmvTest;
extern const RecordType stoolColour;
extern const RecordType guardian2Weeks;
extern const RecordType guardian1Month;
extern const RecordType guardian2Months;
extern const RecordType guardian3Months;
extern const RecordType guardian6Months;
extern const RecordType guardian9Months;
extern const RecordType guardian1Year;
extern const RecordType guardian1Year6Months;
extern const RecordType guardian2Years;
extern const RecordType guardian3Years;
extern const RecordType guardian4Years;
extern const RecordType guardian5Years;
extern const RecordType guardian6Years;
extern const RecordType childMeasurement;
extern const RecordType infantCheckup;
extern const RecordType checkupQuestionnaire;
extern const RecordType childDentalCheckup;
extern const RecordType dentalCare;
extern const RecordType immunizationDose;
extern const RecordType illness;
extern const RecordType allergy;
extern const RecordType medicine;
extern const RecordType schoolGrowth;
extern const RecordType homeVisit;
extern const RecordType chronicSupport;
extern const RecordType parentingChecklist;
extern const RecordType epds;
extern const RecordType mibs;
extern const RecordType note;
extern const RecordType document;
extern const RecordType copiedPage;
extern const RecordType residence;
extern const RecordType contact;
extern const RecordType disasterPlan;
extern const RecordType birthRegistration;
extern const RecordType motherHealth;
extern const RecordType pastPregnancy;
extern const RecordType workAndHome;
extern const RecordType leavePeriod;
extern const RecordType pregnancyMonth;
extern const RecordType birthArrangements;
extern const RecordType weightLog;
extern const RecordType parentingClass;
extern const RecordType bloodGroup;
extern const RecordType cervicalScreening;
extern const RecordType infectionTest;
extern const RecordType rubellaTest;
extern const RecordType bloodTest;
extern const RecordType otherTest;
extern const RecordType maternalDental;
extern const RecordType familyNote;
extern const RecordType postpartumCheckup;
extern const RecordType postpartumSelf;
extern const RecordType postpartumMood;
extern const RecordType postpartumCare;
extern const RecordType postpartumCareEntitlement;
extern const RecordType consultation;
extern const RecordType pregnancyNotification;
extern const RecordType pregnancyTalk;
extern const RecordType benefit;
extern const RecordType voucher;
extern const RecordType supportPlan;
extern const RecordType supportGoal;
extern const RecordType supportService;
extern const RecordType supportReview;
extern const RecordType referral;
extern const RecordType professionalNote;

/// Every record type, in the order of the handbook.
std::span<const RecordType *const> all();

/// Null when this version does not know the type.
const RecordType *find(std::string_view key);
const RecordType *find(QStringView key);

/// A further type while this lives, the last of them: how tests ask what a new type gets without any other code. Not for
/// use beside other threads.
class AddedType {
public:
    explicit AddedType(const RecordType &type);
    ~AddedType();
    AddedType(const AddedType &) = delete;
    AddedType &operator=(const AddedType &) = delete;
};

} // namespace boshi::records
