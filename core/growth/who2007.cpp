// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/who2007.h"

namespace boshi::growth {

Result<Who2007> Who2007::from(const std::vector<LmsTable> &tables)
{
    const auto ofSex = [&](Sex sex) -> std::optional<Tables> {
        const LmsTable *height = findTable(tables, sex, Measure::Height);
        const LmsTable *weight = findTable(tables, sex, Measure::Weight);
        const LmsTable *bmi = findTable(tables, sex, Measure::Bmi);
        return height && weight && bmi ? std::optional(Tables{*height, *weight, *bmi}) : std::nullopt;
    };
    auto male = ofSex(Sex::Male), female = ofSex(Sex::Female);
    if (!male || !female)
        return Error{ErrorCode::BrokenReference, QStringLiteral("who2007")};
    return Who2007({std::move(*male), std::move(*female)});
}

const Who2007 *Who2007::shipped()
{
    static const auto kept = from(shippedTables(QStringLiteral("who2007")));
    return kept ? &*kept : nullptr;
}

Who2007Scores Who2007::scores(const Who2007Child &child) const
{
    if (!child.ageMonths)
        return {};
    const Tables &tables = m_tables[std::size_t(child.sex)];
    const double months = *child.ageMonths;
    const bool hasWeight = child.weightKg && !child.hasOedema;
    Who2007Scores scores;
    if (child.heightCm)
        scores.height = whoScore(tables.height.z(months, *child.heightCm), lengthLimits);
    if (hasWeight)
        scores.weight = whoScore(tables.weight.z(months, *child.weightKg), weightLimits);
    if (!hasWeight || !child.heightCm || !(*child.heightCm > 0))
        return scores;
    const double metres = *child.heightCm / 100;
    scores.bmi = whoScore(tables.bmi.z(months, *child.weightKg / (metres * metres)), otherLimits);
    return scores;
}

} // namespace boshi::growth
