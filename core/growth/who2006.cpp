// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/who2006.h"

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

constexpr double monthsCovered = 60;
constexpr double standingFromMonth = 9;
constexpr double lyingBelowCm = 87; ///< Where neither age nor posture is known.

std::optional<double> scored(const LmsTable &table, double place, const std::optional<double> &value)
{
    return value ? table.z(place, *value) : std::nullopt;
}

double wholeDay(double days) { return std::floor(days + 0.5); }

/// Which table a weight is read from.
Posture tableFor(const Who2006Child &child, double lengthCm)
{
    if (child.ageDays)
        return wholeDay(*child.ageDays) < standingFromDay ? Posture::Recumbent : Posture::Standing;
    return child.posture.value_or(lengthCm < lyingBelowCm ? Posture::Recumbent : Posture::Standing);
}

} // namespace

double inPosture(double lengthCm, double ageDays, std::optional<Posture> taken, Posture wanted)
{
    const bool isSaid = taken && (*taken == Posture::Recumbent || ageDays / daysPerMonth >= standingFromMonth);
    if (!isSaid || *taken == wanted)
        return lengthCm;
    return wanted == Posture::Standing ? lengthCm - lyingIsLonger : lengthCm + lyingIsLonger;
}

double inPostureOfTable(double lengthCm, double ageDays, std::optional<Posture> taken)
{
    return inPosture(lengthCm, ageDays, taken, wholeDay(ageDays) < standingFromDay ? Posture::Recumbent : Posture::Standing);
}

Result<Who2006> Who2006::from(const std::vector<LmsTable> &tables)
{
    const auto ofSex = [&](Sex sex) -> std::optional<Tables> {
        const LmsTable *found[] = {findTable(tables, sex, Measure::Weight),
                                   findTable(tables, sex, Measure::Height, Posture::Recumbent),
                                   findTable(tables, sex, Measure::Height, Posture::Standing),
                                   findTable(tables, sex, Measure::Bmi),
                                   findTable(tables, sex, Measure::Head),
                                   findTable(tables, sex, Measure::WeightForHeight, Posture::Recumbent),
                                   findTable(tables, sex, Measure::WeightForHeight, Posture::Standing)};
        if (std::ranges::find(found, nullptr) != std::end(found))
            return std::nullopt;
        return Tables{*found[0], *found[1], *found[2], *found[3], *found[4], *found[5], *found[6]};
    };
    auto male = ofSex(Sex::Male), female = ofSex(Sex::Female);
    if (!male || !female)
        return Error{ErrorCode::BrokenReference, QStringLiteral("who2006")};
    return Who2006({std::move(*male), std::move(*female)});
}

const Who2006 *Who2006::shipped()
{
    static const auto kept = from(shippedTables(QStringLiteral("who2006")));
    return kept ? &*kept : nullptr;
}

Who2006Scores Who2006::scores(const Who2006Child &child) const
{
    const Tables &tables = of(child.sex);
    const double day = child.ageDays ? wholeDay(*child.ageDays) : -1; // No table has a row there.
    const bool isTooOld = child.ageDays && *child.ageDays / daysPerMonth >= monthsCovered;
    if (isTooOld || (child.ageDays && *child.ageDays < 0))
        return {};
    std::optional<double> length = child.lengthCm;
    if (length && child.ageDays)
        length = inPostureOfTable(*length, *child.ageDays, child.posture);
    std::optional<double> weight = child.weightKg;
    if (child.hasOedema)
        weight.reset();
    Who2006Scores scores;
    scores.length = whoScore(scored(day < standingFromDay ? tables.length : tables.height, day, length), lengthLimits);
    scores.weight = whoScore(scored(tables.weight, day, weight), weightLimits);
    scores.head = whoScore(scored(tables.head, day, child.headCm), otherLimits);
    if (!weight || !length || !(*length > 0))
        return scores;
    const bool isLying = tableFor(child, *length) == Posture::Recumbent;
    scores.weightForLength = whoScore((isLying ? tables.forLength : tables.forHeight).z(*length * 10, *weight), otherLimits);
    const double metres = *length / 100;
    scores.bmi = whoScore(tables.bmi.z(day, *weight / (metres * metres)), otherLimits);
    return scores;
}

} // namespace boshi::growth
