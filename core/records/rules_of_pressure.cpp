// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/rules_of_pressure.h"

namespace boshi::records::rules {

std::vector<Issue> aboutBloodPressure(const Record &record, const FamilyView &)
{
    const auto *systolic = record.get<qint64>("systolic");
    const auto *diastolic = record.get<qint64>("diastolic");
    if (systolic && diastolic && *diastolic >= *systolic)
        return {{"diastolic", Rule::DiastolicNotBelowSystolic, Severity::Warning}};
    return {};
}

} // namespace boshi::records::rules
