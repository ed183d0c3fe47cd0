// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/curve.h"
#include "core/growth/standard_weight.h"

namespace boshi::growth {

/// The weight-for-height page of the handbook: the weight that is usual for a height and the lines where a class ends, for
/// ages 1 to under 6.
class StandardWeightCurve : public Curve {
public:
    StandardWeightCurve(Sex sex, StandardWeight formula);

    StandardWeight formula() const { return m_formula; }

    double first() const override;
    double last() const override;
    Lines lines(double height) const override;
    std::optional<double> z(double, double) const override { return std::nullopt; }
    std::optional<double> value(double, double) const override { return std::nullopt; }

private:
    StandardWeight m_formula;
};

} // namespace boshi::growth
