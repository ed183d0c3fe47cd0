// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

/// Page 07: words of the father and of others around, about the mother-to-be or about a child.
namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = SortDay | NotInFuture | StartsToday},
    {.key = "written_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Written by"), .flags = Steady},
    {.key = "text", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Text")},
};
static_assert(keysAreUnique(fields));

extern const RecordType familyNote{.key = "family_note",
                                   .title = QT_TRANSLATE_NOOP("records", "Record of the father and others"),
                                   .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields,
                                   .chapter = "notes", .page = "07", .edition = "R5-04", .source = "pages.md §0, §8"};

} // namespace boshi::records
