// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remarks/remarks.h"

namespace boshi::ui {

/// "Please mention it at the next visit" and the like: what to do, by level.
QString levelText(remarks::Level level);
/// What differs; empty for a rule without a sentence.
QString differenceText(const remarks::RemarkRule &rule);
/// Where a figure comes from, how sure that is, and the day on which it was checked.
QString originText(const QString &source, Certainty certainty, QDate checkedOn);
/// How sure a figure is.
QString certaintyText(Certainty certainty);
/// What to do, what differs, and the guide with its source, its day and how sure that is.
QString remarkText(const remarks::Remark &remark, QDate checkedOn);

} // namespace boshi::ui
