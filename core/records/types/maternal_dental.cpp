// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

/// Pages 09-1 and 09-2: an examination of the mother's teeth, the first or a later one.
namespace boshi::records {

static constexpr std::string_view present[] = {"present"};

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the examination"),
     .flags = Required | SortDay | NotInFuture | StartsToday},
    {.key = "gestation", .kind = FieldKind::GestationalAge, .label = QT_TRANSLATE_NOOP("records", "Weeks of pregnancy")},
    {.key = "postpartum_weeks", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Time since the birth"),
     .unit = Unit::Weeks, .hard = {0, 520}, .usual = {0, 60}},
    {.key = "caries", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Decayed teeth to be treated"),
     .choices = &codes::noneOrPresent},
    {.key = "caries_count", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Number of teeth to be treated"),
     .unit = Unit::Teeth, .hard = {0, 32}, .when = {"caries", present}},
    {.key = "tartar", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Tartar"),
     .choices = &codes::noneOrPresent},
    {.key = "gums", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Inflammation of the gums"),
     .choices = &codes::gumInflammation},
    {.key = "teeth", .kind = FieldKind::ToothChart, .label = QT_TRANSLATE_NOOP("records", "Tooth chart"),
     .choices = &codes::motherToothMark},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Special remarks")},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Steady | Suggested},
};
static_assert(keysAreUnique(fields));

extern const RecordType maternalDental{.key = "maternal_dental",
                                       .title = QT_TRANSLATE_NOOP("records", "Teeth of the mother"),
                                       .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = fields,
                                       .about = About::Mother, .chapter = "teeth", .page = "09", .source = "pages.md §8"};

} // namespace boshi::records
