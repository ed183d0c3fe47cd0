// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"), .flags = SortDay | StartsToday},
    {.key = "title", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Title"), .certainty = Certainty::Proposal},
    {.key = "text", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Text"), .flags = Required},
    {.key = "written_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Written by"), .flags = Steady},
};
static_assert(keysAreUnique(fields));

extern const RecordType note{.key = "note", .title = QT_TRANSLATE_NOOP("records", "Note"), .subject = Subject::Person,
                             .privacy = Privacy::Family, .fields = fields, .chapter = "notes", .page = "07",
                             .source = "pages.md §8"};

} // namespace boshi::records
