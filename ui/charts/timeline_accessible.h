// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi::ui {

/// From the first call on, screen readers hear timelines: a chart with a summary, and each dot as a button in it.
void speakTimelines();

} // namespace boshi::ui
