// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// The dental block of the checkup pages, and the pages of dental care between them.
namespace boshi::records {

static constexpr std::string_view at18Months[] = {"m18"};
static constexpr std::string_view at3Years[] = {"y3"};
static constexpr std::string_view present[] = {"present"};
static constexpr std::string_view watched[] = {"watch"};

static constexpr Field checkupFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the dental checkup"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Secondhand},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Checkup"),
     .choices = &codes::checkupKind, .certainty = Certainty::Secondhand},
    {.key = "teeth", .kind = FieldKind::ToothChart, .label = QT_TRANSLATE_NOOP("records", "Tooth chart"),
     .choices = &codes::childToothMark, .certainty = Certainty::Secondhand},
    {.key = "decay_type_1y6m", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Tooth decay type at 1 year 6 months"), .choices = &codes::toothDecayType18m,
     .certainty = Certainty::Secondhand, .when = {"kind", at18Months}},
    {.key = "decay_type_3y", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Tooth decay type at 3 years"),
     .choices = &codes::toothDecayType3y, .certainty = Certainty::Secondhand, .when = {"kind", at3Years}},
    {.key = "decay", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Decayed teeth to be treated"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Secondhand},
    {.key = "decay_count", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Number of teeth to be treated"),
     .unit = Unit::Teeth, .hard = {0, 32}, .usual = {0, 20}, .certainty = Certainty::Secondhand,
     .when = {"decay", present}},
    {.key = "soiling", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Cleanness of the teeth"),
     .choices = &codes::toothSoiling, .certainty = Certainty::Remembered},
    {.key = "gums", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Abnormality of gums or mouth"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Remembered},
    {.key = "gums_notes", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Abnormality of gums or mouth, details"),
     .certainty = Certainty::Remembered, .when = {"gums", present}},
    {.key = "bite", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Bite"), .choices = &codes::bite,
     .certainty = Certainty::Remembered},
    {.key = "bite_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Bite, details"),
     .certainty = Certainty::Remembered, .when = {"bite", watched}},
    {.key = "verdict", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Result"),
     .choices = &codes::childDentalVerdict},
    child::specialRemarks(Certainty::Remembered),
    child::facility(Certainty::Secondhand),
};
static_assert(keysAreUnique(checkupFields));

extern const RecordType childDentalCheckup{.key = "child_dental_checkup",
                                           .title = QT_TRANSLATE_NOOP("records", "Child's dental checkup"),
                                           .subject = Subject::Person, .privacy = Privacy::Child, .fields = checkupFields,
                                           .about = About::Child, .chapter = "teeth", .page = "15",
                                           .source = "pages.md §15, §18", .issues = rules::aboutAChild};

static constexpr Field careFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of dental care"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Remembered},
    {.key = "kinds", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "Kind of dental care"),
     .choices = &codes::dentalCareKind, .certainty = Certainty::Remembered},
    {.key = "finding", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Dental findings"),
     .certainty = Certainty::Remembered},
    {.key = "guidance", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Guidance given"),
     .certainty = Certainty::Remembered},
    {.key = "fluoride", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Fluoride applied"),
     .certainty = Certainty::Remembered},
    {.key = "treatment", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other treatment"),
     .certainty = Certainty::Remembered},
    child::remarks(Certainty::Proposal),
    child::facility(Certainty::Proposal),
};
static_assert(keysAreUnique(careFields));

extern const RecordType dentalCare{.key = "dental_care", .title = QT_TRANSLATE_NOOP("records", "Child's dental care"),
                                   .subject = Subject::Person, .privacy = Privacy::Child, .fields = careFields,
                                   .about = About::Child, .chapter = "teeth", .page = "dental care",
                                   .source = "pages.md §15", .issues = rules::aboutAChild};

} // namespace boshi::records
