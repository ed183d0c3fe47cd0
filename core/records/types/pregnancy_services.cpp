// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

/// What the municipality offers around a pregnancy: notification, talks, benefit, vouchers. None of it is a page of the
/// handbook. The notification form also asks for the individual number, which is never kept here.
namespace boshi::records {

static constexpr Field notificationFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the notification"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Secondhand},
    {.key = "municipality", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Municipality"),
     .flags = Suggested, .certainty = Certainty::Proposal},
    {.key = "month", .kind = FieldKind::PregnancyMonth, .label = QT_TRANSLATE_NOOP("records", "Month of pregnancy"),
     .certainty = Certainty::Secondhand},
    {.key = "gestation", .kind = FieldKind::GestationalAge, .label = QT_TRANSLATE_NOOP("records", "Weeks of pregnancy"),
     .certainty = Certainty::Proposal},
    {.key = "diagnosed_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Doctor or midwife"),
     .flags = Suggested, .certainty = Certainty::Secondhand},
    {.key = "sti_check", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Check for sexually transmitted infections"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Secondhand},
    {.key = "tuberculosis_check", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Check for tuberculosis"),
     .choices = &codes::noneOrPresent, .certainty = Certainty::Secondhand},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(notificationFields));

extern const RecordType pregnancyNotification{.key = "pregnancy_notification",
                                              .title = QT_TRANSLATE_NOOP("records", "Notification of pregnancy"),
                                              .subject = Subject::Pregnancy, .privacy = Privacy::Family,
                                              .fields = notificationFields, .about = About::Mother, .chapter = "pregnancy",
                                              .source = "pages.md §21"};

static constexpr Field talkFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the talk"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Official},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Time of the talk"),
     .choices = &codes::pregnancyTalkKind, .certainty = Certainty::Official},
    {.key = "person", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Talk held by"),
     .flags = Steady | Suggested, .certainty = Certainty::Official},
    {.key = "means", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Way of talking"),
     .choices = &codes::talkMeans, .certainty = Certainty::Official},
    {.key = "plan", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "What is planned"),
     .certainty = Certainty::Official},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Official},
};
static_assert(keysAreUnique(talkFields));

extern const RecordType pregnancyTalk{.key = "pregnancy_talk",
                                      .title = QT_TRANSLATE_NOOP("records", "Talk with the municipality"),
                                      .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = talkFields,
                                      .about = About::Mother, .chapter = "care", .source = "pages.md §21"};

static constexpr Field benefitFields[] = {
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of benefit"),
     .choices = &codes::benefitKind, .certainty = Certainty::Official},
    {.key = "applied_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Applied on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Official},
    {.key = "decided_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Decided on"), .flags = NotInFuture,
     .certainty = Certainty::Official},
    {.key = "paid_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Paid on"),
     .certainty = Certainty::Official},
    {.key = "amount", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Amount of money"),
     .unit = Unit::Yen, .hard = {0, 100'000'000}, .usual = {0, 500'000}, .certainty = Certainty::Official},
    {.key = "municipality", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Municipality"),
     .flags = Steady | Suggested, .certainty = Certainty::Official},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(benefitFields));

extern const RecordType benefit{.key = "benefit", .title = QT_TRANSLATE_NOOP("records", "Benefit for pregnant women"),
                                .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = benefitFields,
                                .about = About::Mother, .chapter = "care", .source = "pages.md §21"};

static constexpr Field voucherFields[] = {
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of voucher"),
     .choices = &codes::voucherKind, .certainty = Certainty::Proposal},
    {.key = "number", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Voucher number"),
     .certainty = Certainty::Proposal},
    {.key = "used_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Voucher used on"),
     .flags = SortDay | NotInFuture, .certainty = Certainty::Proposal},
    {.key = "visit", .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Used at the antenatal visit"),
     .refersTo = "antenatal_visit", .certainty = Certainty::Proposal},
    {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "paid_by_family", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Paid by the family"),
     .unit = Unit::Yen, .hard = {0, 10'000'000}, .usual = {0, 100'000}, .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(voucherFields));

extern const RecordType voucher{.key = "voucher", .title = QT_TRANSLATE_NOOP("records", "Checkup voucher"),
                                .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = voucherFields,
                                .about = About::Mother, .chapter = "care", .source = "pages.md §17"};

} // namespace boshi::records
