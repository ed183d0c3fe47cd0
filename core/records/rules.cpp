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

} // namespace boshi::records::rules
