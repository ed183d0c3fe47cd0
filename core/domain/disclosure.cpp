// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure.h"

#include <algorithm>

namespace boshi {

bool isNotDisclosed(const Record &record)
{
    return std::ranges::any_of(record.type->fields, [&](const Field &field) {
        if (!field.has(Withholding))
            return false;
        const bool *yes = record.get<bool>(field.key);
        return (yes && *yes) || std::ranges::find(record.conflicts, field.key) != record.conflicts.end();
    });
}

std::vector<Record> withheldAt(Door door, std::vector<Record> leaving, const std::optional<Release> &release)
{
    if (release && release->door == door)
        return {};
    std::erase_if(leaving, [](const Record &record) { return !isNotDisclosed(record); });
    return leaving;
}

} // namespace boshi
