// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/story.h"


namespace boshi::demo {
namespace {

constexpr std::array towns{u"三ノ宮市", u"朝凪町", u"灯ヶ浦市"};
constexpr std::array clinics{u"見本小児科", u"朝凪こどもクリニック", u"灯ヶ浦小児科"};
constexpr double millimetresPerMonthAtSchool = 4.8;
constexpr double gramsPerMonthAtSchool = 210;

std::size_t movesBefore(const Story &story, QDate day)
{
    if (!story.life.hasMoved)
        return 0;
    const qint64 age = story.born().daysTo(day);
    return std::size_t(std::ranges::count_if(moveAges, [&](int moved) { return moved <= age; }));
}

/// The outermost lines of the survey; what lies beyond them it does not say.
constexpr double mostFromMedian[] = {-1.88, 1.88};

/// How much a schoolchild grew in the months since the last line of the survey.
double afterSurvey(growth::Measure measure, double months)
{
    return std::max(0.0, months) * (measure == growth::Measure::Weight ? gramsPerMonthAtSchool : millimetresPerMonthAtSchool);
}

/// Before the day a preterm child was due: in a straight line from birth to what term babies have.
double beforeTerm(const Story &story, const Baby &baby, growth::Measure measure, double atTerm, QDate day)
{
    const qint64 birth = measure == growth::Measure::Weight ? baby.weight
        : measure == growth::Measure::Height                 ? baby.length
                                                             : baby.head;
    const double part = double(baby.born.daysTo(day)) / double(std::max<qint64>(1, baby.born.daysTo(story.due())));
    return double(birth) + (atTerm - double(birth)) * part;
}

} // namespace

QDate Story::due() const
{
    if (life.isOngoing())
        return born();
    return life.gestationDays ? born().addDays(GestationalAge::daysPerTerm - life.gestationDays) : born();
}

Value Story::gestationAt(QDate day) const
{
    const auto age = GestationalAge::at(day, due());
    return age ? Value(*age) : Value();
}

QString Story::townAt(QDate day) const { return text(towns[movesBefore(*this, day)]); }

QString Story::clinicAt(QDate day) const { return text(clinics[movesBefore(*this, day)]); }

QString birthPlace() { return text(u"見本産院"); }

Value Story::grown(const Baby &baby, growth::Measure measure, QDate day)
{
    const bool isEarly = life.isPreterm() && day < due();
    const double days = isEarly ? 0 : double((life.isPreterm() ? due() : baby.born).daysTo(day));
    const double months = days / growth::daysPerMonth;
    const auto curves = reference.curvesOf(baby.sex, measure);
    const growth::Curve *curve = curves.empty() ? nullptr : curves.front();
    if (!curve || (measure == growth::Measure::Head && months > curve->last()))
        return {};
    const double grownLater = afterSurvey(measure, months - curve->last());
    const double z = std::clamp(baby.z + writer.drawReal(-0.12, 0.12), mostFromMedian[0], mostFromMedian[1]);
    double value = *curve->value(std::min(months, curve->last()), z) + grownLater;
    if (isEarly && baby.weight)
        value = beforeTerm(*this, baby, measure, value, day);
    return measure == growth::Measure::Weight ? number(qint64(value / 10) * 10) : number(qint64(value));
}

} // namespace boshi::demo
