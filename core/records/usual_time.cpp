// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/usual_time.h"

#include "core/records/catalogue.h"

namespace boshi::records {
namespace {

constexpr int daysOfYears(int years) { return years * 366; }

constexpr UsualTime times[] = {
    // Written at the birth, by whoever attended it.
    {&birth, 0, 60, "pages.md §9"},
    // From the 1-month checkup (from day 27) to the one at six years, before school.
    {&infantCheckup, 27, daysOfYears(7), "pages.md §15, §18"},
    // The handbook has room for measurements and doses until 18.
    {&childMeasurement, 0, daysOfYears(18), "pages.md §15, §16"},
    {&immunizationDose, 0, daysOfYears(18), "pages.md §16"},
};

} // namespace

const UsualTime *usualTimeOf(const RecordType &type)
{
    const auto found = std::ranges::find(times, &type, &UsualTime::type);
    return found == std::end(times) ? nullptr : &*found;
}

} // namespace boshi::records
