// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/line_mark.h"

#include <algorithm>

namespace boshi::growth {
namespace {

struct PublishedZ {
    double percentile;
    double z;
};

/// growth.md §1; WHO's 15th and 85th and the 5th and 95th of INTERGROWTH-21st by the normal distribution.
constexpr PublishedZ publishedZ[] = {{3, -1.88079}, {5, -1.64485}, {10, -1.28155}, {15, -1.03643}, {25, -0.67449}, {50, 0},
                                     {75, 0.67449}, {85, 1.03643}, {90, 1.28155}, {95, 1.64485}, {97, 1.88079}};

const PublishedZ *published(double percentile)
{
    const auto found = std::ranges::find(publishedZ, percentile, &PublishedZ::percentile);
    return found == std::end(publishedZ) ? nullptr : found;
}

} // namespace

double LineMark::z() const
{
    if (kind == Kind::Percentile)
        return published(number)->z;
    return kind == Kind::Deviation ? number : 0;
}

QString toText(const LineMark &mark)
{
    if (mark.kind == LineMark::Kind::Percentile)
        return QStringLiteral("p%1").arg(mark.number);
    const QString unit = mark.kind == LineMark::Kind::Deviation ? QStringLiteral("sd") : QStringLiteral("%");
    return (mark.number > 0 ? QStringLiteral("+") : QString()) + QString::number(mark.number) + unit;
}

std::optional<LineMark> lineMarkFromText(QStringView text)
{
    bool isNumber = false;
    if (text.endsWith(u"sd")) {
        const double number = text.chopped(2).toDouble(&isNumber);
        return isNumber && number >= -5 && number <= 5 ? std::optional(LineMark{LineMark::Kind::Deviation, number}) : std::nullopt;
    }
    const double percentile = text.startsWith(u'p') ? text.sliced(1).toDouble(&isNumber) : 0;
    return isNumber && published(percentile) ? std::optional(LineMark{LineMark::Kind::Percentile, percentile}) : std::nullopt;
}

} // namespace boshi::growth
