// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of vaccination"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Remembered},
    {.key = "vaccine", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Vaccine"), .choices = &codes::vaccine,
     .flags = Required, .certainty = Certainty::Remembered},
    {.key = "vaccine_name", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Vaccine as written"),
     .flags = Suggested, .certainty = Certainty::Proposal},
    {.key = "dose", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Dose number"), .hard = {1, 30},
     .usual = {1, 6}, .certainty = Certainty::Remembered},
    {.key = "maker", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Maker"),
     .flags = Suggested, .certainty = Certainty::Remembered},
    {.key = "lot", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Lot number"),
     .certainty = Certainty::Remembered},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Given by"),
     .flags = Steady | Suggested, .certainty = Certainty::Remembered},
    {.key = "place", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "How it was given"),
     .choices = &codes::vaccinationPlace},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks"),
     .certainty = Certainty::Remembered},
};
static_assert(keysAreUnique(fields));

extern const RecordType immunizationDose{.key = "immunization_dose", .title = QT_TRANSLATE_NOOP("records", "Vaccination"),
                                         .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                         .chapter = "vaccines", .page = "vaccination record", .source = "pages.md §16",
                                         .issues = rules::aboutAChild};

} // namespace boshi::records
