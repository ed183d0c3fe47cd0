// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/schema/family_view.h"
#include "core/schema/validation.h"

#include <gtest/gtest.h>

namespace boshi {
namespace {

const QDate rulesToday(2026, 11, 20);

std::vector<Issue> issuesOf(const RecordType &type, std::vector<std::pair<std::string_view, Value>> values)
{
    return validate({.id = QUuid::createUuid(), .type = &type, .values = std::move(values)}, EmptyFamilyView(), rulesToday);
}

TEST(RecordRules, askWhetherGramsWereTypedForKilograms)
{
    // 9000 typed into a field of kilograms is stored as 9,000,000 g.
    const auto issues = issuesOf(records::childMeasurement, {{"day", PartialDate(QDate(2026, 11, 1))}, {"weight", qint64(9'000'000)}});
    EXPECT_EQ(issues, (std::vector<Issue>{{"weight", Rule::LooksLikeGrams}}));
    const auto absurd = issuesOf(records::childMeasurement, {{"day", PartialDate(QDate(2026, 11, 1))}, {"weight", qint64(900'000'000)}});
    EXPECT_EQ(absurd, (std::vector<Issue>{{"weight", Rule::OutOfRange}}));
}

TEST(RecordRules, warnOfAMeasurementWithoutAnyValue)
{
    const auto issues = issuesOf(records::childMeasurement, {{"day", PartialDate(QDate(2026, 11, 1))}});
    EXPECT_EQ(issues, (std::vector<Issue>{{"day", Rule::NothingRecorded, Severity::Warning}}));
    EXPECT_FALSE(hasErrors(issues));
}

TEST(RecordRules, refuseAMembershipThatEndsBeforeItBegins)
{
    const Value person = QUuid::createUuid();
    const auto issues = issuesOf(records::membership, {{"person", person}, {"since", PartialDate(QDate(2026, 5, 1))}, {"until", *PartialDate::of(2026, 4)}});
    EXPECT_EQ(issues, (std::vector<Issue>{{"until", Rule::EndsBeforeStart}}));
    EXPECT_TRUE(issuesOf(records::membership, {{"person", person}, {"since", PartialDate(QDate(2026, 5, 1))}, {"until", *PartialDate::of(2026)}}).empty());
}

TEST(RecordRules, refuseWhatEndsBeforeItBegins)
{
    struct Case {
        const RecordType &type;
        std::string_view start, end;
    };
    const Case cases[] = {
        {records::residence, "since", "until"},
        {records::birthRegistration, "birth_date", "certified_on"},
        {records::leavePeriod, "from", "until"},
        {records::pregnancyMonth, "from", "until"},
        {records::postpartumCareEntitlement, "approved_from", "approved_until"},
        {records::supportGoal, "set_on", "target_on"},
        {records::supportService, "from", "until"},
    };
    for (const auto &[type, start, end] : cases) {
        const auto wrong = issuesOf(type, {{start, PartialDate(QDate(2026, 5, 1))}, {end, *PartialDate::of(2026, 4)}});
        EXPECT_EQ(wrong, (std::vector<Issue>{{end, Rule::EndsBeforeStart}})) << type.key;
        EXPECT_TRUE(issuesOf(type, {{start, PartialDate(QDate(2026, 5, 1))}, {end, *PartialDate::of(2026)}}).empty()) << type.key;
    }
}

TEST(RecordRules, refuseAStayInTheNicuThatEndsBeforeItBegins)
{
    const auto issues = issuesOf(records::birth, {{"day", PartialDate(QDate(2026, 5, 1))}, {"nicu_from", PartialDate(QDate(2026, 5, 1))}, {"nicu_until", *PartialDate::of(2026, 4)}});
    EXPECT_EQ(issues, (std::vector<Issue>{{"nicu_until", Rule::EndsBeforeStart}}));
}

TEST(RecordRules, askWhetherTheBloodPressuresWereSwapped)
{
    for (const RecordType *type : {&records::antenatalVisit, &records::postpartumCheckup}) {
        const auto issues = issuesOf(*type, {{"day", PartialDate(QDate(2026, 5, 1))}, {"systolic", qint64(80)}, {"diastolic", qint64(120)}});
        EXPECT_EQ(issues, (std::vector<Issue>{{"diastolic", Rule::DiastolicNotBelowSystolic, Severity::Warning}})) << type->key;
    }
}

} // namespace
} // namespace boshi
