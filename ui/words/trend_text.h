// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/screening_trend.h"

#include <QString>
#include <QStringList>

namespace boshi::ui {

/// Nobody is named: somebody may be looking.
QString trendTitle(const charts::ScreeningTrend &trend);
QString trendSummary(const charts::ScreeningTrend &trend);
/// One sheet or visit; a total, never a verdict.
QString trendRowText(const charts::TrendRow &row);
/// The cut-off with source, certainty and day; what the marks mean; what is missing. Some are empty.
QStringList trendNotes(const charts::ScreeningTrend &trend);

enum class TrendColumn { Day, What, Total };
QString headerText(TrendColumn column);
QString cellText(TrendColumn column, const charts::TrendRow &row);
QString spokenCellText(TrendColumn column, const charts::TrendRow &row);

} // namespace boshi::ui
