// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/tooth_changes.h"

#include <set>

namespace boshi::charts {
namespace {

/// Those of the form in its order, then the others that have a mark.
std::vector<int> teethOf(const teeth::Form &form, const ToothChart &before, const ToothChart &after)
{
    std::vector<int> all(form.upper.begin(), form.upper.end());
    all.insert(all.end(), form.lower.begin(), form.lower.end());
    std::set<int> others;
    for (const ToothChart *chart : {&before, &after})
        for (const ToothMark &mark : *chart)
            if (!form.has(mark.tooth))
                others.insert(mark.tooth);
    all.insert(all.end(), others.begin(), others.end());
    return all;
}

int kindOf(const ToothChange &change) { return change.after.isEmpty() ? 2 : change.before.isEmpty() ? 1 : 0; }

} // namespace

std::vector<ToothChange> toothChanges(const teeth::Form &form, const ToothChart &before, const ToothChart &after)
{
    std::vector<ToothChange> changes;
    for (const int tooth : teethOf(form, before, after)) {
        const ToothChange change{tooth, teeth::markOf(before, tooth), teeth::markOf(after, tooth)};
        if (teeth::meantMark(form, change.before) != teeth::meantMark(form, change.after))
            changes.push_back(change);
    }
    std::ranges::stable_sort(changes, {}, kindOf);
    return changes;
}

std::vector<ToothExamination> toothExaminations(const std::vector<const Record *> &records)
{
    std::vector<ToothExamination> found;
    for (const Record *record : records)
        for (const Field &field : record->type->fields)
            if (const auto *chart = std::get_if<ToothChart>(&record->value(field)); chart && record->day())
                found.push_back({record->id, *record->day(), &field, *chart});
    std::ranges::stable_sort(found, {}, &ToothExamination::day);
    return found;
}

} // namespace boshi::charts
