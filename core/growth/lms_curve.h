// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/curve.h"
#include "core/growth/lms_table.h"

namespace boshi::growth {

/// The lines of a table of L, M and S.
class LmsCurve : public Curve {
public:
    LmsCurve(LmsTable table, LineMarks marks);

    const LmsTable &table() const { return m_table; }

    double first() const override { return m_table.first(); }
    double last() const override { return m_table.last(); }
    Lines lines(double place) const override;
    std::optional<double> z(double place, double value) const override;
    std::optional<double> value(double place, double z) const override;

private:
    LmsTable m_table;
    double m_perUnit; ///< Stored units in a unit of the table.
};

} // namespace boshi::growth
