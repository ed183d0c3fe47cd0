// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/standard_weight.h"

#include "core/growth/growth_files.h"

#include <algorithm>
#include <ranges>

namespace boshi::growth {
namespace {

struct Formula {
    StandardWeight name;
    Sex sex;
    int fromYears, toYears;      ///< Completed, both included.
    double fromCm, belowCm;
    double square, linear, constant; ///< kg per cm², kg per cm, kg.

    bool covers(StandardWeight wanted, Sex child, int years, double heightCm) const
    {
        return name == wanted && sex == child && years >= fromYears && years <= toYears && heightCm >= fromCm && heightCm < belowCm;
    }
};

std::optional<Formula> formulaFrom(const QStringList &cells)
{
    enum Column { Name, SexCell, FirstNumber };
    std::array<double, 7> numbers{};
    if (cells.size() != FirstNumber + qsizetype(numbers.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers[i] = cells[FirstNumber + qsizetype(i)].toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const auto name = standardWeightFromText(cells[Name]);
    const auto sex = sexFromText(cells[SexCell]);
    const auto [fromYears, toYears, fromCm, belowCm, square, linear, constant] = numbers;
    if (!name || !sex)
        return std::nullopt;
    return Formula{*name, *sex, int(fromYears), int(toYears), fromCm, belowCm, square, linear, constant};
}

const std::vector<Formula> &formulas()
{
    static const std::vector<Formula> all = [] {
        std::vector<Formula> read;
        for (const QStringList &cells : shippedRows(QStringLiteral("standard_weight.csv")))
            if (const auto formula = formulaFrom(cells))
                read.push_back(*formula);
        return read;
    }();
    return all;
}

/// Where a class begins, seen from the usual: downwards for those below 0, upwards for the others.
struct Bound {
    double percent;
    WeightClass weightClass;
};

constexpr Bound infantBounds[] = {{-20, WeightClass::VeryThin},
                                  {-15, WeightClass::Thin},
                                  {15, WeightClass::SomewhatHeavy},
                                  {20, WeightClass::Heavy},
                                  {30, WeightClass::VeryHeavy}};
constexpr Bound schoolBounds[] = {{-30, WeightClass::VeryThin},
                                  {-20, WeightClass::Thin},
                                  {20, WeightClass::Heavy},
                                  {30, WeightClass::VeryHeavy},
                                  {50, WeightClass::SeverelyHeavy}};

std::span<const Bound> boundsOf(StandardWeight formula)
{
    return formula == StandardWeight::School ? std::span<const Bound>(schoolBounds) : std::span<const Bound>(infantBounds);
}

/// A percent this near to a bound is on it: 15 % of a weight in whole grams is seldom a finite binary number.
constexpr double noise = 1e-9;

WeightClass classOf(StandardWeight formula, double percent)
{
    WeightClass found = WeightClass::Usual;
    for (const Bound &bound : boundsOf(formula) | std::views::reverse)
        if (bound.percent < 0 && percent <= bound.percent + noise)
            found = bound.weightClass;
    for (const Bound &bound : boundsOf(formula))
        if (bound.percent > 0 && percent + noise >= bound.percent)
            found = bound.weightClass;
    return found;
}

} // namespace

QString toText(StandardWeight formula)
{
    switch (formula) {
    case StandardWeight::Infant2000: return QStringLiteral("infant2000");
    case StandardWeight::Infant2023: return QStringLiteral("infant2023");
    case StandardWeight::School: return QStringLiteral("school");
    }
    Q_UNREACHABLE();
}

QString toText(WeightClass weightClass)
{
    switch (weightClass) {
    case WeightClass::VeryThin: return QStringLiteral("very_thin");
    case WeightClass::Thin: return QStringLiteral("thin");
    case WeightClass::Usual: return QStringLiteral("usual");
    case WeightClass::SomewhatHeavy: return QStringLiteral("somewhat_heavy");
    case WeightClass::Heavy: return QStringLiteral("heavy");
    case WeightClass::VeryHeavy: return QStringLiteral("very_heavy");
    case WeightClass::SeverelyHeavy: return QStringLiteral("severely_heavy");
    }
    Q_UNREACHABLE();
}

std::optional<StandardWeight> standardWeightFromText(QStringView text)
{
    const auto found = std::ranges::find_if(standardWeights, [text](StandardWeight formula) { return toText(formula) == text; });
    return found == standardWeights.end() ? std::nullopt : std::optional(*found);
}

std::optional<double> standardWeightKg(StandardWeight formula, Sex sex, int years, double heightCm)
{
    const auto found = std::ranges::find_if(formulas(), [&](const Formula &each) { return each.covers(formula, sex, years, heightCm); });
    if (found == formulas().end())
        return std::nullopt;
    const double kg = (found->square * heightCm + found->linear) * heightCm + found->constant;
    return kg > 0 ? std::optional(kg) : std::nullopt;
}

std::optional<Obesity> obesity(StandardWeight formula, Sex sex, int years, double heightCm, double weightKg)
{
    const auto standard = weightKg > 0 ? standardWeightKg(formula, sex, years, heightCm) : std::nullopt;
    if (!standard)
        return std::nullopt;
    const double percent = (weightKg - *standard) / *standard * 100;
    return Obesity{formula, *standard, percent, classOf(formula, percent)};
}

std::vector<double> classBounds(StandardWeight formula)
{
    std::vector<double> percents;
    for (const Bound &bound : boundsOf(formula))
        percents.push_back(bound.percent);
    return percents;
}

} // namespace boshi::growth
