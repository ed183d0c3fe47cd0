// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_age.h"
#include "core/growth/line_mark.h"
#include "core/growth/measure.h"

#include <memory>

namespace boshi::growth {

/// The lines of one sex and measure over one stretch without a step in it. Places are in the unit of `order()`: days, decimal
/// calendar months, weeks since the last period, or mm; values in g, mm or mg/m².
class Curve {
public:
    virtual ~Curve() = default;

    Sex sex() const { return m_sex; }
    Measure measure() const { return m_measure; }
    Along order() const { return m_order; }
    const LineMarks &marks() const { return m_marks; }

    virtual double first() const = 0;
    virtual double last() const = 0;
    bool contains(double place) const { return first() <= place && place <= last(); }

    /// A figure for each mark; `place` lies within.
    virtual Lines lines(double place) const = 0;
    /// Nothing where the reference does not say how far from the median a value lies; `place` lies within.
    virtual std::optional<double> z(double place, double value) const = 0;
    /// Whether z comes from a distribution, and is not read between published lines.
    virtual bool computesZ() const { return true; }
    /// What has this z there.
    virtual std::optional<double> value(double place, double z) const = 0;
    /// Places with published figures that a drawn line must go through, beyond its own steps.
    virtual std::vector<double> knots() const { return {}; }

protected:
    Curve(Sex sex, Measure measure, Along order, LineMarks marks)
        : m_sex(sex)
        , m_measure(measure)
        , m_order(order)
        , m_marks(std::move(marks))
    {
    }

private:
    Sex m_sex;
    Measure m_measure;
    Along m_order;
    LineMarks m_marks;
};

using Curves = std::vector<std::shared_ptr<const Curve>>;

} // namespace boshi::growth
