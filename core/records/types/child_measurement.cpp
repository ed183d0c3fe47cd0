// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    child::weight(),
    child::height(),
    {.key = "posture", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Measured"),
     .choices = &codes::measuringPosture},
    child::head(),
    child::chest(),
    {.key = "place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Measured at"),
     .flags = Steady | Suggested},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes")},
};
static_assert(keysAreUnique(fields));

extern const RecordType childMeasurement{.key = "child_measurement", .title = QT_TRANSLATE_NOOP("records", "Measurement"),
                                         .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                         .about = About::Child, .chapter = "growth", .page = "15",
                                         .source = "pages.md §15, §16", .issues = rules::aboutAMeasuredChild};

} // namespace boshi::records
