// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date attended"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "topic", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Topic of the class")},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(fields));

extern const RecordType parentingClass{.key = "parenting_class", .title = QT_TRANSLATE_NOOP("records", "Class for parents"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = fields,
                                       .about = About::Mother, .chapter = "pregnancy", .page = "08",
                                       .source = "pages.md §8"};

} // namespace boshi::records
