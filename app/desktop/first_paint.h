// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace boshi {

/// When the program has painted for the first time, prints the milliseconds since the process started and the most memory
/// it has used until then in KiB, and ends the program. BOSHI_STARTED_NS (CLOCK_MONOTONIC), set by who starts us, is finer
/// than what the kernel keeps.
void reportFirstPaint();

} // namespace boshi
