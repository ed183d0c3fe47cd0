// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

namespace boshi::ui {

/// One sentence or two: errors say how to put it right, warnings ask to look again.
QString issueText(const Field &field, const Issue &issue);

} // namespace boshi::ui
