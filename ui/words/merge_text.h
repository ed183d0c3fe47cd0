// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/difference.h"
#include "core/sync/merge.h"

#include <QStringList>

namespace boshi::ui {

/// Whether another copy holds anything that a merge would bring here.
bool bringsSomething(const DifferenceCounts &counts);
/// What merging another copy would bring, one sentence for each; `newFamilies` are not in this file at all.
QStringList mergePreviewText(const DifferenceCounts &counts, int newFamilies);
/// What a merge has brought.
QStringList mergedText(const MergeReport &report);

} // namespace boshi::ui
