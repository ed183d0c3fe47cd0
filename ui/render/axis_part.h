// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"

namespace boshi::ui {

/// A part of an axis with ticks as fine as the part needs; all of it is the axis itself.
charts::Axis partOf(const charts::Axis &axis, double from, double to);

} // namespace boshi::ui
