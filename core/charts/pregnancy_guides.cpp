// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/pregnancy_guides.h"

#include "core/records/keys.h"

namespace boshi::charts {
namespace {

namespace keys = records::keys;

using remarks::Comparison;
using remarks::Comparisons;
using remarks::Line;
using remarks::RemarkRule;

bool isOn(const remarks::Place &place, PregnancyMeasure measure)
{
    return place.field == &fieldOf(measure) || (place.field && place.field == lowerFieldOf(measure));
}

/// A figure of one rule, when nothing else has to hold, or nothing but what the same record says of how it was taken.
void addOf(std::vector<PregnancyGuide> &guides, const RemarkRule &rule, const Comparisons &comparisons, PregnancyMeasure measure)
{
    const auto &groups = comparisons.groups;
    const Comparison *only = nullptr;
    for (const auto &group : groups)
        if (group.size() == 1 && group.front().kind == Comparison::Kind::Is)
            only = &group.front();
    if (groups.size() > (only ? 2u : 1u))
        return;
    for (const auto &group : groups)
        for (const Comparison &one : group)
            if (const auto *bound = std::get_if<qint64>(&one.bound); bound && isOn(one.place, measure))
                guides.push_back({.rule = &rule, .field = one.place.field, .bends = {{0, *bound}}, .only = only});
}

void addOf(std::vector<PregnancyGuide> &guides, const RemarkRule &rule, const Line &line, PregnancyMeasure measure)
{
    if (!isOn(line.place, measure))
        return;
    PregnancyGuide guide{.rule = &rule, .field = line.place.field};
    for (const auto &[week, value] : line.points)
        guide.bends.emplace_back(week, value);
    guides.push_back(std::move(guide));
}

/// Neighbouring rules differ in style.
void giveStyles(std::vector<PregnancyGuide> &guides)
{
    for (std::size_t i = 1; i < guides.size(); ++i) {
        const bool isSame = guides[i].rule == guides[i - 1].rule;
        const LineStyle before = guides[i - 1].style;
        guides[i].style = isSame ? before : before == LineStyle::Dashed ? LineStyle::Solid : LineStyle::Dashed;
    }
}

bool isSeveral(const Family &family, const Record &pregnancy)
{
    if (const auto *fetuses = pregnancy.get<qint64>(keys::pregnancy::fetuses); fetuses && *fetuses > 1)
        return true;
    const auto members = family.members();
    return std::ranges::count_if(members, [&](const Member &member) {
               const auto *bornOf = member.person->get<QUuid>(keys::person::bornOf);
               return bornOf && *bornOf == pregnancy.id;
           }) > 1;
}

} // namespace

std::vector<PregnancyGuide> guidesOf(PregnancyMeasure measure, const remarks::RuleBook &book)
{
    std::vector<PregnancyGuide> guides;
    for (const RemarkRule &rule : book.rules) {
        if (!rule.isEnabled())
            continue;
        if (const auto *comparisons = std::get_if<Comparisons>(&rule.when))
            addOf(guides, rule, *comparisons, measure);
        else if (const auto *line = std::get_if<Line>(&rule.when))
            addOf(guides, rule, *line, measure);
    }
    giveStyles(guides);
    std::ranges::stable_sort(guides, {}, &PregnancyGuide::bound);
    return guides;
}

std::vector<ChartPlace> placesBetween(const PregnancyGuide &guide, double fromWeek, double toWeek)
{
    if (toWeek <= fromWeek)
        return {};
    if (!guide.isSloped())
        return {{fromWeek, double(guide.bound())}, {toWeek, double(guide.bound())}};
    std::vector<ChartPlace> places;
    for (std::size_t i = 0; i < guide.bends.size(); ++i) {
        const auto &[week, value] = guide.bends[i];
        if (week <= toWeek) {
            places.push_back({week, double(value)});
        } else {
            if (i > 0) {
                const auto &[before, from] = guide.bends[i - 1];
                if (before < toWeek)
                    places.push_back({toWeek, double(from) + double(value - from) * (toWeek - before) / (week - before)});
            }
            break;
        }
    }
    return places.size() > 1 ? places : std::vector<ChartPlace>();
}

GainGuide gainGuideOf(const Family &family, const Record &pregnancy, const WeightGainGuide &guide)
{
    const auto *height = pregnancy.get<qint64>(keys::pregnancy::height);
    const auto *weight = pregnancy.get<qint64>(keys::pregnancy::usualWeight);
    if (isSeveral(family, pregnancy))
        return {.whyNot = NoGain::SeveralBabies};
    if (!height || !weight)
        return {.whyNot = height ? NoGain::NoWeight : weight ? NoGain::NoHeight : NoGain::NeitherOfThem};
    const WeightGainClass *found = guide.classOf(*height, *weight);
    if (found && !found->gain)
        return {found, NoGain::Individual};
    return {found};
}

} // namespace boshi::charts
