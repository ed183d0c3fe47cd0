// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/visit_plan.h"

namespace boshi::ui {

/// What a column of the paper means, its unit, what is usual there, and where we know the column from.
QString columnGuide(const RecordType &type, const Field &field);

/// "week 24".
QString plannedWeekText(const visits::PlannedVisit &visit);
/// "from 12 Nov 2026".
QString plannedDayText(const visits::PlannedVisit &visit);
/// The usual tests of the visit by their names; empty when none are.
QString plannedTestsText(const visits::PlannedVisit &visit);
/// All of it in sentences, with where it comes from.
QString plannedVisitText(const visits::PlannedVisit &visit);

} // namespace boshi::ui
