// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = keys::pregnancy::dueDate, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Due date"), .flags = SortDay},
    {.key = keys::pregnancy::dueDateMethod, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "How the due date was set"),
     .choices = &codes::dueDateMethod, .certainty = Certainty::Proposal},
    {.key = keys::pregnancy::dueDateSetOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Due date set on"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = keys::pregnancy::lastPeriod, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First day of the last period"),
     .flags = NotInFuture},
    {.key = "first_visit", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First visit of this pregnancy"),
     .flags = NotInFuture},
    {.key = "quickening", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First movements felt"),
     .flags = NotInFuture},
    {.key = keys::pregnancy::fetuses, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Number of unborn babies"), .hard = {1, 9},
     .usual = {1, 3}},
    {.key = keys::pregnancy::height, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Height"), .unit = Unit::Centimetre,
     .scale = 1, .hard = {1000, 2300}, .usual = {1200, 2000}},
    {.key = keys::pregnancy::usualWeight, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight before pregnancy"),
     .unit = Unit::Kilogram, .scale = 3, .hard = {20'000, 300'000}, .usual = {30'000, 150'000}},
    {.key = keys::pregnancy::outcome, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Outcome"),
     .choices = &codes::pregnancyOutcome, .certainty = Certainty::Proposal},
    {.key = keys::pregnancy::outcomeOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the outcome"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = keys::loss::mourned, .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Shown with care after a loss"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = "feelings", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Own words")},
};
static_assert(keysAreUnique(fields));

extern const RecordType pregnancy{.key = "pregnancy", .title = QT_TRANSLATE_NOOP("records", "Pregnancy"),
                                  .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields,
                                  .about = About::Mother, .chapter = "pregnancy", .page = "02, 04", .source = "pages.md §3, §5"};

} // namespace boshi::records
