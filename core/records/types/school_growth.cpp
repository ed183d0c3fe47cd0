// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

namespace boshi::records {

static constexpr Field remembered(Field field)
{
    field.certainty = Certainty::Remembered;
    return field;
}

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = Required | SortDay | NotInFuture, .certainty = Certainty::Remembered},
    {.key = "grade", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "School year"),
     .choices = &codes::schoolGrade, .certainty = Certainty::Remembered},
    remembered(child::height()),
    remembered(child::weight()),
    child::remarks(Certainty::Remembered),
};
static_assert(keysAreUnique(fields));

extern const RecordType schoolGrowth{.key = "school_growth", .title = QT_TRANSLATE_NOOP("records", "Growth at school age"),
                                     .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                     .about = About::Child, .chapter = "growth", .page = "school age",
                                     .source = "pages.md §16", .issues = rules::aboutAMeasuredChild};

} // namespace boshi::records
