// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// 問診票, filled in at home before a checkup. Whether somebody hurts the child is not asked here (pages.md §18).
namespace boshi::records {

static constexpr std::string_view at18MonthsAnd3Years[] = {"m18", "y3"};
static constexpr std::string_view at3Years[] = {"y3"};
static constexpr std::string_view at5Years[] = {"y5"};

/// 標準的な電子的記録様式 案 (2023-02-02), in our own words.
static constexpr Field askedAt3Years(std::string_view key, const char *label)
{
    return {.key = key, .kind = FieldKind::YesNo, .label = label, .certainty = Certainty::Official, .when = {"kind", at3Years}};
}

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Filled in on"),
     .flags = SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Checkup"),
     .choices = &codes::checkupKind},
    {.key = "hard_to_raise", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Finds the child hard to raise"), .choices = &codes::hardToRaise},
    {.key = "finishing_brush", .kind = FieldKind::Choice,
     .label = QT_TRANSLATE_NOOP("records", "Who brushes the child's teeth"), .choices = &codes::finishingBrush,
     .when = {"kind", at18MonthsAnd3Years}},
    askedAt3Years("congenital_illness", QT_TRANSLATE_NOOP("records", "Has had an illness from birth")),
    askedAt3Years("convulsion", QT_TRANSLATE_NOOP("records", "Has had a convulsion")),
    askedAt3Years("asthma_or_eczema", QT_TRANSLATE_NOOP("records", "Asthma or atopic eczema was named")),
    askedAt3Years("food_allergy_worry", QT_TRANSLATE_NOOP("records", "Worry about a food allergy")),
    askedAt3Years("accident", QT_TRANSLATE_NOOP("records", "Seen by a doctor after an accident")),
    {.key = "screen_time", .kind = FieldKind::Text,
     .label = QT_TRANSLATE_NOOP("records", "Television, smartphone and games"),
     .certainty = Certainty::Secondhand, .when = {"kind", at5Years}},
    {.key = "sleep", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Sleep of the child"),
     .certainty = Certainty::Secondhand, .when = {"kind", at5Years}},
    {.key = "helpers", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Who helps with the child"),
     .certainty = Certainty::Secondhand, .when = {"kind", at5Years}},
    {.key = "services", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Services the family uses"),
     .certainty = Certainty::Secondhand, .when = {"kind", at5Years}},
    {.key = "questions", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "To ask at the checkup"),
     .certainty = Certainty::Proposal},
    {.key = "written_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Written by"), .flags = Steady,
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(fields));

extern const RecordType checkupQuestionnaire{.key = "checkup_questionnaire",
                                             .title = QT_TRANSLATE_NOOP("records", "Questionnaire before the checkup"),
                                             .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields,
                                             .about = About::Child, .chapter = "checkups", .page = "questionnaire",
                                             .source = "pages.md §18", .issues = rules::aboutAChild};

} // namespace boshi::records
