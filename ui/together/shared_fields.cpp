// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/shared_fields.h"

#include "core/reference/code_lists.h"

namespace boshi::ui {
namespace {

constexpr unsigned sharedFlags = SortDay | Steady;

SameMeasure sameAs(const Record &first, const Field &field, const std::vector<Record> &records)
{
    SameMeasure same{&field};
    for (const Record &record : records)
        if (isRecorded(record.value(field)) && record.value(field) == first.value(field))
            same.children.push_back(record.subject);
    return same;
}

} // namespace

bool isShared(const Field &field)
{
    const bool isCheckup = field.kind == FieldKind::Choice && field.choices == &codes::checkupKind;
    return ((field.flags & sharedFlags) != 0 || isCheckup) && !field.when.isSet() && !field.has(Internal);
}

std::vector<SameMeasure> sameMeasures(const std::vector<Record> &records)
{
    std::vector<SameMeasure> found;
    for (const Record &record : records)
        for (const Field &field : record.type->fields) {
            if (field.quantity == Quantity::None)
                continue;
            SameMeasure same = sameAs(record, field, records);
            if (same.children.size() > 1 && std::ranges::find(found, same) == found.end())
                found.push_back(std::move(same));
        }
    return found;
}

} // namespace boshi::ui
