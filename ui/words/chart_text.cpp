// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_text.h"

#include "core/growth/lms.h"
#include "ui/words/field_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <map>

namespace boshi::ui {

using namespace charts;
using namespace growth;

namespace {

/// Under this name lupdate finds the texts.
QString translate(const char *context, const char *source, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate(context, source, comment, count);
}

constexpr const char *measureNames[] = {
    QT_TRANSLATE_NOOP("charts", "Weight"),
    QT_TRANSLATE_NOOP("charts", "Height"),
    QT_TRANSLATE_NOOP("charts", "Head circumference"),
    QT_TRANSLATE_NOOP("charts", "Chest circumference"),
    QT_TRANSLATE_NOOP("charts", "Body mass index (BMI, Kaup)"),
    QT_TRANSLATE_NOOP("charts", "Weight for height"),
};
static_assert(std::size(measureNames) == measures.size());

constexpr const char *valueAxisTitles[] = {
    QT_TRANSLATE_NOOP("charts", "Weight (kg)"),
    QT_TRANSLATE_NOOP("charts", "Height (cm)"),
    QT_TRANSLATE_NOOP("charts", "Head circumference (cm)"),
    QT_TRANSLATE_NOOP("charts", "Chest circumference (cm)"),
    QT_TRANSLATE_NOOP("charts", "Body mass index (kg/m²)"),
    QT_TRANSLATE_NOOP("charts", "Weight (kg)"),
};
static_assert(std::size(valueAxisTitles) == measures.size());

constexpr const char *windowNames[] = {
    QT_TRANSLATE_NOOP("charts", "Birth to 12 months"),
    QT_TRANSLATE_NOOP("charts", "1 to 6 years"),
    QT_TRANSLATE_NOOP("charts", "6 to 18 years"),
    QT_TRANSLATE_NOOP("charts", "Whole childhood"),
    QT_TRANSLATE_NOOP("charts", "Fit to the values"),
};
static_assert(std::size(windowNames) == chartWindows.size());

/// The words of the handbook for infants, and of school health for pupils.
constexpr const char *infantClassNames[] = {
    QT_TRANSLATE_NOOP("charts", "very thin"),    QT_TRANSLATE_NOOP("charts", "thin"),
    QT_TRANSLATE_NOOP("charts", "usual"),        QT_TRANSLATE_NOOP("charts", "slightly heavy"),
    QT_TRANSLATE_NOOP("charts", "rather heavy"), QT_TRANSLATE_NOOP("charts", "very heavy"),
    QT_TRANSLATE_NOOP("charts", "very heavy"),
};
constexpr const char *schoolClassNames[] = {
    QT_TRANSLATE_NOOP("charts", "severely thin"),    QT_TRANSLATE_NOOP("charts", "thin"),
    QT_TRANSLATE_NOOP("charts", "usual"),            QT_TRANSLATE_NOOP("charts", "usual"),
    QT_TRANSLATE_NOOP("charts", "mildly obese"),     QT_TRANSLATE_NOOP("charts", "moderately obese"),
    QT_TRANSLATE_NOOP("charts", "severely obese"),
};
static_assert(std::size(infantClassNames) == weightClasses.size() && std::size(schoolClassNames) == weightClasses.size());

constexpr const char *noPositionSentences[] = {
    QT_TRANSLATE_NOOP("charts", "No position: the sex is not recorded."),
    QT_TRANSLATE_NOOP("charts", "No position: the date of birth is not known to the day."),
    QT_TRANSLATE_NOOP("charts", "No position: the date of measurement is not known to the day."),
    QT_TRANSLATE_NOOP("charts", "No position: the date lies before birth."),
    QT_TRANSLATE_NOOP("charts", "No position: the date lies before the due date."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference has no table for this measure."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference has no table for this age."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference has no table for this height."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference is for children born before 37 weeks."),
};
static_assert(std::size(noPositionSentences) == noPositions.size());

QString numberText(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString dayText(QDate day) { return dateText(PartialDate(day)); }

QString joined(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        text = text.isEmpty() || sentence.isEmpty()
            ? text + sentence
            : translate("charts", "%1 %2", "two sentences").arg(text, sentence);
    return text;
}

/// With its sign; never a zero with one.
QString signedText(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    return (rounded > 0 ? QStringLiteral("+") : QString()) + numberText(rounded == 0 ? 0 : rounded, decimals);
}

QString changeText(Measure measure, const GrowthChange &change)
{
    const QString amount = valueText(measure, change.value);
    const QString sign = change.value > 0 ? QStringLiteral("+%1").arg(amount) : amount;
    QStringList sentences{translate("charts", "Change from the value before: %1 in %n day(s).", nullptr, int(change.days)).arg(sign)};
    if (change.perDay)
        sentences << translate("charts", "That is %1 g a day.").arg(signedText(*change.perDay, 1));
    if (change.z)
        sentences << translate("charts", "The score changed by %1 SD.").arg(signedText(*change.z, 1));
    return joined(sentences);
}

QString newbornText(const NewbornWeight &newborn)
{
    const QString lost = translate("charts", "After birth the weight was lowest on day %1 with %2, %3 % below the weight at birth; up to 10 % is usual.")
                             .arg(QString::number(newborn.daysToLowest), valueText(Measure::Weight, newborn.lowest.value),
                                  numberText(newborn.percentLost, 1));
    if (!newborn.daysToRegained)
        return lost;
    return joined({lost, translate("charts", "By day %1 the weight at birth was reached again.").arg(*newborn.daysToRegained)});
}

/// `sentence` takes day, value, age, position and reference; `plain` only the first three.
QString placedText(const char *sentence, const char *plain, const GrowthRow &row, const ReferenceInfo &reference)
{
    const GrowthPoint &point = row.point;
    const QString value = valueText(point.measure, point.value);
    if (const auto *position = std::get_if<Position>(&point.placement))
        return translate("charts", sentence).arg(dayText(point.day), value, ageText(*row.age), positionText(*position),
                                   referenceText(reference));
    const QString reason = noPositionText(std::get<NoPosition>(point.placement));
    if (!row.age)
        return joined({translate("charts", "%1.", "a value standing alone").arg(value), reason});
    return joined({translate("charts", plain).arg(dayText(point.day), value, ageText(*row.age)), reason});
}

QString correctedText(const GrowthRow &row)
{
    if (!row.point.correctedPlacement || !row.correctedAge)
        return {};
    const auto *position = std::get_if<Position>(&*row.point.correctedPlacement);
    if (!position)
        return translate("charts", "Corrected age: %1.").arg(ageText(*row.correctedAge));
    return translate("charts", "Corrected age: %1, %2.").arg(ageText(*row.correctedAge), positionText(*position));
}

QString percentOffText(double percent) { return translate("charts", "%1 %", "percent").arg(signedText(percent, 1)); }

/// The number of a line alone.
QString shortMark(const LineMark &mark)
{
    return mark.kind == LineMark::Kind::Percentile ? QString::number(mark.number) : signedText(mark.number, 0);
}

QString ordinal(double percentile)
{
    const int number = int(percentile);
    return translate("charts", number == 3 ? QT_TRANSLATE_NOOP("charts", "%1rd") : QT_TRANSLATE_NOOP("charts", "%1th")).arg(number);
}

/// A line in the middle of a sentence.
QString lineName(const LineMark &mark)
{
    if (mark.kind == LineMark::Kind::Percentile)
        return ordinal(mark.number);
    return translate("charts", "%1 SD", "a line so many standard deviations off").arg(signedText(mark.number, 0));
}

/// For lines of percentiles and of deviations.
struct PlaceSentences {
    const char *below;
    const char *between;
    const char *above;
};

constexpr PlaceSentences percentileSentences{QT_TRANSLATE_NOOP("charts", "below the %1 percentile line"),
                                             QT_TRANSLATE_NOOP("charts", "between the %1 and %2 percentile lines"),
                                             QT_TRANSLATE_NOOP("charts", "on or above the %1 percentile line")};
constexpr PlaceSentences deviationSentences{QT_TRANSLATE_NOOP("charts", "below the line %1"),
                                            QT_TRANSLATE_NOOP("charts", "between the lines %1 and %2"),
                                            QT_TRANSLATE_NOOP("charts", "on or above the line %1")};

QString linesText(const Position &position)
{
    const bool isPercentile = position.lines.front().kind == LineMark::Kind::Percentile;
    const PlaceSentences &sentences = isPercentile ? percentileSentences : deviationSentences;
    if (!position.below())
        return translate("charts", sentences.below).arg(lineName(position.lines.front()));
    if (!position.above())
        return translate("charts", sentences.above).arg(lineName(position.lines.back()));
    return translate("charts", sentences.between).arg(lineName(*position.below()), lineName(*position.above()));
}

/// A percentile between the usual ends; beyond them nobody can tell one child in hundreds from another.
QString percentileOf(double z)
{
    const double percent = percentOf(z);
    if (percent < 1)
        return QStringLiteral("< 1");
    return percent > 99 ? QStringLiteral("> 99") : numberText(percent, 1);
}

QString scoreOf(const Position &position)
{
    if (!position.z)
        return {};
    if (!position.isComputed)
        return translate("charts", "about %1 SD").arg(signedText(*position.z, 1));
    return translate("charts", "%1 SD, percentile %2").arg(signedText(*position.z, 2), percentileOf(*position.z));
}

QString shortPosition(const std::optional<Placement> &placement)
{
    const auto *position = placement ? std::get_if<Position>(&*placement) : nullptr;
    if (!position)
        return QStringLiteral("—");
    if (position->obesity)
        return percentOffText(position->obesity->percent);
    if (!position->below())
        return QStringLiteral("< %1").arg(shortMark(position->lines.front()));
    if (!position->above())
        return QStringLiteral("≥ %1").arg(shortMark(position->lines.back()));
    return QStringLiteral("%1–%2").arg(shortMark(*position->below()), shortMark(*position->above()));
}

/// "about" where it was read between lines.
QString shortScore(const std::optional<Placement> &placement)
{
    const auto *position = placement ? std::get_if<Position>(&*placement) : nullptr;
    if (!position || !position->z)
        return QStringLiteral("—");
    return position->isComputed ? signedText(*position->z, 2) : translate("charts", "about %1", "a score").arg(signedText(*position->z, 1));
}

QString spokenPosition(const std::optional<Placement> &placement)
{
    if (!placement)
        return {};
    const auto *position = std::get_if<Position>(&*placement);
    return position ? positionText(*position) : noPositionText(std::get<NoPosition>(*placement));
}

QString ageOrNothing(const std::optional<CalendarAge> &age) { return age ? ageText(*age) : QStringLiteral("—"); }

} // namespace

QString measureText(Measure measure) { return translate("charts", measureNames[std::size_t(measure)]); }

QString windowText(ChartWindow window) { return translate("charts", windowNames[std::size_t(window)]); }

QString referenceText(const ReferenceInfo &reference)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("infant-survey-reiwa5"), QT_TRANSLATE_NOOP("charts", "Japan 2023 infant growth survey (Reiwa 5)")},
        {QStringLiteral("infant-survey-heisei22"), QT_TRANSLATE_NOOP("charts", "Japan 2010 infant growth survey (Heisei 22), handbook band")},
        {QStringLiteral("isojima-2016"), QT_TRANSLATE_NOOP("charts", "Japan 2000, LMS by Isojima 2016")},
        {QStringLiteral("who-standards-2006"), QT_TRANSLATE_NOOP("charts", "WHO Child Growth Standards 2006")},
        {QStringLiteral("who-reference-2007"), QT_TRANSLATE_NOOP("charts", "WHO Growth Reference 2007, 5 to 19 years")},
        {QStringLiteral("intergrowth21-postnatal-preterm"), QT_TRANSLATE_NOOP("charts", "INTERGROWTH-21st, children born preterm")},
    };
    if (const auto found = names.find(reference.edition); found != names.end())
        return translate("charts", found->second);
    return QStringLiteral("%1 (%2)").arg(reference.edition).arg(reference.year);
}

QString shortReferenceText(const ReferenceInfo &reference)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("infant-survey-reiwa5"), QT_TRANSLATE_NOOP("charts", "Japan 2023")},
        {QStringLiteral("infant-survey-heisei22"), QT_TRANSLATE_NOOP("charts", "Japan 2010")},
        {QStringLiteral("isojima-2016"), QT_TRANSLATE_NOOP("charts", "Japan 2000 (LMS)")},
        {QStringLiteral("who-standards-2006"), QT_TRANSLATE_NOOP("charts", "WHO 2006 (0–5 y)")},
        {QStringLiteral("who-reference-2007"), QT_TRANSLATE_NOOP("charts", "WHO 2007 (5–19 y)")},
        {QStringLiteral("intergrowth21-postnatal-preterm"), QT_TRANSLATE_NOOP("charts", "INTERGROWTH-21st")},
    };
    const auto found = names.find(reference.edition);
    return found == names.end() ? reference.id : translate("charts", found->second);
}

QString noLinesText(const ReferenceInfo &reference)
{
    return translate("charts", "%1: no lines for this measure and these ages.").arg(referenceText(reference));
}

QString sexText(Sex sex) { return sex == Sex::Male ? translate("charts", "boys", "on a line") : translate("charts", "girls", "on a line"); }

QString countingText(AgeCounting counting)
{
    switch (counting) {
    case AgeCounting::Calendar: return translate("charts", "Calendar age");
    case AgeCounting::Corrected: return translate("charts", "Corrected age");
    case AgeCounting::Both: return translate("charts", "Calendar and corrected age");
    }
    Q_UNREACHABLE();
}

QString chartTitle(const ChartSpec &spec)
{
    if (spec.order != Along::Months)
        return measureText(spec.measure);
    return translate("charts", "%1 · %2", "chart title: measure, part of childhood")
        .arg(measureText(spec.measure), windowText(spec.window));
}

QString acrossAxisTitle(Along order)
{
    switch (order) {
    case Along::PostmenstrualWeeks: return translate("charts", "Weeks since the last period");
    case Along::Length: return translate("charts", "Height (cm)");
    default: return translate("charts", "Age");
    }
}

QString valueAxisTitle(Measure measure) { return translate("charts", valueAxisTitles[std::size_t(measure)]); }

QString tickText(const Tick &tick)
{
    const int months = int(tick.at); // Or weeks.
    switch (tick.kind) {
    case TickKind::Months: return translate("charts", "%1 mo", "short age on an axis").arg(months);
    case TickKind::Years: return translate("charts", "%1 y", "short age on an axis").arg(months / 12);
    case TickKind::YearsAndMonths:
        return translate("charts", "%1 y %2 mo", "short age on an axis").arg(months / 12).arg(months % 12);
    case TickKind::Kilograms: return numberText(tick.at / 1000, int(tick.at) % 1000 == 0 ? 0 : 1);
    case TickKind::Centimetres: return numberText(tick.at / 10, int(tick.at) % 10 == 0 ? 0 : 1);
    case TickKind::BodyMassIndex: return numberText(tick.at / 1e6, int(tick.at) % 1'000'000 == 0 ? 0 : 1);
    case TickKind::Weeks: return translate("charts", "%1 w", "short week of pregnancy on an axis").arg(months);
    case TickKind::CalendarMonths: return QDate::fromJulianDay(qint64(tick.at)).toString(QStringLiteral("yyyy/M"));
    case TickKind::Whole: return numberText(tick.at, 0);
    case TickKind::Tenths: return numberText(tick.at / 10, int(tick.at) % 10 == 0 ? 0 : 1);
    }
    Q_UNREACHABLE();
}

QString markText(const LineMark &mark)
{
    switch (mark.kind) {
    case LineMark::Kind::Percentile: return translate("charts", "P%1", "percentile, on its line").arg(mark.number);
    case LineMark::Kind::Deviation: return translate("charts", "%1 SD", "a line so many standard deviations off").arg(signedText(mark.number, 0));
    case LineMark::Kind::StandardWeight: return percentOffText(mark.number);
    }
    Q_UNREACHABLE();
}

QString valueText(Measure measure, qint64 value)
{
    switch (measure) {
    case Measure::Weight:
    case Measure::WeightForHeight: return translate("charts", "%1 kg").arg(numberText(double(value) / 1000, value % 10 == 0 ? 2 : 3));
    case Measure::Bmi: return translate("charts", "%1 kg/m²").arg(numberText(double(value) / 1e6, 1));
    case Measure::Height:
    case Measure::Head:
    case Measure::Chest: return translate("charts", "%1 cm").arg(numberText(double(value) / 10, 1));
    }
    Q_UNREACHABLE();
}

QString ageText(const CalendarAge &age)
{
    QStringList parts;
    if (age.years() > 0)
        parts << translate("charts", "%n year(s)", "age", age.years());
    if (age.monthsOfYear() > 0)
        parts << translate("charts", "%n month(s)", "age", age.monthsOfYear());
    if (age.days() > 0 || parts.isEmpty())
        parts << translate("charts", "%n day(s)", "age", age.days());
    QString text = parts.takeFirst();
    for (const QString &part : parts)
        text = translate("charts", "%1 %2", "two parts of an age: 8 months, 12 days").arg(text, part);
    return text;
}

QString positionText(const Position &position)
{
    if (position.obesity)
        return translate("charts", "%1 beside the usual weight for the height (%2)", "percent, class")
            .arg(percentOffText(position.obesity->percent), weightClassText(*position.obesity));
    const QString score = scoreOf(position);
    return score.isEmpty() ? linesText(position) : translate("charts", "%1 (%2)", "between which lines, score").arg(linesText(position), score);
}

QString weightClassText(const Obesity &obesity)
{
    const auto &names = obesity.formula == StandardWeight::School ? schoolClassNames : infantClassNames;
    return translate("charts", names[std::size_t(obesity.weightClass)]);
}

QString noPositionText(NoPosition reason) { return translate("charts", noPositionSentences[std::size_t(reason)]); }

QString pointText(const GrowthRow &row, const ReferenceInfo &reference)
{
    return joined({placedText(QT_TRANSLATE_NOOP("charts", "%1: %2 at %3, %4 of the %5."),
                              QT_TRANSLATE_NOOP("charts", "%1: %2 at %3."), row, reference),
                   correctedText(row)});
}

QString questionText(Measure measure, const GrowthQuestion &question)
{
    const QString before = question.before
        ? translate("charts", "%1 was recorded on %2.").arg(valueText(measure, question.before->value), dayText(question.before->day))
        : QString();
    const QString meant = question.perhaps ? valueText(measure, *question.perhaps) : QString();
    switch (question.doubt) {
    case Doubt::OtherUnit: return joined({translate("charts", "Is the unit right? It would fit as %1.").arg(meant), before});
    case Doubt::SwappedDigits: return joined({translate("charts", "Are two digits swapped? It would fit as %1.").arg(meant), before});
    case Doubt::Shrank: return joined({translate("charts", "This is less than before. Is it right?"), before});
    case Doubt::FarOff: return joined({translate("charts", "This is far from what children of this age measure. Is it right?"), before});
    }
    Q_UNREACHABLE();
}

QString summaryText(const QString &name, const GrowthSummary &summary)
{
    const QString measure = measureText(summary.measure);
    if (summary.count == 0)
        return translate("charts", "%1 of %2: no values recorded.", "measure, name").arg(measure, name);
    QStringList sentences{
        translate("charts", "%1 of %2: %n value(s).", "measure, name", summary.count).arg(measure, name)};
    if (summary.last)
        sentences << placedText(QT_TRANSLATE_NOOP("charts", "Latest %1: %2 at %3, %4 of the %5."),
                                QT_TRANSLATE_NOOP("charts", "Latest %1: %2 at %3."), *summary.last, summary.reference)
                  << correctedText(*summary.last);
    if (summary.change)
        sentences << changeText(summary.measure, *summary.change);
    if (summary.newborn)
        sentences << newbornText(*summary.newborn);
    return joined(sentences);
}

QString missingText(const ChartSpec &spec)
{
    QStringList sentences;
    if (spec.whyNoLines)
        sentences << noPositionText(*spec.whyNoLines);
    if (spec.pointsOutside > 0)
        sentences << translate("charts", "%n value(s) outside the part shown.", nullptr, spec.pointsOutside);
    if (spec.pointsWithoutAge > 0)
        sentences << translate("charts", "%n value(s) in the table only, without an exact date.", nullptr,
                               spec.pointsWithoutAge);
    return joined(sentences);
}

QString partText(const Axis &across, const Axis &up, const QString &upTitle, int values)
{
    const auto ends = [](const Axis &axis) {
        return axis.ticks.empty() ? QStringLiteral("—") : translate("charts", "%1 to %2", "on an axis").arg(tickText(axis.ticks.front()), tickText(axis.ticks.back()));
    };
    return translate("charts", "Part shown: %1. %2: %3. %n value(s) in it.", nullptr, values).arg(ends(across), upTitle, ends(up));
}

QString printedText(QDate day) { return translate("charts", "As of %1. Boshi compares and does not diagnose.", "on a chart that is printed").arg(dayText(day)); }

QString peopleText(const QStringList &names, const ChartSpec &spec)
{
    static constexpr std::array dots{u'●', u'■', u'▲', u'◆'};
    static constexpr std::array crosses{u'×', u'+', u'＊', u'※'};
    QStringList parts;
    for (std::size_t i = 0; i < std::size_t(names.size()); ++i) {
        const std::size_t look = std::min(i, dots.size() - 1);
        const QString &name = names[qsizetype(i)];
        QString signs(dots[look]);
        if (std::ranges::any_of(spec.points, [i](const ChartPoint &point) { return point.child == i && point.correctedAge; }))
            signs += crosses[look];
        parts << QStringLiteral("%1 %2").arg(signs, !name.isEmpty() ? name : i == 0 ? translate("charts", "this child") : translate("charts", "brother or sister"));
    }
    return parts.join(QStringLiteral("   "));
}

QString legendText(const ChartSpec &spec, bool hasSeveralPeople)
{
    const auto isCorrected = [](const ChartPoint &point) { return point.correctedAge.has_value(); };
    if (!std::ranges::any_of(spec.points, isCorrected))
        return {};
    if (hasSeveralPeople)
        return translate("charts", "Filled marks: calendar age. Marks of strokes: corrected age, from the due date.");
    return translate("charts", "Dot: calendar age. Cross: corrected age, from the due date.");
}

namespace {

QString sourceText(const ReferenceInfo &reference, const LineMark &first, const LineMark &last)
{
    return translate("charts", "Reference: %1, lines %2 to %3").arg(referenceText(reference), markText(first), markText(last));
}

} // namespace

QString sourceText(const ReferenceInfo &reference) { return sourceText(reference, reference.lines.front(), reference.lines.back()); }

QString sourceText(const LineGroup &group) { return sourceText(group.reference, group.lines.front().mark, group.lines.back().mark); }

QString headerText(GrowthColumn column, Measure measure)
{
    switch (column) {
    case GrowthColumn::Who: return translate("charts", "Child");
    case GrowthColumn::Score: return translate("charts", "SD score");
    case GrowthColumn::CorrectedScore: return translate("charts", "SD score, corrected age");
    case GrowthColumn::Day: return translate("charts", "Date");
    case GrowthColumn::Age: return translate("charts", "Age");
    case GrowthColumn::Value: return measureText(measure);
    case GrowthColumn::Position: return translate("charts", "Percentile lines");
    case GrowthColumn::CorrectedAge: return translate("charts", "Corrected age");
    case GrowthColumn::CorrectedPosition: return translate("charts", "Percentile lines, corrected age");
    }
    Q_UNREACHABLE();
}

QString cellText(GrowthColumn column, const GrowthRow &row)
{
    switch (column) {
    case GrowthColumn::Who: return {};
    case GrowthColumn::Score: return shortScore(row.point.placement);
    case GrowthColumn::CorrectedScore: return shortScore(row.point.correctedPlacement);
    case GrowthColumn::Day: return row.point.day.isValid() ? dayText(row.point.day) : QStringLiteral("—");
    case GrowthColumn::Age: return ageOrNothing(row.age);
    case GrowthColumn::Value: return valueText(row.point.measure, row.point.value);
    case GrowthColumn::Position: return shortPosition(row.point.placement);
    case GrowthColumn::CorrectedAge: return ageOrNothing(row.correctedAge);
    case GrowthColumn::CorrectedPosition: return shortPosition(row.point.correctedPlacement);
    }
    Q_UNREACHABLE();
}

QString spokenCellText(GrowthColumn column, const GrowthRow &row)
{
    switch (column) {
    case GrowthColumn::Day:
        return row.point.day.isValid() ? dayText(row.point.day) : translate("charts", "date not known to the day");
    case GrowthColumn::Age: return row.age ? ageText(*row.age) : translate("charts", "no age");
    case GrowthColumn::CorrectedAge:
        return row.correctedAge ? ageText(*row.correctedAge) : translate("charts", "no corrected age");
    case GrowthColumn::Position: return spokenPosition(row.point.placement);
    case GrowthColumn::CorrectedPosition: return spokenPosition(row.point.correctedPlacement);
    case GrowthColumn::Who:
    case GrowthColumn::Score:
    case GrowthColumn::CorrectedScore:
    case GrowthColumn::Value: return cellText(column, row);
    }
    Q_UNREACHABLE();
}

} // namespace boshi::ui
