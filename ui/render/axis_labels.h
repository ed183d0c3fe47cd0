// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"

#include <functional>

namespace boshi::ui {

/// How much of the axis a label takes, in pixels.
using LabelExtent = std::function<double(const charts::Tick &)>;

/// The ticks whose labels find room on an axis `length` pixels long. A rank is shown whole or not at all, so that the
/// labels stay evenly spread; of the first rank at least one is shown.
std::vector<charts::Tick> labelledTicks(const charts::Axis &axis, double length, double gap, const LabelExtent &extent);

} // namespace boshi::ui
