// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

/// The support plan made with a pregnant woman or a family, of which the family gets a copy: goals, services and reviews
/// are rows that name their plan.
namespace boshi::records {

static constexpr Field planFields[] = {
    {.key = "made_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Plan made on"),
     .flags = SortDay | NotInFuture | StartsToday, .certainty = Certainty::Remembered},
    {.key = "made_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Plan made by"),
     .flags = Steady | Suggested, .certainty = Certainty::Remembered},
    {.key = "wishes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Wishes"),
     .certainty = Certainty::Remembered},
    {.key = "worries", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Worries"),
     .certainty = Certainty::Remembered},
    {.key = "aim", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Aim of the plan"),
     .certainty = Certainty::Remembered},
    {.key = "next_review", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Next review"),
     .certainty = Certainty::Remembered},
    {.key = "consent", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Agreed to the plan"),
     .certainty = Certainty::Remembered},
    {.key = "copy_given", .kind = FieldKind::YesNo, .label = QT_TRANSLATE_NOOP("records", "Copy of the plan given"),
     .certainty = Certainty::Remembered},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(planFields));

extern const RecordType supportPlan{.key = "support_plan", .title = QT_TRANSLATE_NOOP("records", "Support plan"),
                                    .subject = Subject::Person, .privacy = Privacy::Family, .fields = planFields,
                                    .chapter = "care", .source = "pages.md §21"};

static constexpr Field goalFields[] = {
    {.key = "plan", .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Belongs to the support plan"),
     .refersTo = "support_plan", .certainty = Certainty::Proposal},
    {.key = "set_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Goal set on"),
     .flags = SortDay | NotInFuture | StartsToday, .certainty = Certainty::Proposal},
    {.key = "goal", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Goal"),
     .certainty = Certainty::Remembered},
    {.key = "target_on", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Planned until"),
     .certainty = Certainty::Proposal},
    {.key = "state", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "State of the goal"),
     .choices = &codes::goalState, .certainty = Certainty::Proposal},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(goalFields));

static std::vector<Issue> goalIssues(const Record &record, const FamilyView &)
{
    return rules::endsBeforeStart(record, "set_on", "target_on");
}

extern const RecordType supportGoal{.key = "support_goal", .title = QT_TRANSLATE_NOOP("records", "Goal of the support plan"),
                                    .subject = Subject::Person, .privacy = Privacy::Family, .fields = goalFields,
                                    .chapter = "care", .source = "pages.md §21", .issues = goalIssues};

static constexpr Field serviceFields[] = {
    {.key = "plan", .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Belongs to the support plan"),
     .refersTo = "support_plan", .certainty = Certainty::Proposal},
    {.key = "service", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Support given"),
     .certainty = Certainty::Remembered},
    {.key = "provider", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Support given by"),
     .certainty = Certainty::Remembered},
    {.key = "from", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "From"), .flags = SortDay,
     .certainty = Certainty::Remembered},
    {.key = "until", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "To"),
     .certainty = Certainty::Remembered},
    {.key = "frequency", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "How often"),
     .certainty = Certainty::Remembered},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(serviceFields));

extern const RecordType supportService{.key = "support_service",
                                       .title = QT_TRANSLATE_NOOP("records", "Support of the support plan"),
                                       .subject = Subject::Person, .privacy = Privacy::Family, .fields = serviceFields,
                                       .chapter = "care", .source = "pages.md §21", .issues = rules::untilBeforeStart};

static constexpr Field reviewFields[] = {
    {.key = "plan", .kind = FieldKind::Reference, .label = QT_TRANSLATE_NOOP("records", "Belongs to the support plan"),
     .refersTo = "support_plan", .certainty = Certainty::Proposal},
    {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the review"),
     .flags = Required | SortDay | NotInFuture | StartsToday, .certainty = Certainty::Secondhand},
    {.key = "person", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Talk held by"),
     .flags = Steady | Suggested, .certainty = Certainty::Proposal},
    {.key = "course", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "How it went"),
     .certainty = Certainty::Remembered},
    {.key = "changes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Changes to the plan"),
     .certainty = Certainty::Secondhand},
    {.key = "next_review", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Next review"),
     .certainty = Certainty::Remembered},
};
static_assert(keysAreUnique(reviewFields));

extern const RecordType supportReview{.key = "support_review",
                                      .title = QT_TRANSLATE_NOOP("records", "Review of the support plan"),
                                      .subject = Subject::Person, .privacy = Privacy::Family, .fields = reviewFields,
                                      .chapter = "care", .source = "pages.md §21"};

} // namespace boshi::records
