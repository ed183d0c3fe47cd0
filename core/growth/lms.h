// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace boshi::growth {

/// A distribution as Cole's L (power), M (median) and S (coefficient of variation). M and every value are in one unit.
struct Lms {
    double l;
    double m;
    double s;
};

/// How far out a z score goes on. Plain: the formula everywhere. Restricted: WHO's rule of 2006 for weight and BMI; beyond
/// ±3 the distance between 2 and 3 SD is carried on, since a fitted power says too much about so few children.
enum class Tails { Plain, Restricted };

/// ((y/M)^L − 1)/(L·S), or ln(y/M)/S for L = 0. `value` is positive.
double zOf(const Lms &lms, double value, Tails tails);

/// The inverse; empty where the plain formula has no value (1 + L·S·z ≤ 0).
std::optional<double> valueAt(const Lms &lms, double z, Tails tails);

/// The share of a normal distribution below z, in percent.
double percentOf(double z);

} // namespace boshi::growth
