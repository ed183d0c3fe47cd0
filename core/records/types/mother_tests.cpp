// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

/// Page 06, the mother's tests that she shares with the family. Infections are a type of their own, in her sealed class.
namespace boshi::records {

static constexpr std::string_view other[] = {"other"};

static constexpr Field bloodGroupFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = SortDay | NotInFuture},
    {.key = "abo", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Blood group, ABO"),
     .choices = &codes::bloodGroupAbo},
    {.key = "abo_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Blood group, ABO, as written"),
     .when = {"abo", other}},
    {.key = "rh", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Blood group, Rh"),
     .choices = &codes::bloodGroupRh},
    {.key = "rh_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Blood group, Rh, as written"),
     .when = {"rh", other}},
    {.key = "irregular_antibodies", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Irregular antibodies"),
     .choices = &codes::testReaction},
    {.key = "irregular_antibodies_other", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Irregular antibodies, as written"), .when = {"irregular_antibodies", other}},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(bloodGroupFields));

extern const RecordType bloodGroup{.key = "blood_group", .title = QT_TRANSLATE_NOOP("records", "Blood group and antibodies"),
                                   .subject = Subject::Person, .privacy = Privacy::Family, .fields = bloodGroupFields,
                                   .chapter = "tests", .page = "06", .source = "pages.md §7"};

static constexpr Field cervicalFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "result", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Test result"),
     .choices = &codes::cervicalResult},
    {.key = "finding", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Test result as written")},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(cervicalFields));

extern const RecordType cervicalScreening{.key = "cervical_screening",
                                          .title = QT_TRANSLATE_NOOP("records", "Cervical cancer screening"),
                                          .subject = Subject::Pregnancy, .privacy = Privacy::Family,
                                          .fields = cervicalFields,
                                          .about = About::Mother, .chapter = "tests", .page = "06", .source = "pages.md §7"};

static constexpr Field rubellaFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "titre", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Antibody titre")},
    {.key = "judgement", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Result"),
     .choices = &codes::rubellaJudgement},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(rubellaFields));

extern const RecordType rubellaTest{.key = "rubella_test", .title = QT_TRANSLATE_NOOP("records", "Rubella antibody test"),
                                    .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = rubellaFields,
                                    .about = About::Mother, .chapter = "tests", .page = "06", .source = "pages.md §7"};

static constexpr Field bloodTestFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture, .certainty = Certainty::Official},
    {.key = keys::bloodTest::haemoglobin, .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Haemoglobin (Hb)"),
     .unit = Unit::GramPerDecilitre, .scale = 1, .hard = {0, 300}, .usual = {50, 200}, .flags = Chartable,
     .certainty = Certainty::Official},
    {.key = "haematocrit", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Haematocrit (Ht)"),
     .unit = Unit::Percent, .scale = 1, .hard = {0, 1'000}, .usual = {150, 600}, .flags = Chartable,
     .certainty = Certainty::Official},
    {.key = "platelets", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Platelets"),
     .unit = Unit::TenThousandPerMicrolitre, .scale = 1, .hard = {0, 5'000}, .usual = {10, 1'000}, .flags = Chartable,
     .certainty = Certainty::Official},
    {.key = keys::bloodTest::glucose, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Blood glucose"),
     .unit = Unit::MilligramPerDecilitre, .hard = {0, 3'000}, .usual = {40, 400}, .flags = Chartable,
     .certainty = Certainty::Official},
    {.key = keys::bloodTest::glucoseTiming, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Blood glucose, taken"),
     .choices = &codes::glucoseTiming, .certainty = Certainty::Official},
    {.key = "ogtt_fasting", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "75 g glucose load, fasting"),
     .unit = Unit::MilligramPerDecilitre, .hard = {0, 3'000}, .usual = {40, 400}, .certainty = Certainty::Secondhand},
    {.key = "ogtt_1h", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "75 g glucose load, after 1 hour"),
     .unit = Unit::MilligramPerDecilitre, .hard = {0, 3'000}, .usual = {40, 500}, .certainty = Certainty::Secondhand},
    {.key = "ogtt_2h", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "75 g glucose load, after 2 hours"),
     .unit = Unit::MilligramPerDecilitre, .hard = {0, 3'000}, .usual = {40, 500}, .certainty = Certainty::Secondhand},
    {.key = "hba1c", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "HbA1c"), .unit = Unit::Percent,
     .scale = 1, .hard = {0, 300}, .usual = {30, 150}, .certainty = Certainty::Secondhand},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(bloodTestFields));

extern const RecordType bloodTest{.key = "blood_test", .title = QT_TRANSLATE_NOOP("records", "Blood count and glucose"),
                                  .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = bloodTestFields,
                                  .about = About::Mother, .chapter = "tests", .page = "06", .source = "pages.md §7, §20"};

static constexpr Field otherTestFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "item", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Name of the test")},
    {.key = "result", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Test result")},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(otherTestFields));

extern const RecordType otherTest{.key = "other_test", .title = QT_TRANSLATE_NOOP("records", "Another test"),
                                  .subject = Subject::Pregnancy, .privacy = Privacy::Family, .fields = otherTestFields,
                                  .about = About::Mother, .chapter = "tests", .page = "06", .source = "pages.md §7"};

static constexpr Field infectionFields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the test"),
     .flags = Required | SortDay | NotInFuture},
    {.key = "item", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Item of the test"),
     .choices = &codes::infectionItem},
    {.key = "result", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Test result"),
     .choices = &codes::testReaction},
    {.key = "result_text", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Test result as written")},
    {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks")},
};
static_assert(keysAreUnique(infectionFields));

extern const RecordType infectionTest{.key = "infection_test",
                                      .title = QT_TRANSLATE_NOOP("records", "Test for an infection"),
                                      .subject = Subject::Pregnancy, .privacy = Privacy::Mother, .fields = infectionFields,
                                      .about = About::Mother, .chapter = "tests", .page = "06", .source = "pages.md §7"};

} // namespace boshi::records
