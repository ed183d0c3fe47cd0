// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/fetal_weight.h"

#include <cmath>

namespace boshi::growth {
namespace {

double cm(qint64 millimetres) { return double(millimetres) / 10; }

bool isPositive(const std::optional<qint64> &length) { return length && *length > 0; }

} // namespace

std::optional<qint64> estimatedFetalWeight(const FetalMeasures &measures)
{
    if (!isPositive(measures.biparietal) || !isPositive(measures.femur))
        return std::nullopt;
    const double head = 1.07 * std::pow(cm(*measures.biparietal), 3);
    if (isPositive(measures.abdominalCircumference))
        return std::llround(head + 0.30 * std::pow(cm(*measures.abdominalCircumference), 2) * cm(*measures.femur));
    if (isPositive(measures.abdominalDiameters))
        return std::llround(head + 3.42 * double(*measures.abdominalDiameters) / 100 * cm(*measures.femur));
    return std::nullopt;
}

} // namespace boshi::growth
