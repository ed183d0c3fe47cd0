// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

namespace boshi::records {

static constexpr std::string_view nicuFrom = "nicu_from", nicuUntil = "nicu_until";

/// What is counted on a living baby; a family that mourns is not asked for it.
static constexpr std::string_view stillborn[] = {"stillbirth"};
static constexpr Condition unlessStillborn{.field = keys::birth::findings, .codes = stillborn, .isUnless = true};

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Day of the birth"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "time", .kind = FieldKind::Time, .label = QT_TRANSLATE_NOOP("records", "Time of birth")},
    {.key = keys::birth::gestation, .kind = FieldKind::GestationalAge,
     .label = QT_TRANSLATE_NOOP("records", "Duration of pregnancy")},
    {.key = "presentation", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Position of the baby"),
     .choices = &codes::presentation},
    {.key = "course_notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Course of the birth, remarks")},
    {.key = "delivery_mode", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Mode of birth"),
     .choices = &codes::deliveryMode},
    {.key = "labour", .kind = FieldKind::Duration, .label = QT_TRANSLATE_NOOP("records", "Duration of labour")},
    {.key = "labour_started", .kind = FieldKind::DateTime, .label = QT_TRANSLATE_NOOP("records", "Labour began at")},
    {.key = "blood_loss", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Blood loss"),
     .choices = &codes::bloodLoss},
    {.key = "blood_loss_ml", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood loss, amount"),
     .unit = Unit::Millilitre, .hard = {0, 20'000}, .usual = {0, 5'000}},
    {.key = "transfusion", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Blood transfusion"),
     .choices = &codes::noneOrPresent},
    {.key = "transfusion_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Blood transfusion, details")},
    {.key = "plurality", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Single or multiple"),
     .choices = &codes::plurality},
    {.key = "babies", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Number of babies"), .hard = {1, 9}},
    {.key = "order", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Which of them"), .hard = {1, 9}},
    {.key = "weight", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Birth weight"), .unit = Unit::Gram,
     .hard = {100, 9'000}, .usual = {200, 6'500}, .quantity = Quantity::BodyWeight, .flags = Chartable},
    {.key = "length", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Length at birth"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {100, 900}, .usual = {200, 650}, .quantity = Quantity::BodyLength,
     .flags = Chartable},
    {.key = "chest", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Chest circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {80, 700}, .usual = {130, 500}, .quantity = Quantity::ChestCircumference},
    {.key = "head", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Head circumference"),
     .unit = Unit::Centimetre, .scale = 1, .hard = {80, 700}, .usual = {150, 450}, .quantity = Quantity::HeadCircumference,
     .flags = Chartable},
    {.key = keys::birth::findings, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Special findings"),
     .choices = &codes::birthFindings},
    {.key = "findings_notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Findings and treatment")},
    {.key = "certificate", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Certificate"),
     .choices = &codes::birthCertificate},
    {.key = "place", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Place of birth"), .flags = Suggested},
    {.key = "doctor", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Doctor"), .flags = Suggested},
    {.key = "midwife", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Midwife"), .flags = Suggested},
    {.key = "attendant", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other attendant")},
    {.key = "apgar_1", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Apgar score, 1 minute"),
     .hard = {0, 10}, .certainty = Certainty::Proposal, .when = unlessStillborn},
    {.key = "apgar_5", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Apgar score, 5 minutes"),
     .hard = {0, 10}, .certainty = Certainty::Proposal, .when = unlessStillborn},
    {.key = "cord_ph", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Umbilical cord blood pH"),
     .scale = 2, .hard = {600, 800}, .usual = {680, 760}, .certainty = Certainty::Proposal},
    {.key = "nicu", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Stay in the NICU"),
     .certainty = Certainty::Proposal, .when = unlessStillborn},
    {.key = nicuFrom, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "In the NICU from"),
     .flags = NotInFuture, .certainty = Certainty::Proposal, .when = unlessStillborn},
    {.key = nicuUntil, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "In the NICU until"),
     .certainty = Certainty::Proposal, .when = unlessStillborn},
    // For every birth, so that nobody is asked in other words after a loss.
    {.key = "family_words", .kind = FieldKind::LongText,
     .label = QT_TRANSLATE_NOOP("records", "The family's own words about that day"),
     .certainty = Certainty::Proposal},
    {.key = "keepsakes", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Keepsakes (handprint, umbilical cord and others)"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

static std::vector<Issue> issues(const Record &record, const FamilyView &)
{
    return rules::endsBeforeStart(record, nicuFrom, nicuUntil);
}

extern const RecordType birth{.key = "birth", .title = QT_TRANSLATE_NOOP("records", "Birth"), .subject = Subject::Person,
                              .privacy = Privacy::Child, .fields = fields, .about = About::Child, .chapter = "birth",
                              .page = "10", .source = "pages.md §9", .issues = issues};

} // namespace boshi::records
