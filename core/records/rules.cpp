// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/rules.h"

#include "core/records/keys.h"
#include "core/schema/family_view.h"

namespace boshi::records::rules {

std::vector<Issue> aboutAChild(const Record &record, const FamilyView &family)
{
    const Record *child = family.record(record.subject);
    const auto *birth = child ? child->get<PartialDate>(keys::person::birthDate) : nullptr;
    const PartialDate *day = record.day();
    if (birth && day && day->lastDay() < birth->firstDay())
        return {{record.type->sortDay()->key, Rule::BeforeBirth}};
    return {};
}

std::vector<Issue> aboutAMeasuredChild(const Record &record, const FamilyView &family)
{
    std::vector<Issue> issues = aboutAChild(record, family);
    if (record.day() && record.values.size() == 1)
        issues.push_back({record.type->sortDay()->key, Rule::NothingRecorded, Severity::Warning});
    return issues;
}

std::vector<Issue> aboutAPeriod(const Record &record, const FamilyView &family)
{
    std::vector<Issue> issues = aboutAChild(record, family);
    const PartialDate *since = record.day();
    const auto *until = record.get<PartialDate>(keys::period::until);
    if (since && until && until->lastDay() < since->firstDay())
        issues.push_back({keys::period::until, Rule::EndsBeforeStart});
    return issues;
}

} // namespace boshi::records::rules
