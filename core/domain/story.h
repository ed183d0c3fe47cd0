// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

/// What was written about a child as it grew: milestones, heights, photos and the words of those around it, in the order of its age.
/// Nothing is computed: each entry is one field of one record, as somebody wrote it.
namespace boshi {

/// Of the pages that guardians fill in.
inline constexpr std::string_view guardianChapter = "guardian";

struct StoryEntry {
    const Record *record = nullptr;
    const Field *field = nullptr; ///< Of a photo its file.
    std::optional<PartialDate> day = {}; ///< Of the milestone itself, or of its record.
    QDate place; ///< Where it stands among the others; without a day, the age for which its page is meant.
};

/// By place, then as in the catalogue. Of many heights the first of each month of age; the others are in Growth.
/// The pointers are good as long as the family is.
std::vector<StoryEntry> storyOf(const Family &family, const QUuid &child);

} // namespace boshi
