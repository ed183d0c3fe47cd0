// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/pregnancy_chart.h"

#include <QString>
#include <QStringList>

namespace boshi::ui {

/// "Weight gain", "Blood pressure" …
QString measureText(charts::PregnancyMeasure measure);
QString weekAxisTitle();
QString valueAxisTitle(const charts::PregnancyChart &chart);

/// The value as it stands on the chart: "118/72 mmHg", "+2.4 kg".
QString shownText(const charts::PregnancyChart &chart, const charts::PregnancyRow &row);
/// What a value says when it is chosen: day, week, value; never whether that is good.
QString rowText(const charts::PregnancyChart &chart, const charts::PregnancyRow &row);
/// What the whole chart says.
QString summaryText(const QString &name, const charts::PregnancyChart &chart);

/// The label at the end of a line.
QString guideLabel(const charts::PregnancyGuide &guide);
/// The labels of the two ends of the band.
QString gainLabel(qint64 gain);

/// Each line and the band with source, certainty and day; what the marks mean; what is missing. Some are empty.
QStringList notesOn(const charts::PregnancyChart &chart, const remarks::RuleBook &book = remarks::shippedRules(),
                    const WeightGainGuide &guide = shippedWeightGainGuide());

/// Columns of the table beside the chart; each measure has some of them.
enum class PregnancyColumn { Day, Week, Value, Lower, Gain, Where, Timing };

std::vector<PregnancyColumn> columnsOf(const charts::PregnancyChart &chart);
QString headerText(PregnancyColumn column, const charts::PregnancyChart &chart);
/// Short, for the eye.
QString cellText(PregnancyColumn column, const charts::PregnancyChart &chart, const charts::PregnancyRow &row);
/// In full, for the ear, with the same numbers.
QString spokenCellText(PregnancyColumn column, const charts::PregnancyChart &chart, const charts::PregnancyRow &row);

} // namespace boshi::ui
