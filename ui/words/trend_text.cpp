// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/trend_text.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/language.h"
#include "ui/words/remark_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {

using namespace charts;

namespace {

qsizetype sheetsIn(const ScreeningTrend &trend)
{
    return std::ranges::count_if(trend.rows, [](const TrendRow &row) { return row.total.has_value(); });
}

QString lineNote(const screening::Cutoff &cutoff)
{
    const QString name = spokenLanguage() == u"ja" ? cutoff.nameJa : cutoff.nameEn;
    return translate("charts", "Line: from a total of %1 on, in Japan one is asked how one is after birth (%2). A sheet is no diagnosis.")
        .arg(cutoff.atLeast)
        .arg(originText(name, cutoff.provenance.certainty, cutoff.provenance.checkedOn));
}

} // namespace

QString trendTitle(const ScreeningTrend &trend) { return translate("charts", "Totals over time: %1").arg(title(*trend.type)); }

QString trendSummary(const ScreeningTrend &trend)
{
    const int sheets = int(sheetsIn(trend));
    if (sheets == 0)
        return translate("charts", "There is no sheet with a total yet.");
    const auto last = std::find_if(trend.rows.rbegin(), trend.rows.rend(), [](const TrendRow &row) { return row.total.has_value(); });
    return translate("charts", "%1 Latest %2", "how many, the latest value")
        .arg(translate("charts", "%n sheet(s) with a total.", nullptr, sheets), trendRowText(*last));
}

QString trendRowText(const TrendRow &row)
{
    const QString day = dateText(PartialDate(row.day));
    if (!row.total)
        return translate("charts", "%1: %2.", "day, what was on it").arg(day, title(*row.type));
    return translate("charts", "%1: a total of %2.", "day, points").arg(day).arg(*row.total);
}

QStringList trendNotes(const ScreeningTrend &trend)
{
    QStringList notes;
    for (const TrendLine &line : trend.lines)
        notes << lineNote(line.cutoff);
    if (qsizetype(trend.rows.size()) > sheetsIn(trend))
        notes << translate("charts", "Dot: a total. Cross below: an antenatal visit or a checkup after birth.");
    if (trend.unplaced > 0)
        notes << translate("charts", "%n sheet(s) without a total or without a day are not shown.", nullptr, trend.unplaced);
    return notes;
}

QString headerText(TrendColumn column)
{
    switch (column) {
    case TrendColumn::Day: return translate("charts", "Date");
    case TrendColumn::What: return translate("charts", "Sheet or visit");
    case TrendColumn::Total: return translate("charts", "Total");
    }
    Q_UNREACHABLE();
}

QString cellText(TrendColumn column, const TrendRow &row)
{
    switch (column) {
    case TrendColumn::Day: return dateText(PartialDate(row.day));
    case TrendColumn::What: return title(*row.type);
    case TrendColumn::Total: return row.total ? QString::number(*row.total) : QStringLiteral("—");
    }
    Q_UNREACHABLE();
}

QString spokenCellText(TrendColumn column, const TrendRow &row)
{
    return column == TrendColumn::Total && !row.total ? translate("charts", "a visit, without a total") : cellText(column, row);
}

} // namespace boshi::ui
