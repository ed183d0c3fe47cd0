// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/timeline.h"

#include <QString>

namespace boshi::ui {

/// "Birth", "Today"; the beginning of a pregnancy as it is counted: "Week 0".
QString milestoneText(charts::Milestone what);
/// "Birth: 3 Apr 2024".
QString milestoneLine(const charts::TimelineMark &mark);
/// What the whole timeline says, in sentences.
QString summaryText(const charts::Timeline &timeline);
/// "3 entries, 3 Apr 2024 – 10 May 2024".
QString groupText(int count, const PartialDate &first, const PartialDate &last);

} // namespace boshi::ui
