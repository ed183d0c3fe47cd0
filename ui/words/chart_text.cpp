// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chart_text.h"

#include "ui/words/field_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

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
};
static_assert(std::size(measureNames) == measures.size());

constexpr const char *valueAxisTitles[] = {
    QT_TRANSLATE_NOOP("charts", "Weight (kg)"),
    QT_TRANSLATE_NOOP("charts", "Height (cm)"),
    QT_TRANSLATE_NOOP("charts", "Head circumference (cm)"),
    QT_TRANSLATE_NOOP("charts", "Chest circumference (cm)"),
};
static_assert(std::size(valueAxisTitles) == measures.size());

constexpr const char *windowNames[] = {
    QT_TRANSLATE_NOOP("charts", "Birth to 12 months"),
    QT_TRANSLATE_NOOP("charts", "1 to 6 years"),
    QT_TRANSLATE_NOOP("charts", "Whole childhood"),
    QT_TRANSLATE_NOOP("charts", "Fit to the values"),
};
static_assert(std::size(windowNames) == chartWindows.size());

constexpr const char *positionNames[] = {
    QT_TRANSLATE_NOOP("charts", "below the 3rd percentile line"),
    QT_TRANSLATE_NOOP("charts", "between the 3rd and 10th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "between the 10th and 25th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "between the 25th and 50th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "between the 50th and 75th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "between the 75th and 90th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "between the 90th and 97th percentile lines"),
    QT_TRANSLATE_NOOP("charts", "on or above the 97th percentile line"),
};
static_assert(std::size(positionNames) == positions.size());

constexpr const char *noPositionSentences[] = {
    QT_TRANSLATE_NOOP("charts", "No position: the sex is not recorded."),
    QT_TRANSLATE_NOOP("charts", "No position: the date of birth is not known to the day."),
    QT_TRANSLATE_NOOP("charts", "No position: the date of measurement is not known to the day."),
    QT_TRANSLATE_NOOP("charts", "No position: the date lies before birth."),
    QT_TRANSLATE_NOOP("charts", "No position: the date lies before the due date."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference has no table for this measure."),
    QT_TRANSLATE_NOOP("charts", "No position: this reference has no table for this age."),
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

QString changeText(Measure measure, const GrowthChange &change)
{
    const QString amount = valueText(measure, change.value);
    const QString sign = change.value > 0 ? QStringLiteral("+%1").arg(amount) : amount;
    return translate("charts", "Change from the value before: %1 in %n day(s).", nullptr, int(change.days))
        .arg(sign);
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

QString shortPosition(const std::optional<Placement> &placement)
{
    const auto *position = placement ? std::get_if<Position>(&*placement) : nullptr;
    if (!position)
        return QStringLiteral("—");
    if (*position == Position::BelowP3)
        return QStringLiteral("< 3");
    if (*position == Position::FromP97)
        return QStringLiteral("≥ 97");
    const auto upper = std::size_t(*position);
    return QStringLiteral("%1–%2").arg(percentiles[upper - 1]).arg(percentiles[upper]);
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
    if (reference.edition == QStringLiteral("infant-survey-reiwa5"))
        return translate("charts", "Japan 2023 infant growth survey (Reiwa 5)");
    return QStringLiteral("%1 (%2)").arg(reference.edition).arg(reference.year);
}

QString chartTitle(const ChartSpec &spec)
{
    return translate("charts", "%1 · %2", "chart title: measure, part of childhood")
        .arg(measureText(spec.measure), windowText(spec.window));
}

QString ageAxisTitle() { return translate("charts", "Age"); }

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
    case TickKind::Weeks: return translate("charts", "%1 w", "short week of pregnancy on an axis").arg(months);
    case TickKind::CalendarMonths: return QDate::fromJulianDay(qint64(tick.at)).toString(QStringLiteral("yyyy/M"));
    case TickKind::Whole: return numberText(tick.at, 0);
    case TickKind::Tenths: return numberText(tick.at / 10, int(tick.at) % 10 == 0 ? 0 : 1);
    }
    Q_UNREACHABLE();
}

QString percentileText(int percentile) { return translate("charts", "P%1", "percentile, on its line").arg(percentile); }

QString valueText(Measure measure, qint64 value)
{
    if (measure != Measure::Weight)
        return translate("charts", "%1 cm").arg(numberText(double(value) / 10, 1));
    return translate("charts", "%1 kg").arg(numberText(double(value) / 1000, value % 10 == 0 ? 2 : 3));
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

QString positionText(Position position) { return translate("charts", positionNames[std::size_t(position)]); }

QString noPositionText(NoPosition reason) { return translate("charts", noPositionSentences[std::size_t(reason)]); }

QString pointText(const GrowthRow &row, const ReferenceInfo &reference)
{
    return joined({placedText(QT_TRANSLATE_NOOP("charts", "%1: %2 at %3, %4 of the %5."),
                              QT_TRANSLATE_NOOP("charts", "%1: %2 at %3."), row, reference),
                   correctedText(row)});
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

QString legendText(const ChartSpec &spec)
{
    const auto isCorrected = [](const ChartPoint &point) { return point.correctedAge.has_value(); };
    if (!std::ranges::any_of(spec.points, isCorrected))
        return {};
    return translate("charts", "Dot: calendar age. Cross: corrected age, from the due date.");
}

QString sourceText(const ReferenceInfo &reference)
{
    return translate("charts", "Reference: %1, percentile lines 3 to 97").arg(referenceText(reference));
}

QString headerText(GrowthColumn column, Measure measure)
{
    switch (column) {
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
    case GrowthColumn::Value: return cellText(column, row);
    }
    Q_UNREACHABLE();
}

} // namespace boshi::ui
