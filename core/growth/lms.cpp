// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/lms.h"

#include <cmath>
#include <numbers>

namespace boshi::growth {
namespace {

/// Beyond this many SD WHO carries on evenly.
constexpr double evenFrom = 3;

double plainZ(const Lms &lms, double value)
{
    const double ratio = value / lms.m;
    return lms.l == 0 ? std::log(ratio) / lms.s : (std::pow(ratio, lms.l) - 1) / (lms.l * lms.s);
}

double plainValue(const Lms &lms, double z)
{
    return lms.l == 0 ? lms.m * std::exp(lms.s * z) : lms.m * std::pow(1 + lms.l * lms.s * z, 1 / lms.l);
}

/// The value at ±3 SD and the distance from there to ±2 SD, both on the side of `z`.
struct Tail {
    Tail(const Lms &lms, double z)
        : side(z < 0 ? -1 : 1)
        , end(plainValue(lms, side * evenFrom))
        , step(end - plainValue(lms, side * (evenFrom - 1)))
    {
    }

    double side;
    double end;
    double step; ///< Signed as the side.
};

} // namespace

double zOf(const Lms &lms, double value, Tails tails)
{
    const double z = plainZ(lms, value);
    if (tails == Tails::Plain || std::abs(z) <= evenFrom)
        return z;
    const Tail tail(lms, z);
    return tail.side * (evenFrom + (value - tail.end) / tail.step);
}

std::optional<double> valueAt(const Lms &lms, double z, Tails tails)
{
    if (tails == Tails::Restricted && std::abs(z) > evenFrom) {
        const Tail tail(lms, z);
        return tail.end + (std::abs(z) - evenFrom) * tail.step;
    }
    if (1 + lms.l * lms.s * z <= 0)
        return std::nullopt;
    return plainValue(lms, z);
}

double percentOf(double z) { return 50 * std::erfc(-z / std::numbers::sqrt2); }

} // namespace boshi::growth
