// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"

/// The three questionnaires of the checkup after birth. The texts are licensed: an item has its number and a topic, never
/// its sentence. They are about the mother herself and not about a pregnancy: they are filled in after a miscarriage and a
/// stillbirth too, in a later year, and by an adoptive or foster mother, whose pregnancy is not recorded here.
namespace boshi::records {
namespace {

using namespace keys::screening;

consteval Field day()
{
    return {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the sheet"),
            .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal};
}

consteval Field when()
{
    return {.key = occasion, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Occasion"),
            .choices = &codes::screeningOccasion, .certainty = Certainty::Official};
}

constexpr std::string_view otherOccasion[] = {"other"};

consteval Field whenElse()
{
    return {.key = "occasion_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other occasion"),
            .certainty = Certainty::Proposal, .when = {occasion, otherOccasion}};
}

consteval Field who()
{
    return {.key = respondent, .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Who answers"),
            .choices = &codes::screeningRespondent, .certainty = Certainty::Proposal};
}

/// The score of an answer, as the national data have it.
consteval Field scored(std::string_view key, const char *label, Certainty certainty)
{
    return {.key = key, .kind = FieldKind::Integer, .label = label, .hard = {0, 3}, .certainty = certainty};
}

consteval Field epdsItem(std::string_view key, const char *label) { return scored(key, label, Certainty::Implementation); }

consteval Field mibsItem(std::string_view key, const char *label) { return scored(key, label, Certainty::Secondhand); }

consteval Field asked(std::string_view key, const char *label)
{
    return {.key = key, .kind = FieldKind::YesNo, .label = label, .certainty = Certainty::Remembered};
}

consteval Field asked(std::string_view key, const char *label, const CodeList &answers)
{
    return {.key = key, .kind = FieldKind::Choice, .label = label, .choices = &answers};
}

/// For a sheet of which only the sum is known, and as somebody else reckoned it.
consteval Field copiedTotal()
{
    return {.key = total, .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Total on the sheet"),
            .hard = {0, 30}, .certainty = Certainty::Proposal};
}

consteval Field where()
{
    return {.key = "facility", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
            .flags = Steady | Suggested, .certainty = Certainty::Proposal};
}

consteval Field remarks()
{
    return {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks"),
            .certainty = Certainty::Proposal};
}

consteval Field next()
{
    return {.key = nextOn, .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Next sheet on"),
            .certainty = Certainty::Proposal};
}

constexpr Field checklistFields[] = {
    day(), when(), whenElse(), who(),
    asked("item_1", QT_TRANSLATE_NOOP("records", "1. Problems in pregnancy")),
    asked("item_2", QT_TRANSLATE_NOOP("records", "2. Earlier losses")),
    asked("item_3", QT_TRANSLATE_NOOP("records", "3. Counselling before")),
    asked("item_4_1", QT_TRANSLATE_NOOP("records", "4 (1) Confiding: husband"), codes::confidingInHusband),
    asked("item_4_2", QT_TRANSLATE_NOOP("records", "4 (2) Confiding: mother"), codes::confidingInMother),
    asked("item_4_3", QT_TRANSLATE_NOOP("records", "4 (3) Confiding: others")),
    asked("item_5", QT_TRANSLATE_NOOP("records", "5. Money worries")),
    asked("item_6", QT_TRANSLATE_NOOP("records", "6. Home")),
    asked("item_7", QT_TRANSLATE_NOOP("records", "7. Losses among family")),
    asked("item_8", QT_TRANSLATE_NOOP("records", "8. Baby's crying")),
    asked("item_9", QT_TRANSLATE_NOOP("records", "9. Urge to hit")),
    where(), remarks(), next(),
};
static_assert(keysAreUnique(checklistFields));

constexpr Field epdsFields[] = {
    day(), when(), whenElse(), who(),
    epdsItem("item_1", QT_TRANSLATE_NOOP("records", "1. Laughing")),
    epdsItem("item_2", QT_TRANSLATE_NOOP("records", "2. Looking forward")),
    epdsItem("item_3", QT_TRANSLATE_NOOP("records", "3. Self-blame")),
    epdsItem("item_4", QT_TRANSLATE_NOOP("records", "4. Worry")),
    epdsItem("item_5", QT_TRANSLATE_NOOP("records", "5. Fear")),
    epdsItem("item_6", QT_TRANSLATE_NOOP("records", "6. Coping")),
    epdsItem("item_7", QT_TRANSLATE_NOOP("records", "7. Sleep")),
    epdsItem("item_8", QT_TRANSLATE_NOOP("records", "8. Sadness")),
    epdsItem("item_9", QT_TRANSLATE_NOOP("records", "9. Crying")),
    epdsItem("item_10", QT_TRANSLATE_NOOP("records", "10. Self-harm")),
    copiedTotal(), where(), remarks(), next(),
};
static_assert(keysAreUnique(epdsFields));

constexpr Field mibsFields[] = {
    day(), when(), whenElse(), who(),
    mibsItem("item_1", QT_TRANSLATE_NOOP("records", "1. Affection")),
    mibsItem("item_2", QT_TRANSLATE_NOOP("records", "2. Being flustered")),
    mibsItem("item_3", QT_TRANSLATE_NOOP("records", "3. Annoyance")),
    mibsItem("item_4", QT_TRANSLATE_NOOP("records", "4. Special feelings")),
    mibsItem("item_5", QT_TRANSLATE_NOOP("records", "5. Anger")),
    mibsItem("item_6", QT_TRANSLATE_NOOP("records", "6. Enjoying care")),
    mibsItem("item_7", QT_TRANSLATE_NOOP("records", "7. Other wishes")),
    mibsItem("item_8", QT_TRANSLATE_NOOP("records", "8. Protecting")),
    mibsItem("item_9", QT_TRANSLATE_NOOP("records", "9. Distance")),
    mibsItem("item_10", QT_TRANSLATE_NOOP("records", "10. Closeness")),
    copiedTotal(), where(), remarks(), next(),
};
static_assert(keysAreUnique(mibsFields));

} // namespace

extern const RecordType parentingChecklist{.key = "parenting_checklist", .title = QT_TRANSLATE_NOOP("records", "Parenting support checklist"),
                                           .subject = Subject::Person, .privacy = Privacy::Mother, .fields = checklistFields,
                                           .about = About::Mother, .chapter = "mind", .page = "17", .source = "pages.md §17.3"};

extern const RecordType epds{.key = "epds", .title = QT_TRANSLATE_NOOP("records", "Edinburgh scale (EPDS)"),
                             .subject = Subject::Person, .privacy = Privacy::Mother, .fields = epdsFields,
                             .about = About::Mother, .chapter = "mind", .page = "17", .source = "pages.md §17.3"};

extern const RecordType mibs{.key = "mibs", .title = QT_TRANSLATE_NOOP("records", "Feelings for the baby (MIBS-J)"),
                             .subject = Subject::Person, .privacy = Privacy::Mother, .fields = mibsFields,
                             .about = About::Mother, .chapter = "mind", .page = "17", .source = "pages.md §17.3"};

} // namespace boshi::records
