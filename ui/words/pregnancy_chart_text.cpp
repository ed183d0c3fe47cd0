// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pregnancy_chart_text.h"

#include "core/reference/code_lists.h"
#include "core/schema/value_text.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"
#include "ui/words/remark_text.h"
#include "ui/words/translate.h"

#include <cmath>

namespace boshi::ui {

using namespace charts;

namespace {

constexpr const char *measureNames[] = {
    QT_TRANSLATE_NOOP("charts", "Weight gain"),
    QT_TRANSLATE_NOOP("charts", "Blood pressure"),
    QT_TRANSLATE_NOOP("charts", "Fundal height"),
    QT_TRANSLATE_NOOP("charts", "Blood glucose"),
    QT_TRANSLATE_NOOP("charts", "Haemoglobin"),
};
static_assert(std::size(measureNames) == pregnancyMeasures.size());

constexpr const char *noGainSentences[] = {
    QT_TRANSLATE_NOOP("charts", "No guide for the gain: the height is not recorded on the page of the pregnancy."),
    QT_TRANSLATE_NOOP("charts", "No guide for the gain: the weight before pregnancy is not recorded on the page of the pregnancy."),
    QT_TRANSLATE_NOOP("charts", "No guide for the gain: height and weight before pregnancy are not recorded on the page of the pregnancy."),
    QT_TRANSLATE_NOOP("charts", "No guide for the gain: the one that is known is for one baby."),
    QT_TRANSLATE_NOOP("charts", "No guide for the gain: for this BMI before pregnancy it is found individually. Please ask your clinic."),
};
static_assert(std::size(noGainSentences) == std::size_t(NoGain::Individual) + 1);

const QChar dash(0x2014);

QString named(const QString &ja, const QString &en) { return spokenLanguage() == u"ja" ? ja : en; }

QString amountText(PregnancyMeasure measure, qint64 amount) { return quantityText(fieldOf(measure), amount); }

QString signedText(qint64 gain)
{
    const QString amount = amountText(PregnancyMeasure::Weight, gain);
    return gain > 0 ? QStringLiteral("+%1").arg(amount) : amount;
}

QString pressureText(const PregnancyRow &row)
{
    const auto part = [](const std::optional<qint64> &value) { return value ? QString::number(*value) : QString(dash); };
    return QStringLiteral("%1/%2 %3").arg(part(row.value), part(row.lower), unitText(Unit::MmHg));
}

QString valueText(const PregnancyChart &chart, const PregnancyRow &row)
{
    return chart.measure == PregnancyMeasure::BloodPressure ? pressureText(row) : amountText(chart.measure, row.value.value_or(0));
}

QString timingText(const QString &code) { return codeLabel(codes::glucoseTiming, code); }

QString whereText(const PregnancyRow &row) { return row.isAtHome ? translate("charts", "at home") : translate("charts", "at a visit"); }

QString whenText(const PregnancyRow &row)
{
    const QString day = row.day ? dateText(*row.day) : translate("charts", "Day not recorded");
    return row.age ? translate("charts", "%1, %2", "day, week of pregnancy").arg(day, gestationText(*row.age)) : day;
}

QString figureText(const PregnancyGuide &guide)
{
    const int scale = guide.field->scale;
    return QLocale().toString(double(guide.bound()) / std::pow(10, scale), 'f', scale);
}

/// The figures of one rule, the upper first: "140/90 mmHg".
QString figuresOf(const PregnancyChart &chart, const remarks::RemarkRule *rule)
{
    QStringList figures;
    for (const PregnancyGuide &guide : chart.guides)
        if (guide.rule == rule)
            figures.prepend(figureText(guide));
    return QStringLiteral("%1 %2").arg(figures.join(u'/'), unitText(fieldOf(chart.measure).unit));
}

QString guideNote(const PregnancyChart &chart, const PregnancyGuide &guide, QDate checkedOn)
{
    const QString origin = originText(named(guide.rule->guideJa, guide.rule->guideEn), guide.rule->certainty, checkedOn);
    if (guide.isSloped())
        return translate("charts", "Line: a rough guide only (%1).").arg(origin);
    const QString style = guide.style == LineStyle::Dashed ? translate("charts", "Dashed line") : translate("charts", "Solid line");
    if (guide.only)
        if (const auto *code = std::get_if<QString>(&guide.only->bound))
            return translate("charts", "%1: %2 when taken so: %3 (%4).", "line, figure, how it was taken, source")
                .arg(style, figuresOf(chart, guide.rule), codeLabel(*guide.only->place.field->choices, *code), origin);
    return translate("charts", "%1: %2 (%3).", "line, figure, source").arg(style, figuresOf(chart, guide.rule), origin);
}

QString bmiText(const WeightGainClass &one)
{
    const auto figure = [](qint64 bmi) { return QLocale().toString(double(bmi) / 10, 'f', 1); };
    if (!one.bmiFrom)
        return translate("charts", "a BMI below %1").arg(figure(*one.bmiBelow));
    return translate("charts", "a BMI of %1 or more and below %2").arg(figure(*one.bmiFrom), figure(one.bmiBelow.value_or(0)));
}

QString bandNote(const GainBand &band, const WeightGainGuide &guide)
{
    const WeightGainClass &one = *band.weightClass;
    return translate("charts", "Band: %1 to %2 by the birth of one baby, with %3 before pregnancy (%4). It differs from person to person.",
                     "figures, class, source")
        .arg(decimalText(one.gain->low, fieldOf(PregnancyMeasure::Weight).scale), gainLabel(one.gain->high), bmiText(one),
             originText(named(guide.nameJa, guide.nameEn), guide.provenance.certainty, guide.provenance.checkedOn));
}

QString legendText(const PregnancyChart &chart)
{
    if (chart.measure == PregnancyMeasure::BloodPressure)
        return translate("charts", "Dot: upper value. Cross: lower value.");
    if (std::ranges::any_of(chart.rows, &PregnancyRow::isAtHome))
        return translate("charts", "Dot: weighed at a visit. Cross: weighed at home.");
    const bool hasFasting = std::ranges::any_of(chart.rows, [](const PregnancyRow &row) { return row.timing == u"fasting"; });
    if (chart.measure == PregnancyMeasure::Glucose && hasFasting)
        return translate("charts", "Cross: fasting. Dot: at any time, or not said.");
    return {};
}

QString missingText(const PregnancyChart &chart)
{
    QStringList sentences;
    if (chart.whyNoBand)
        sentences << QCoreApplication::translate("charts", noGainSentences[std::size_t(*chart.whyNoBand)]);
    if (chart.isWithoutDueDate)
        sentences << translate("charts", "Weeks are not known: the due date is not recorded on the page of the pregnancy.");
    if (chart.inTableOnly() > 0)
        sentences << translate("charts", "%n value(s) in the table only.", nullptr, int(chart.inTableOnly()));
    return sentences.join(u'\n');
}

} // namespace

QString measureText(PregnancyMeasure measure) { return QCoreApplication::translate("charts", measureNames[std::size_t(measure)]); }

QString weekAxisTitle() { return translate("charts", "Weeks of pregnancy"); }

QString valueAxisTitle(const PregnancyChart &chart)
{
    if (chart.showsGain)
        return translate("charts", "Since before pregnancy (kg)");
    const Field &field = fieldOf(chart.measure);
    return translate("words", "%1 (%2)", "label, unit")
        .arg(chart.measure == PregnancyMeasure::Weight ? label(field) : measureText(chart.measure), unitText(field.unit));
}

QString shownText(const PregnancyChart &chart, const PregnancyRow &row)
{
    return chart.showsGain && row.gain ? signedText(*row.gain) : valueText(chart, row);
}

QString rowText(const PregnancyChart &chart, const PregnancyRow &row)
{
    QString text = translate("charts", "%1: %2", "when, value").arg(whenText(row), valueText(chart, row));
    if (row.gain)
        text = translate("charts", "%1, %2 since before pregnancy", "value, gain").arg(text, signedText(*row.gain));
    if (row.isAtHome)
        text = translate("charts", "%1, %2", "value, how it was taken").arg(text, whereText(row));
    if (!row.timing.isEmpty())
        text = translate("charts", "%1, %2", "value, how it was taken").arg(text, timingText(row.timing));
    return translate("charts", "%1.", "a value standing alone").arg(text);
}

QString summaryText(const QString &name, const PregnancyChart &chart)
{
    const QString measure = measureText(chart.measure);
    if (chart.rows.empty())
        return translate("charts", "%1 of %2: no values recorded.", "measure, name").arg(measure, name);
    const QString count = translate("charts", "%1 of %2: %n value(s).", "measure, name", int(chart.rows.size())).arg(measure, name);
    if (chart.points.empty())
        return count;
    return translate("charts", "%1 Latest %2", "how many, the latest value").arg(count, rowText(chart, chart.rows[chart.points.back()]));
}

QString guideLabel(const PregnancyGuide &guide)
{
    if (guide.isSloped())
        return translate("charts", "rough", "at the end of a line that is a rough guide");
    return figureText(guide);
}

QString gainLabel(qint64 gain)
{
    const Field &weight = fieldOf(PregnancyMeasure::Weight);
    return QStringLiteral("%1 %2").arg(decimalText(gain, weight.scale), unitText(weight.unit));
}

QStringList notesOn(const PregnancyChart &chart, const remarks::RuleBook &book, const WeightGainGuide &guide)
{
    QStringList notes;
    std::vector<const PregnancyGuide *> told;
    for (const PregnancyGuide &each : chart.guides)
        if (std::ranges::none_of(told, [&](const PregnancyGuide *other) { return other->rule == each.rule; }))
            told.push_back(&each);
    for (const PregnancyGuide *each : told)
        notes << guideNote(chart, *each, book.checkedOn);
    if (chart.band)
        notes << bandNote(*chart.band, guide);
    if (!notes.isEmpty())
        notes << translate("charts", "Guides to talk about with your clinic, not a diagnosis.");
    notes << legendText(chart) << missingText(chart);
    return notes;
}

std::vector<PregnancyColumn> columnsOf(const PregnancyChart &chart)
{
    std::vector columns{PregnancyColumn::Day, PregnancyColumn::Week, PregnancyColumn::Value};
    if (lowerFieldOf(chart.measure))
        columns.push_back(PregnancyColumn::Lower);
    if (chart.showsGain)
        columns.push_back(PregnancyColumn::Gain);
    if (chart.measure == PregnancyMeasure::Weight)
        columns.push_back(PregnancyColumn::Where);
    if (chart.measure == PregnancyMeasure::Glucose)
        columns.push_back(PregnancyColumn::Timing);
    return columns;
}

QString headerText(PregnancyColumn column, const PregnancyChart &chart)
{
    switch (column) {
    case PregnancyColumn::Day: return translate("charts", "Date");
    case PregnancyColumn::Week: return weekAxisTitle();
    case PregnancyColumn::Value: return label(fieldOf(chart.measure));
    case PregnancyColumn::Lower: return label(*lowerFieldOf(chart.measure));
    case PregnancyColumn::Gain: return translate("charts", "Since before pregnancy");
    case PregnancyColumn::Where: return translate("charts", "Weighed");
    case PregnancyColumn::Timing: return translate("charts", "How it was taken");
    }
    Q_UNREACHABLE();
}

QString cellText(PregnancyColumn column, const PregnancyChart &chart, const PregnancyRow &row)
{
    switch (column) {
    case PregnancyColumn::Day: return row.day ? dateText(*row.day) : QString(dash);
    case PregnancyColumn::Week: return row.age ? gestationText(*row.age) : QString(dash);
    case PregnancyColumn::Value: return row.value ? quantityText(fieldOf(chart.measure), *row.value) : QString(dash);
    case PregnancyColumn::Lower: return row.lower ? quantityText(*lowerFieldOf(chart.measure), *row.lower) : QString(dash);
    case PregnancyColumn::Gain: return row.gain ? signedText(*row.gain) : QString(dash);
    case PregnancyColumn::Where: return whereText(row);
    case PregnancyColumn::Timing: return row.timing.isEmpty() ? QString(dash) : timingText(row.timing);
    }
    Q_UNREACHABLE();
}

QString spokenCellText(PregnancyColumn column, const PregnancyChart &chart, const PregnancyRow &row)
{
    const QString text = cellText(column, chart, row);
    if (text != dash)
        return text;
    return column == PregnancyColumn::Week ? translate("charts", "week not known") : translate("charts", "not recorded");
}

} // namespace boshi::ui
