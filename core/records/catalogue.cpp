// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

#include <unordered_map>

namespace boshi::records {

namespace {

using Types = std::vector<const RecordType *>;

Types &types()
{
    static Types types{
        &family,
        &membership,
        &person,
        &residence,
        &contact,
        &disasterPlan,
        &handbook,
        &birthRegistration,
        &pregnancy,
        &dueDateEstimate,
        &pregnancyNotification,
        &motherHealth,
        &pastPregnancy,
        &workAndHome,
        &leavePeriod,
        &pregnancyMonth,
        &birthArrangements,
        &antenatalVisit,
        &weightLog,
        &parentingClass,
        &bloodGroup,
        &cervicalScreening,
        &infectionTest,
        &rubellaTest,
        &bloodTest,
        &otherTest,
        &birth,
        &earlyNewborn,
        &lateNewborn,
        &newbornCondition,
        &vitaminK2,
        &discharge,
        &newbornVisit,
        &newbornBloodScreening,
        &hearingScreening,
        &cmvTest,
        &stoolColour,
        &postpartumCheckup,
        &postpartumSelf,
        &guardian2Weeks,
        &guardian1Month,
        &guardian2Months,
        &guardian3Months,
        &guardian6Months,
        &guardian9Months,
        &guardian1Year,
        &guardian1Year6Months,
        &guardian2Years,
        &guardian3Years,
        &guardian4Years,
        &guardian5Years,
        &guardian6Years,
        &infantCheckup,
        &checkupQuestionnaire,
        &childMeasurement,
        &schoolGrowth,
        &childDentalCheckup,
        &dentalCare,
        &maternalDental,
        &immunizationDose,
        &illness,
        &allergy,
        &medicine,
        &parentingChecklist,
        &epds,
        &mibs,
        &postpartumMood,
        &pregnancyTalk,
        &benefit,
        &voucher,
        &postpartumCareEntitlement,
        &postpartumCare,
        &consultation,
        &homeVisit,
        &chronicSupport,
        &supportPlan,
        &supportGoal,
        &supportService,
        &supportReview,
        &referral,
        &professionalNote,
        &familyNote,
        &note,
        &document,
        &copiedPage,
        &author,
        &device,
        &source,
        &batch,
        &sheetTest,
    };
    return types;
}

using ByKey = std::unordered_map<std::string_view, const RecordType *>;

ByKey typesByKey()
{
    ByKey byKey;
    for (const RecordType *type : types())
        byKey.emplace(type->key, type);
    return byKey;
}

ByKey &byKey()
{
    static ByKey known = typesByKey();
    return known;
}

} // namespace

std::span<const RecordType *const> all() { return types(); }

const RecordType *find(std::string_view key)
{
    const auto found = byKey().find(key);
    return found == byKey().end() ? nullptr : found->second;
}

const RecordType *find(QStringView key) { return find(key.toUtf8().toStdString()); }

AddedType::AddedType(const RecordType &type)
{
    types().push_back(&type);
    byKey() = typesByKey();
}

AddedType::~AddedType()
{
    types().pop_back();
    byKey() = typesByKey();
}

} // namespace boshi::records
