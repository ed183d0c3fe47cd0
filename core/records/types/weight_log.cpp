// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"

/// Weighings at home during pregnancy and after birth; the chart takes those of the visits too.
namespace boshi::records {

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Remembered},
    {.key = keys::antenatalVisit::weight, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"), .unit = Unit::Kilogram,
     .scale = 3, .hard = {20'000, 300'000}, .usual = {30'000, 150'000}, .flags = Chartable,
     .certainty = Certainty::Remembered},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType weightLog{.key = "weight_log", .title = QT_TRANSLATE_NOOP("records", "Weight at home"),
                                  .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = fields,
                                  .about = About::Mother, .chapter = "pregnancy", .page = "weight chart",
                                  .source = "pages.md §8"};

} // namespace boshi::records
