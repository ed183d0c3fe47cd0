// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "core/schema/record.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = keys::person::name, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name")},
    {.key = keys::person::kana, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name in kana")},
    {.key = keys::person::birthDate, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of birth"),
     .flags = SortDay | NotInFuture},
    {.key = keys::person::sex, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Sex"), .choices = &codes::sex},
    {.key = keys::person::bornOf, .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Born of pregnancy"),
     .refersTo = "pregnancy", .certainty = Certainty::Proposal},
    {.key = keys::person::multipleOrder, .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Order among twins or more"), .hard = {1, 9}},
    {.key = "occupation", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Occupation")},
    {.key = keys::person::diedOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of death"), .flags = NotInFuture,
     .certainty = Certainty::Proposal},
    {.key = keys::loss::mourned, .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Shown with care after a loss"),
     .flags = Internal, .certainty = Certainty::Proposal},
    {.key = keys::person::notDisclosed, .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Non-disclosed (somebody must not learn name or address)"), .flags = Withholding,
     .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"), .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType person{.key = "person", .title = QT_TRANSLATE_NOOP("records", "Person"), .subject = Subject::None,
                               .privacy = Privacy::Child, .fields = fields, .chapter = "handbook", .page = "00, 01",
                               .source = "pages.md §1, §2"};

} // namespace boshi::records
