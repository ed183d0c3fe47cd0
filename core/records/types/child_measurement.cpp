// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"
#include "core/records/rules.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "weight", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"), .unit = Unit::Kilogram,
     .scale = 3, .hard = {200, 200'000}, .usual = {500, 60'000}, .quantity = Quantity::BodyWeight, .flags = Chartable},
    {.key = "height", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Height"), .unit = Unit::Centimetre,
     .scale = 1, .hard = {150, 2200}, .usual = {250, 1300}, .quantity = Quantity::BodyLength, .flags = Chartable},
    {.key = "posture", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Measured"),
     .choices = &codes::measuringPosture},
    {.key = "head", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Head circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {100, 800}, .usual = {150, 600}, .quantity = Quantity::HeadCircumference,
     .flags = Chartable},
    {.key = "chest", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Chest circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {100, 1500}, .usual = {150, 900}, .quantity = Quantity::ChestCircumference},
    {.key = "place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Measured at"),
     .flags = Steady | Suggested},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes")},
};
static_assert(keysAreUnique(fields));

extern const RecordType childMeasurement{.key = "child_measurement", .title = QT_TRANSLATE_NOOP("records", "Measurement"),
                                         .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                         .about = About::Child, .chapter = "growth", .page = "15", .source = "pages.md §15, §16",
                                         .issues = rules::aboutAMeasuredChild};

} // namespace boshi::records
