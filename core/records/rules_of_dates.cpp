// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/rules_of_dates.h"

namespace boshi::records::rules {

std::vector<Issue> endsBeforeStart(const Record &record, std::string_view start, std::string_view end)
{
    const auto *from = record.get<PartialDate>(start);
    const auto *until = record.get<PartialDate>(end);
    if (from && until && until->lastDay() < from->firstDay())
        return {{record.type->find(end)->key, Rule::EndsBeforeStart}};
    return {};
}

std::vector<Issue> untilBeforeStart(const Record &record, const FamilyView &)
{
    return endsBeforeStart(record, record.type->sortDay()->key, "until");
}

} // namespace boshi::records::rules
