// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remarks/remarks.h"

namespace boshi::ui {

/// A remark as people read it; one that says to call now also says whom: the clinics, midwives and towns that the family
/// has written down, then the national lines, with the day on which those were checked.
QString remarkSentence(const remarks::Remark &remark, const Family &family);

} // namespace boshi::ui
