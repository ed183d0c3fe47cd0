// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/growth_chart.h"
#include "core/growth/plausibility.h"

#include <QString>

namespace boshi::ui {

QString measureText(growth::Measure measure);
QString windowText(charts::ChartWindow window);

/// Edition and year in words.
QString referenceText(const growth::ReferenceInfo &reference);
/// For choosers and lines: "Japan 2023".
QString shortReferenceText(const growth::ReferenceInfo &reference);
/// Why nothing is seen of a reference that was asked for.
QString noLinesText(const growth::ReferenceInfo &reference);
/// Of the lines for one sex: "boys".
QString sexText(growth::Sex sex);
QString countingText(charts::AgeCounting counting);
/// "Reference: …", printed on every chart.
QString sourceText(const growth::ReferenceInfo &reference);
/// The same with the lines that are drawn.
QString sourceText(const charts::LineGroup &group);
QString chartTitle(const charts::ChartSpec &spec);
/// What the axis across counts.
QString acrossAxisTitle(growth::Along order);
QString valueAxisTitle(growth::Measure measure);
QString tickText(const charts::Tick &tick);
/// The label on a line.
QString markText(const growth::LineMark &mark);

/// "9.89 kg", "72.5 cm"; three decimals only where the value has them.
QString valueText(growth::Measure measure, qint64 value);
/// "1 year 6 months 11 days"; parts that are zero are left out.
QString ageText(const CalendarAge &age);

/// "between the lines of the 25th percentile and the 50th percentile (…)"; a place, never a verdict.
QString positionText(const growth::Position &position);
/// The word of the handbook or the school for a degree of obesity.
QString weightClassText(const growth::Obesity &obesity);
/// A whole sentence.
QString noPositionText(growth::NoPosition reason);

/// What a point says when it is chosen: day, value, age, position, reference.
QString pointText(const charts::GrowthRow &row, const growth::ReferenceInfo &reference);
/// What the whole chart says.
QString summaryText(const QString &name, const charts::GrowthSummary &summary);
/// What is asked about a value that is hardly possible.
QString questionText(growth::Measure measure, const growth::GrowthQuestion &question);
/// What a chart cannot show: values outside its window or without an exact day, missing lines. Often empty.
QString missingText(const charts::ChartSpec &spec);

/// Which part of a chart is shown, and how many values lie in it.
QString partText(const charts::Axis &across, const charts::Axis &up, const QString &upTitle, int values);
/// The day on which a chart was printed, saved or copied.
QString printedText(QDate day);

/// Which marks are whose, in the order of the looks; where a name is empty nobody is named.
QString peopleText(const QStringList &names, const charts::ChartSpec &spec);
/// What dot and cross mean; empty when nothing is corrected. With several people the marks have several forms.
QString legendText(const charts::ChartSpec &spec, bool hasSeveralPeople = false);

/// Columns of the table beside a chart; who where there are several, and what is corrected where something is.
enum class GrowthColumn { Who, Day, Age, Value, Position, Score, CorrectedAge, CorrectedPosition, CorrectedScore };

QString headerText(GrowthColumn column, growth::Measure measure);
/// Short, for the eye ("25–50").
QString cellText(GrowthColumn column, const charts::GrowthRow &row);
/// In full, for the ear, with the same numbers.
QString spokenCellText(GrowthColumn column, const charts::GrowthRow &row);

} // namespace boshi::ui
