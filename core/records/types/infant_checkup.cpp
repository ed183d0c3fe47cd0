// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of checkup"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Checkup"), .choices = &codes::checkupKind},
    {.key = "age_months", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Age in months"),
     .unit = Unit::Months, .hard = {0, 240}, .usual = {0, 84}},
    {.key = "weight", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"), .unit = Unit::Kilogram,
     .scale = 3, .hard = {200, 200'000}, .usual = {500, 60'000}, .quantity = Quantity::BodyWeight, .flags = Chartable},
    {.key = "height", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Height"), .unit = Unit::Centimetre,
     .scale = 1, .hard = {150, 2200}, .usual = {250, 1300}, .quantity = Quantity::BodyLength, .flags = Chartable},
    {.key = "chest", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Chest circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {100, 1500}, .usual = {150, 900}, .quantity = Quantity::ChestCircumference},
    {.key = "head", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Head circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {100, 800}, .usual = {150, 600}, .quantity = Quantity::HeadCircumference,
     .flags = Chartable},
    {.key = "nutrition", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Nutrition"),
     .choices = &codes::nutrition},
    {.key = "feeding", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Feeding"), .choices = &codes::feeding},
    {.key = "verdict", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Result"),
     .choices = &codes::checkupVerdict},
    {.key = "follow_up", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "To be followed")},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Special remarks")},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Steady | Suggested},
    {.key = "municipality", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Municipality"),
     .flags = Steady | Suggested},
};
static_assert(keysAreUnique(fields));

extern const RecordType infantCheckup{.key = "infant_checkup", .title = QT_TRANSLATE_NOOP("records", "Infant checkup"),
                                      .subject = Subject::Person, .privacy = Privacy::Child, .fields = fields,
                                      .about = About::Child, .chapter = "checkups", .page = "15", .source = "pages.md §15, §18",
                                      .issues = rules::aboutAChild};

} // namespace boshi::records
