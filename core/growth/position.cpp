// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/position.h"

#include <algorithm>

namespace boshi::growth {
namespace {

constexpr std::array percentileZ{-1.88079, -1.28155, -0.67449, 0.0, 0.67449, 1.28155, 1.88079};
static_assert(percentileZ.size() == percentiles.size());

/// Values are whole g or mm: a line this little above one is rounding noise, not a line above it.
constexpr double noise = 1e-6;

MonotoneCubic valueByZ(const Lines &lines)
{
    return MonotoneCubic({percentileZ.begin(), percentileZ.end()}, {lines.begin(), lines.end()});
}

} // namespace

QString toText(Position position)
{
    if (position == Position::BelowP3)
        return QStringLiteral("<p3");
    if (position == Position::FromP97)
        return QStringLiteral(">=p97");
    const auto upper = std::size_t(position);
    return QStringLiteral("p%1-p%2").arg(percentiles[upper - 1]).arg(percentiles[upper]);
}

QString toText(NoPosition reason)
{
    switch (reason) {
    case NoPosition::UnknownSex: return QStringLiteral("unknown_sex");
    case NoPosition::NoBirthDate: return QStringLiteral("no_birth_date");
    case NoPosition::PartialDate: return QStringLiteral("partial_date");
    case NoPosition::BeforeBirth: return QStringLiteral("before_birth");
    case NoPosition::BeforeDueDate: return QStringLiteral("before_due_date");
    case NoPosition::NoTableForMeasure: return QStringLiteral("no_table_for_measure");
    case NoPosition::NoTableForAge: return QStringLiteral("no_table_for_age");
    }
    Q_UNREACHABLE();
}

Position positionBetween(const Lines &lines, qint64 value)
{
    const auto reached = std::ranges::count_if(lines, [value](double line) { return double(value) + noise >= line; });
    return Position(reached);
}

double zOf(const Lines &lines, double value)
{
    return valueByZ(lines).inverse(value);
}

double valueAt(const Lines &lines, double z)
{
    return valueByZ(lines).at(z);
}

} // namespace boshi::growth
