// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/rules_of_pressure.h"

namespace boshi::records {

namespace own = keys::antenatalVisit;

static constexpr Field fields[] = {
    {.key = own::day, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of visit"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = own::gestation, .kind = FieldKind::GestationalAge, .label = QT_TRANSLATE_NOOP("records", "Weeks of pregnancy")},
    {.key = own::fundalHeight, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Fundal height"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {0, 700}, .usual = {50, 500}, .flags = Chartable},
    {.key = own::girth, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Abdominal girth"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {0, 3000}, .usual = {500, 1500}},
    {.key = own::systolic, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood pressure, upper"),
     .unit = Unit::MmHg, .hard = {20, 350}, .usual = {60, 260}, .quantity = Quantity::SystolicPressure, .flags = Chartable},
    {.key = own::diastolic, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood pressure, lower"),
     .unit = Unit::MmHg, .hard = {10, 250}, .usual = {30, 160}, .quantity = Quantity::DiastolicPressure, .flags = Chartable},
    {.key = own::oedema, .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Swelling (oedema)")},
    {.key = own::urineProtein, .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine protein")},
    {.key = own::urineSugar, .kind = FieldKind::Ordinal, .label = QT_TRANSLATE_NOOP("records", "Urine sugar")},
    {.key = own::otherTests, .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Other tests")},
    {.key = own::weight, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"), .unit = Unit::Kilogram,
     .scale = 3, .hard = {20'000, 300'000}, .usual = {30'000, 150'000}, .flags = Chartable},
    {.key = own::instructions, .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Special instructions")},
    {.key = own::facility, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Steady | Suggested},
};
static_assert(keysAreUnique(fields));

extern const RecordType antenatalVisit{.key = "antenatal_visit", .title = QT_TRANSLATE_NOOP("records", "Antenatal visit"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = fields,
                                       .about = About::Mother, .chapter = "pregnancy", .page = "05", .source = "pages.md §6",
                                       .issues = rules::aboutBloodPressure};

} // namespace boshi::records
