// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/fiscal_year.h"
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

#include <span>

/// Vaccinations by calendar age, also of those born early; and of a child who began at fourteen months.
namespace boshi::demo {
namespace {

const QDate fiveInOneSince(2024, 4, 1);

struct Dose {
    const char *vaccine;
    int count;
    int days; ///< Since the first appointment.
};

constexpr Dose forAll[] = {
    {"pcv", 1, 0},    {"hepb", 1, 0},   {"rota1", 1, 0},   {"pcv", 2, 30},      {"hepb", 2, 30},       {"rota1", 2, 30},
    {"pcv", 3, 62},   {"bcg", 1, 103},  {"hepb", 3, 160},  {"mr", 1, 310},      {"varicella", 1, 310}, {"pcv", 4, 324},
    {"mumps", 1, 338}, {"varicella", 2, 500}, {"je", 1, 1050}, {"je", 2, 1060}, {"je", 3, 1430},
};
constexpr Dose fiveInOne[] = {{"dpt_ipv_hib", 1, 0}, {"dpt_ipv_hib", 2, 30}, {"dpt_ipv_hib", 3, 62}, {"dpt_ipv_hib", 4, 324}};
constexpr Dose apart[] = {{"hib", 1, 0},      {"hib", 2, 30},      {"hib", 3, 62},      {"hib", 4, 324},
                          {"dpt_ipv", 1, 33}, {"dpt_ipv", 2, 63},  {"dpt_ipv", 3, 94},  {"dpt_ipv", 4, 464}};

/// What is left from one year on: fewer doses of some, and none of those for babies alone.
constexpr Dose lateForAll[] = {{"mr", 1, 0},         {"varicella", 1, 0}, {"pcv", 1, 0}, {"pcv", 2, 62},
                               {"varicella", 2, 98}, {"je", 1, 680},      {"je", 2, 690}};
constexpr Dose lateFiveInOne[] = {{"dpt_ipv_hib", 1, 0}, {"dpt_ipv_hib", 2, 28}, {"dpt_ipv_hib", 3, 57}, {"dpt_ipv_hib", 4, 260}};
constexpr Dose lateApart[] = {{"hib", 1, 0}, {"dpt_ipv", 1, 14}, {"dpt_ipv", 2, 42}, {"dpt_ipv", 3, 71}, {"dpt_ipv", 4, 270}};

void writeDose(Story &story, const Baby &baby, const char *vaccine, int count, QDate day)
{
    const bool isLate = story.life.firstDoseDays > 365;
    story.about(records::immunizationDose, baby.id,
                {{"day", on(day)},
                 {"vaccine", code(vaccine)},
                 {"dose", number(count)},
                 {"lot", text(u"SAMPLE%1").arg(100 + story.writer.draw(900))},
                 {"facility", story.clinicAt(day)},
                 {"place", code("individual")},
                 {"remarks", isLate && count == 1 ? Value(text(u"今から受けられる順に予定を組んでもらった")) : Value()}});
}

void writeSeries(Story &story, const Baby &baby, std::span<const Dose> doses)
{
    const int shift = story.writer.draw(3);
    for (const Dose &dose : doses)
        writeDose(story, baby, dose.vaccine, dose.count, baby.born.addDays(story.life.firstDoseDays + dose.days + shift));
}

} // namespace

void writeDoses(Story &story, const Baby &baby)
{
    const bool isLate = story.life.firstDoseDays > 365;
    const bool isJoined = baby.born.addDays(story.life.firstDoseDays) >= fiveInOneSince;
    writeSeries(story, baby, isLate ? std::span<const Dose>(lateForAll) : std::span<const Dose>(forAll));
    if (isLate)
        writeSeries(story, baby, isJoined ? std::span<const Dose>(lateFiveInOne) : std::span<const Dose>(lateApart));
    else
        writeSeries(story, baby, isJoined ? std::span<const Dose>(fiveInOne) : std::span<const Dose>(apart));
    writeDose(story, baby, "mr", 2, QDate(schoolEntryYear(baby.born) - 1, 5, 18));
}

} // namespace boshi::demo
