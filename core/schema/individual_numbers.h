// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/value.h"

namespace boshi {

/// The value with every individual number in its texts replaced (data.md §8); `replaced` grows by their count.
Value withoutIndividualNumbers(Value value, int &replaced);

} // namespace boshi
