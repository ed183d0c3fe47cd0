// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules.h"
#include "core/records/types/child_fields.h"

/// A visit to the home. How the town assesses the family is the town's record, not this one (pages.md §21).
namespace boshi::records {

static constexpr std::string_view toAChild[] = {"newborn", "preterm", "infant", "toddler"};
static constexpr std::string_view other[] = {"other"};

static constexpr Field measured(Field field)
{
    field.certainty = Certainty::Proposal;
    field.when = {"kind", toAChild};
    return field;
}

static constexpr Field fields[] = {
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the home visit"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Who is visited"),
     .choices = &codes::homeVisitKind},
    {.key = "programme", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of home visit"),
     .choices = &codes::homeVisitProgramme, .certainty = Certainty::Proposal},
    {.key = "programme_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Kind of home visit, other"),
     .certainty = Certainty::Proposal, .when = {"programme", other}},
    {.key = "visitor", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Visitor"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "visitor_role", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Profession of the visitor"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    measured(child::weight()),
    measured(child::height()),
    measured(child::chest()),
    measured(child::head()),
    measured(child::feeding()),
    {.key = "talked_about", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Talked about"),
     .certainty = Certainty::Proposal},
    {.key = "advice", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Advice given"),
     .certainty = Certainty::Proposal},
    {.key = "papers", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Papers handed over"),
     .certainty = Certainty::Proposal},
    {.key = "next_visit", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Next visit or call"),
     .certainty = Certainty::Proposal},
    child::remarks(Certainty::Proposal),
};
static_assert(keysAreUnique(fields));

extern const RecordType homeVisit{.key = "home_visit", .title = QT_TRANSLATE_NOOP("records", "Visit at home"),
                                  .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields,
                                  .chapter = "care", .source = "pages.md §18, §21", .issues = rules::aboutAChild};

} // namespace boshi::records
