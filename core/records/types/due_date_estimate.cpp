// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

/// One way by which a due date was found, with what it was reckoned from. They all stay; which one counts stands in the
/// pregnancy and is chosen by people.
namespace boshi::records {

namespace own = keys::dueDateEstimate;

static constexpr Field fields[] = {
    {.key = own::method, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "How the due date was set"),
     .choices = &codes::dueDateMethod, .flags = Required, .certainty = Certainty::Proposal},
    {.key = own::lastPeriod, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "First day of the last period"),
     .flags = NotInFuture},
    {.key = own::scanOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Day of the ultrasound scan"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = own::scanAge, .kind = FieldKind::GestationalAge, .label = QT_TRANSLATE_NOOP("records", "Weeks of pregnancy by the scan"),
     .certainty = Certainty::Proposal},
    {.key = own::conceivedOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Day of ovulation or insemination"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = own::transferredOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Day of the embryo transfer"),
     .flags = NotInFuture, .certainty = Certainty::Proposal},
    {.key = own::cultureDays, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Days in culture before the transfer"),
     .unit = Unit::Days, .hard = {0, 14}, .usual = {2, 6}, .certainty = Certainty::Proposal},
    {.key = own::dueDate, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Due date"), .flags = Required},
    {.key = own::setOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Due date set on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Proposal},
    {.key = own::facility, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Suggested, .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType dueDateEstimate{.key = "due_date_estimate", .title = QT_TRANSLATE_NOOP("records", "Way to the due date"),
                                        .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = fields,
                                        .about = About::Mother, .chapter = "pregnancy", .page = "04", .source = "pages.md §19"};

} // namespace boshi::records
