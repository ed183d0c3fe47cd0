// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/position.h"

#include "core/growth/monotone_cubic.h"

#include <algorithm>

namespace boshi::growth {
namespace {

/// Values are whole g or mm: a line this little above one is rounding noise, not a line above it.
constexpr double noise = 1e-6;

constexpr std::size_t fewestLines = 3; ///< To read between.

MonotoneCubic valueByZ(const LineMarks &marks, const Lines &lines)
{
    std::vector<double> z;
    for (const LineMark &mark : marks)
        z.push_back(mark.z());
    return MonotoneCubic(std::move(z), {lines.begin(), lines.end()});
}

} // namespace

QString toText(const Position &position)
{
    if (position.lines.empty())
        return {};
    if (!position.below())
        return QStringLiteral("<%1").arg(toText(position.lines.front()));
    if (!position.above())
        return QStringLiteral(">=%1").arg(toText(position.lines.back()));
    return QStringLiteral("%1-%2").arg(toText(*position.below()), toText(*position.above()));
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
    case NoPosition::NoTableForLength: return QStringLiteral("no_table_for_length");
    case NoPosition::NotPreterm: return QStringLiteral("not_preterm");
    }
    Q_UNREACHABLE();
}

std::size_t linesReached(const Lines &lines, double value)
{
    return std::size_t(std::ranges::count_if(lines, [value](double line) { return value + noise >= line; }));
}

std::optional<double> zBetween(const LineMarks &marks, const Lines &lines, double value)
{
    if (lines.size() < fewestLines || value + noise < lines.front() || value - noise > lines.back())
        return std::nullopt;
    return valueByZ(marks, lines).inverse(value);
}

std::optional<double> valueBetween(const LineMarks &marks, const Lines &lines, double z)
{
    if (lines.size() < fewestLines || z < marks.front().z() || z > marks.back().z())
        return std::nullopt;
    return valueByZ(marks, lines).at(z);
}

} // namespace boshi::growth
