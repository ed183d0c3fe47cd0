// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/rules_of_dates.h"
#include "core/reference/code_lists.h"

/// Page 03: what the mother-to-be works and how she lives, and the leaves around the birth.
namespace boshi::records {

static constexpr std::string_view house[] = {"house"};
static constexpr std::string_view flats[] = {"flats"};
static constexpr std::string_view otherHousing[] = {"other"};

static constexpr Field homeFields[] = {
    {.key = "occupation", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Occupation")},
    {.key = "work", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Work and workplace")},
    {.key = "work_starts", .kind = FieldKind::Time, .label = QT_TRANSLATE_NOOP("records", "Work begins at")},
    {.key = "work_ends", .kind = FieldKind::Time, .label = QT_TRANSLATE_NOOP("records", "Work ends at")},
    {.key = "shift_work", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Shift work"),
     .choices = &codes::noneOrPresent},
    {.key = "commuting_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Commuting by")},
    {.key = "commuting_time", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Commuting time, one way"),
     .unit = Unit::Minutes, .hard = {0, 1'440}, .usual = {0, 180}},
    {.key = "commuting_crowd", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Crowding on the way"),
     .choices = &codes::crowding},
    {.key = "rested_week", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Stopped work for a time, week of pregnancy"),
     .unit = Unit::Weeks, .hard = {0, 44}, .usual = {4, 42}},
    {.key = "rested_month", .kind = FieldKind::PregnancyMonth,
     .label = QT_TRANSLATE_NOOP("records", "Stopped work for a time, month of pregnancy")},
    {.key = "changed_week", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Changed work, week of pregnancy"),
     .unit = Unit::Weeks, .hard = {0, 44}, .usual = {4, 42}},
    {.key = "changed_month", .kind = FieldKind::PregnancyMonth,
     .label = QT_TRANSLATE_NOOP("records", "Changed work, month of pregnancy")},
    {.key = "left_week", .kind = FieldKind::Integer,
     .label = QT_TRANSLATE_NOOP("records", "Gave up work, week of pregnancy"),
     .unit = Unit::Weeks, .hard = {0, 44}, .usual = {4, 42}},
    {.key = "left_month", .kind = FieldKind::PregnancyMonth,
     .label = QT_TRANSLATE_NOOP("records", "Gave up work, month of pregnancy")},
    {.key = "other_change", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other changes of work")},
    {.key = "housing", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Housing"),
     .choices = &codes::housing},
    {.key = "house_storeys", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Storeys of the house"),
     .hard = {1, 20}, .usual = {1, 4}, .when = {"housing", house}},
    {.key = "building_storeys", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Storeys of the building"),
     .hard = {1, 200}, .usual = {1, 60}, .when = {"housing", flats}},
    {.key = "floor", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Lives on floor"), .hard = {-5, 200},
     .usual = {1, 60}, .when = {"housing", flats}},
    {.key = "lift", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Lift"),
     .choices = &codes::noneOrPresent, .when = {"housing", flats}},
    {.key = "housing_other", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Other housing"),
     .when = {"housing", otherHousing}},
    {.key = "noise", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Noise"), .choices = &codes::noise},
    {.key = "sunlight", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Sunlight"),
     .choices = &codes::sunlight},
    {.key = "household", .kind = FieldKind::MultiChoice, .label = QT_TRANSLATE_NOOP("records", "Living with"),
     .choices = &codes::household},
    {.key = "children", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Children living with her"),
     .unit = Unit::People, .hard = {0, 30}, .usual = {0, 10}},
    {.key = "others", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Others living with her"),
     .unit = Unit::People, .hard = {0, 100}, .usual = {0, 10}},
};
static_assert(keysAreUnique(homeFields));

extern const RecordType workAndHome{.key = "work_and_home",
                                    .title = QT_TRANSLATE_NOOP("records", "Work and home of the mother-to-be"),
                                    .subject = Subject::Pregnancy, .privacy = Privacy::Mother, .fields = homeFields,
                                    .about = About::Mother, .chapter = "pregnancy", .page = "03", .source = "pages.md §4"};

static constexpr Field leaveFields[] = {
    {.key = "kind", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Kind of leave"),
     .choices = &codes::leaveKind},
    {.key = "whose", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Who takes the leave"),
     .choices = &codes::leaveTaker, .certainty = Certainty::Secondhand, .edition = "R2-10"},
    {.key = "from", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Leave begins on"), .flags = SortDay},
    {.key = "until", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Leave ends on")},
    {.key = "notes", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Notes"),
     .certainty = Certainty::Proposal},
};
static_assert(keysAreUnique(leaveFields));

extern const RecordType leavePeriod{.key = "leave_period", .title = QT_TRANSLATE_NOOP("records", "Leave around the birth"),
                                    .subject = Subject::Pregnancy, .privacy = Privacy::Mother, .fields = leaveFields,
                                    .about = About::Mother, .chapter = "pregnancy", .page = "03",
                                    .source = "pages.md §0, §4", .issues = rules::untilBeforeStart};

} // namespace boshi::records
