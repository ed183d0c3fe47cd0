// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/usual_time.h"

#include "core/dates/age.h"
#include "core/dates/fiscal_year.h"
#include "core/records/catalogue.h"

namespace boshi::records {
namespace {

using enum AgeUnit;

constexpr UsualTime times[] = {
    {&birthRegistration, {0}, {1, Months}, "pages.md §2"},
    {&birth, {0}, {60}, "pages.md §9"},
    // The ends of these are proposals: preterm babies stay longer in hospital, and vitamin K2 is also given weekly.
    {&earlyNewborn, {0}, {7}, "pages.md §12"},
    {&lateNewborn, {7}, {28}, "pages.md §12"},
    {&newbornCondition, {0}, {28}, "pages.md §12"},
    {&vitaminK2, {0}, {3, Months}, "pages.md §12"},
    {&discharge, {0}, {2, Months}, "pages.md §12"},
    {&newbornVisit, {0}, {60}, "pages.md §12"},
    {&newbornBloodScreening, {4}, {28}, "pages.md §18"},
    {&hearingScreening, {0}, {3, Months}, "pages.md §18"},
    {&cmvTest, {0}, {21}, "pages.md §18"},
    {&stoolColour, {0}, {4, Months}, "pages.md §13"},
    // After the birth; the pregnancy is what they hang on.
    {&postpartumCheckup, {0}, {56}, "pages.md §17"},
    {&postpartumSelf, {0}, {1, Years}, "pages.md §10"},
    {&postpartumMood, {0}, {1, Years}, "pages.md §10"},
    {&postpartumCare, {0}, {1, Years}, "pages.md §21"},
    // Each until the next; the first with the 1-month checkup, at which it is asked for.
    {&guardian2Weeks, {14}, {1, Months}, "pages.md §14"},
    {&guardian1Month, {27}, {2, Months}, "pages.md §14"},
    {&guardian2Months, {2, Months}, {3, Months}, "pages.md §14"},
    {&guardian3Months, {3, Months}, {6, Months}, "pages.md §14"},
    {&guardian6Months, {6, Months}, {9, Months}, "pages.md §14"},
    {&guardian9Months, {9, Months}, {1, Years}, "pages.md §14"},
    {&guardian1Year, {1, Years}, {18, Months}, "pages.md §14"},
    {&guardian1Year6Months, {18, Months}, {2, Years}, "pages.md §14"},
    {&guardian2Years, {2, Years}, {3, Years}, "pages.md §14"},
    {&guardian3Years, {3, Years}, {4, Years}, "pages.md §14"},
    {&guardian4Years, {4, Years}, {5, Years}, "pages.md §14"},
    {&guardian5Years, {5, Years}, {6, Years}, "pages.md §14"},
    {&guardian6Years, {6, Years}, {7, Years}, "pages.md §14"},
    // From the 1-month checkup (from day 27) to the one at six years, before school.
    {&infantCheckup, {27}, {7, Years}, "pages.md §15, §18"},
    {&checkupQuestionnaire, {27}, {7, Years}, "pages.md §18"},
    // The first teeth are a proposal of ours.
    {&childDentalCheckup, {6, Months}, {7, Years}, "pages.md §15"},
    {&dentalCare, {6, Months}, {18, Years}, "pages.md §15"},
    // The handbook has room for measurements and doses until 18.
    {&childMeasurement, {0}, {18, Years}, "pages.md §15, §16"},
    {&immunizationDose, {0}, {18, Years}, "pages.md §16"},
    {&schoolGrowth, {1, SchoolYears}, {18, Years}, "pages.md §16"},
};

struct CheckupTime {
    std::string_view kind;
    AgeBound first;
    AgeBound last;
};

/// pages.md §15, §18. The windows of 1 and 2 months, of one year and of 2, 4 and 6 years end where we propose.
constexpr CheckupTime checkupTimes[] = {
    {"m1", {27}, {42}},
    {"m2", {2, Months}, {3, Months}},
    {"m3", {3, Months}, {6, Months}},
    {"m6", {6, Months}, {8, Months}},
    {"m9", {9, Months}, {11, Months}},
    {"m12", {12, Months}, {14, Months}},
    {"m18", {18, Months, true}, {24, Months}}, // 母子保健法 12条: 満一歳六か月を超え満二歳に達しない, 満三歳を超え満四歳に達しない.
    {"y2", {2, Years}, {3, Years, true}},
    {"y3", {3, Years, true}, {4, Years}},
    {"y4", {4, Years}, {54, Months}},
    {"y5", {54, Months}, {66, Months}},
    {"y6", {6, Years}, {7, Years}},
};

} // namespace

QDate dayOf(AgeBound bound, QDate start)
{
    switch (bound.unit) {
    case Days: return start.addDays(bound.count);
    case Months: return bound.isOver ? firstDayAfterMonth(start, bound.count) : legalMonthReached(start, bound.count);
    case Years: return dayOf({bound.count * 12, Months, bound.isOver}, start);
    case SchoolYears: return fiscalYearFirstDay(schoolEntryYear(start) + bound.count - 1);
    }
    Q_UNREACHABLE();
}

std::span<const RecordType *const> writtenOften()
{
    static constexpr const RecordType *types[] = {&antenatalVisit, &childMeasurement, &infantCheckup, &immunizationDose, &weightLog, &note};
    return types;
}

std::string_view checkupAt(QDate born, QDate day)
{
    const auto isThen = [&](const CheckupTime &time) { return dayOf(time.first, born) <= day && day < dayOf(time.last, born); };
    const auto found = std::ranges::find_if(checkupTimes, isThen);
    return found == std::end(checkupTimes) ? std::string_view() : found->kind;
}

const UsualTime *usualTimeOf(const RecordType &type)
{
    const auto found = std::ranges::find(times, &type, &UsualTime::type);
    return found == std::end(times) ? nullptr : &*found;
}

} // namespace boshi::records
