// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/preterm_curve.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

std::optional<double> numberFrom(const QByteArray &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

constexpr double mostWeeks = 100;

/// `weeks,27,64`
struct Weeks {
    double first;
    double last;

    static std::optional<Weeks> from(const QList<QByteArray> &cells)
    {
        if (cells.size() != 3 || cells[0] != "weeks")
            return std::nullopt;
        const auto first = numberFrom(cells[1]), last = numberFrom(cells[2]);
        return first && last && *first > 0 && *first < *last && *last <= mostWeeks ? std::optional(Weeks{*first, *last}) : std::nullopt;
    }
};

PretermCurve::Formulas &formulasOf(std::vector<PretermCurve::Formulas> &all, Sex sex, Measure measure, bool isOfLogarithm)
{
    const auto found = std::ranges::find_if(
        all, [=](const PretermCurve::Formulas &each) { return each.sex == sex && each.measure == measure; });
    return found == all.end() ? all.emplace_back(PretermCurve::Formulas{sex, measure, isOfLogarithm}) : *found;
}

/// `male,weight,log,mean,2.591277,0,0`
bool addTerm(std::vector<PretermCurve::Formulas> &all, const QList<QByteArray> &cells)
{
    enum Column { SexCell, MeasureCell, KindCell, PartCell, CoefficientCell, PowerCell, LogPowerCell, ColumnCount };
    if (cells.size() != ColumnCount)
        return false;
    const auto sex = sexFromText(QString::fromLatin1(cells[SexCell]));
    const auto measure = measureFromText(QString::fromLatin1(cells[MeasureCell]));
    const auto coefficient = numberFrom(cells[CoefficientCell]), power = numberFrom(cells[PowerCell]);
    const auto logPower = numberFrom(cells[LogPowerCell]);
    const bool isOfLogarithm = cells[KindCell] == "log", isMean = cells[PartCell] == "mean";
    if (!sex || !measure || !coefficient || !power || !logPower || (!isOfLogarithm && cells[KindCell] != "plain")
        || (!isMean && cells[PartCell] != "deviation"))
        return false;
    PretermCurve::Formulas &formulas = formulasOf(all, *sex, *measure, isOfLogarithm);
    (isMean ? formulas.mean : formulas.deviation).add({*coefficient, *power, int(*logPower)});
    return formulas.isOfLogarithm == isOfLogarithm;
}

/// A finite mean and a spread at each week.
bool isUsable(const PretermCurve::Formulas &formulas, const Weeks &weeks)
{
    for (double week = weeks.first; week <= weeks.last; ++week) {
        const double mean = formulas.mean.at(week), deviation = formulas.deviation.at(week);
        if (!std::isfinite(mean) || !std::isfinite(deviation) || deviation <= 0)
            return false;
    }
    return !formulas.mean.isEmpty() && !formulas.deviation.isEmpty();
}

} // namespace

double WeekFormula::at(double weeks) const
{
    double sum = 0;
    for (const Term &term : m_terms)
        sum += term.coefficient * std::pow(weeks, term.power) * std::pow(std::log(weeks), term.logPower);
    return sum;
}

PretermCurve::PretermCurve(Formulas formulas, LineMarks marks, double firstWeek, double lastWeek)
    : Curve(formulas.sex, formulas.measure, Along::PostmenstrualWeeks, std::move(marks))
    , m_formulas(std::move(formulas))
    , m_first(firstWeek)
    , m_last(lastWeek)
    , m_perUnit(storedPerUnit(measure()))
{
}

Lines PretermCurve::lines(double weeks) const
{
    Lines figures;
    for (const LineMark &mark : marks())
        figures.push_back(*value(weeks, mark.z()));
    return figures;
}

std::optional<double> PretermCurve::z(double weeks, double value) const
{
    if (!(value > 0))
        return std::nullopt;
    const double inUnits = value / m_perUnit;
    return ((m_formulas.isOfLogarithm ? std::log(inUnits) : inUnits) - m_formulas.mean.at(weeks)) / m_formulas.deviation.at(weeks);
}

std::optional<double> PretermCurve::value(double weeks, double z) const
{
    const double inUnits = m_formulas.mean.at(weeks) + z * m_formulas.deviation.at(weeks);
    return (m_formulas.isOfLogarithm ? std::exp(inUnits) : inUnits) * m_perUnit;
}

Result<Curves> readPretermCurves(const QString &id, const LineMarks &marks, QIODevice &file)
{
    int line = 1;
    const auto broken = [&] { return Error{ErrorCode::BrokenReference, QStringLiteral("%1, line %2").arg(id).arg(line)}; };
    const auto weeks = Weeks::from(file.readLine().trimmed().split(','));
    if (!weeks)
        return broken();
    std::vector<PretermCurve::Formulas> all;
    while (!file.atEnd()) {
        ++line;
        if (!addTerm(all, file.readLine().trimmed().split(',')))
            return broken();
    }
    if (all.empty() || !std::ranges::all_of(all, [&](const auto &formulas) { return isUsable(formulas, *weeks); }))
        return broken();
    Curves curves;
    for (PretermCurve::Formulas &formulas : all)
        curves.push_back(std::make_shared<PretermCurve>(std::move(formulas), marks, weeks->first, weeks->last));
    return curves;
}

} // namespace boshi::growth
