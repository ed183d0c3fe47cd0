// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr Field fields[] = {
    {.key = keys::handbook::number, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Handbook number")},
    {.key = keys::handbook::issuedOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of issue"),
     .flags = SortDay | NotInFuture},
    {.key = keys::handbook::issuer, .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Issued by")},
    {.key = keys::handbook::edition, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Edition"),
     .choices = &codes::handbookEdition, .certainty = Certainty::Secondhand},
    {.key = keys::handbook::growthReference, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Growth reference"),
     .choices = &codes::growthReference, .certainty = Certainty::Secondhand},
    {.key = "birth_order", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Which child of the mother"),
     .hard = {1, 30}, .usual = {1, 10}},
    {.key = "guardian_1", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Guardian 1 on the cover")},
    {.key = "guardian_2", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Guardian 2 on the cover")},
};
static_assert(keysAreUnique(fields));

extern const RecordType handbook{.key = "handbook", .title = QT_TRANSLATE_NOOP("records", "Handbook"), .subject = Subject::Person,
                                 .privacy = Privacy::Child, .fields = fields, .about = About::Child, .chapter = "handbook", .page = "00",
                                 .source = "pages.md §1"};

} // namespace boshi::records
