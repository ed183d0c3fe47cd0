// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/measure.h"

#include <algorithm>

namespace boshi::growth {
namespace {

template <typename Code, std::size_t count>
std::optional<Code> find(const std::array<Code, count> &all, QStringView text)
{
    const auto found = std::ranges::find_if(all, [text](Code code) { return toText(code) == text; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString toText(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("male") : QStringLiteral("female");
}

QString toText(Measure measure)
{
    switch (measure) {
    case Measure::Weight: return QStringLiteral("weight");
    case Measure::Height: return QStringLiteral("height");
    case Measure::Head: return QStringLiteral("head");
    case Measure::Chest: return QStringLiteral("chest");
    }
    Q_UNREACHABLE();
}

std::optional<Sex> sexFromText(QStringView text)
{
    return find(sexes, text);
}

std::optional<Measure> measureFromText(QStringView text)
{
    return find(measures, text);
}

} // namespace boshi::growth
