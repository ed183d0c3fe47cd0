// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/error_text.h"

namespace boshi::ui {

/// Why a command wrote nothing: `withheld` records are marked as not disclosed. Names nobody, as it may end up in a log.
Message withheldText(int withheld);

} // namespace boshi::ui
