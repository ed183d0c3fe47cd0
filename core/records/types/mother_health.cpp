// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

/// Page 02. Height and usual weight stand in the pregnancy, from where the charts read them.
namespace boshi::records {

static constexpr std::string_view present[] = {"present"};
static constexpr std::string_view notGood[] = {"not_good"};

static constexpr std::string_view yes[] = {"yes"}, no[] = {"no"};

static constexpr Field healthFields[] = {
    {.key = "marriage_age", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Age at marriage"),
     .unit = Unit::Years, .hard = {0, 120}, .usual = {15, 60}, .certainty = Certainty::Secondhand},
    {.key = "menstrual_cycle", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Menstrual cycle"),
     .certainty = Certainty::Remembered},
    {.key = "history", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "Illnesses so far"),
     .choices = &codes::maternalHistory},
    {.key = "history_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other illnesses so far")},
    {.key = "rubella", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Rubella"),
     .choices = &codes::pastInfection},
    {.key = "measles", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Measles"),
     .choices = &codes::pastInfection},
    {.key = "varicella", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Varicella"),
     .choices = &codes::pastInfection},
    {.key = "surgery", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Operations so far"),
     .choices = &codes::noneOrPresent},
    {.key = "surgery_illness", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Operated on for"),
     .when = {"surgery", present}},
    {.key = "medicine", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Medicines taken regularly")},
    {.key = "allergy", .kind = FieldKind::LongText,
     .label = QT_TRANSLATE_NOOP("records", "Allergies (medicines, foods and others)")},
    {.key = "stress", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Stress in daily life")},
    {.key = "pregnancy_worry", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Worries about the pregnancy")},
    {.key = "other_worry", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Other worries")},
    {.key = "smoking", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Smoking (herself)")},
    {.key = "cigarettes", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Cigarettes now"),
     .unit = Unit::CigarettesPerDay, .hard = {0, 300}, .usual = {0, 60},
     .when = {"smoking", yes}},
    {.key = "cigarettes_before", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Cigarettes before"),
     .unit = Unit::CigarettesPerDay, .hard = {0, 300}, .usual = {0, 60},
     .when = {"smoking", no}},
    {.key = "cohabitant_smoking", .kind = FieldKind::YesNo,
     .label = QT_TRANSLATE_NOOP("records", "Smoking by others in the home")},
    {.key = "cohabitant_cigarettes", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Cigarettes of the others"),
     .unit = Unit::CigarettesPerDay, .hard = {0, 1000}, .usual = {0, 100},
     .when = {"cohabitant_smoking", yes}},
    {.key = "alcohol", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Drinking alcohol")},
    {.key = "alcohol_amount", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Amount of alcohol now"),
     .when = {"alcohol", yes}},
    {.key = "alcohol_before", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Amount of alcohol before"),
     .when = {"alcohol", no}},
    {.key = "partner_health", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Health of the husband or partner"), .choices = &codes::partnerHealth},
    {.key = "partner_illness", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Illness of the husband or partner"), .when = {"partner_health", notGood}},
};
static_assert(keysAreUnique(healthFields));

extern const RecordType motherHealth{.key = "mother_health",
                                     .title = QT_TRANSLATE_NOOP("records", "Health of the mother-to-be"),
                                     .subject = Subject::Pregnancy, .privacy = Privacy::Mother, .fields = healthFields,
                                     .about = About::Mother, .chapter = "pregnancy", .page = "02", .source = "pages.md §3"};

static constexpr Field pastFields[] = {
    {.key = "born_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Month of that birth"),
     .flags = SortDay | NotInFuture},
    {.key = "gestation_weeks", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Duration of pregnancy"),
     .unit = Unit::Weeks, .hard = {0, 46}, .usual = {4, 42}},
    {.key = "delivery", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Mode and course of that birth")},
    {.key = "weight", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Birth weight"), .unit = Unit::Gram,
     .hard = {100, 9'000}, .usual = {200, 6'500}},
    {.key = "sex", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Sex"), .choices = &codes::sex},
    {.key = "child_now", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "The child today"),
     .choices = &codes::childNow},
    {.key = "child_now_notes", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "The child today, details")},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(pastFields));

extern const RecordType pastPregnancy{.key = "past_pregnancy", .title = QT_TRANSLATE_NOOP("records", "Past pregnancy"),
                                      .subject = Subject::Person, .privacy = Privacy::Mother, .fields = pastFields,
                                      .about = About::Mother, .chapter = "pregnancy", .page = "02", .source = "pages.md §3"};

} // namespace boshi::records
