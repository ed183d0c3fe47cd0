// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// The number of the printed card alone: colours of a screen or a printer must not be compared with.
namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Compared on"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Official},
    {.key = "occasion", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Age when compared"),
     .choices = &codes::stoolOccasion, .certainty = Certainty::Official},
    {.key = "number", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Number on the printed card"),
     .hard = {1, 7}, .certainty = Certainty::Official},
    child::remarks(Certainty::Proposal),
};
static_assert(keysAreUnique(fields));

extern const RecordType stoolColour{.key = "stool_colour", .title = QT_TRANSLATE_NOOP("records", "Stool colour"),
                                    .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                    .about = About::Child, .chapter = "birth", .page = "stool colour card",
                                    .edition = "H24", .source = "pages.md §13", .issues = rules::aboutAChild};

} // namespace boshi::records
