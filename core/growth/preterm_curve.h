// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/curve.h"

class QIODevice;

namespace boshi::growth {

/// A sum of terms coefficient · xᵖ · ln(x)ᵠ of the weeks since the last period.
class WeekFormula {
public:
    struct Term {
        double coefficient;
        double power;
        int logPower;
    };

    void add(const Term &term) { m_terms.push_back(term); }
    bool isEmpty() const { return m_terms.empty(); }
    double at(double weeks) const;

private:
    std::vector<Term> m_terms;
};

/// INTERGROWTH-21st's lines for children born preterm, by weeks since the mother's last period: a normal distribution of the
/// value or of its logarithm, mean and deviation given as formulas.
class PretermCurve : public Curve {
public:
    struct Formulas {
        Sex sex = Sex::Male;
        Measure measure = Measure::Weight;
        bool isOfLogarithm = false;
        WeekFormula mean = {};
        WeekFormula deviation = {};
    };

    PretermCurve(Formulas formulas, LineMarks marks, double firstWeek, double lastWeek);

    double first() const override { return m_first; }
    double last() const override { return m_last; }
    Lines lines(double weeks) const override;
    std::optional<double> z(double weeks, double value) const override;
    std::optional<double> value(double weeks, double z) const override;

private:
    Formulas m_formulas;
    double m_first;
    double m_last;
    double m_perUnit;
};

/// Reads formulas of the form described in resources/growth/SOURCES.md; `BrokenReference`, naming the line, when they are not.
Result<Curves> readPretermCurves(const QString &id, const LineMarks &marks, QIODevice &file);

} // namespace boshi::growth
