// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/measure.h"

#include <algorithm>
#include <cmath>

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
    case Measure::Bmi: return QStringLiteral("bmi");
    case Measure::WeightForHeight: return QStringLiteral("weight_for_height");
    }
    Q_UNREACHABLE();
}

QString toText(Posture posture)
{
    return posture == Posture::Recumbent ? QStringLiteral("recumbent") : QStringLiteral("standing");
}

std::optional<Sex> sexFromText(QStringView text)
{
    return find(sexes, text);
}

std::optional<Measure> measureFromText(QStringView text)
{
    return find(measures, text);
}

std::optional<Posture> postureFromText(QStringView text)
{
    return find(std::array{Posture::Recumbent, Posture::Standing}, text);
}

double storedPerUnit(Measure measure)
{
    switch (measure) {
    case Measure::Weight:
    case Measure::WeightForHeight: return 1000;
    case Measure::Bmi: return 1e6;
    case Measure::Height:
    case Measure::Head:
    case Measure::Chest: return 10;
    }
    Q_UNREACHABLE();
}

qint64 bodyMassIndex(qint64 weight, qint64 height)
{
    const double metres = double(height) / 1000;
    return std::llround(double(weight) * 1000 / (metres * metres));
}

} // namespace boshi::growth
