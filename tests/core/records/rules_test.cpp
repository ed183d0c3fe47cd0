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

} // namespace
} // namespace boshi
