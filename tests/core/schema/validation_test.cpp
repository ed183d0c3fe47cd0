// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/validation.h"

#include "core/records/catalogue.h"
#include "core/schema/family_view.h"

#include <gtest/gtest.h>

namespace boshi::validation_tests {
namespace {

const QDate today(2026, 6, 1);

std::vector<Rule> rulesFor(const Field &field, const Value &value)
{
    std::vector<Rule> rules;
    for (const Issue &issue : validateField(field, value, today))
        rules.push_back(issue.rule);
    return rules;
}

const Field &weight() { return *records::childMeasurement.find("weight"); }
const Field &day() { return *records::childMeasurement.find("day"); }
const Field &text() { return *records::note.find("text"); }

using Rules = std::vector<Rule>;

TEST(Validation, errsOutsideTheHardRangeAndWarnsOutsideTheUsualOne)
{
    EXPECT_EQ(rulesFor(weight(), qint64(199)), Rules{Rule::OutOfRange});
    EXPECT_EQ(rulesFor(weight(), qint64(200'001)), Rules{Rule::OutOfRange});
    EXPECT_EQ(rulesFor(weight(), qint64(200)), Rules{Rule::Unusual});
    EXPECT_EQ(rulesFor(weight(), qint64(500)), Rules{});
    EXPECT_FALSE(hasErrors(validateField(weight(), qint64(200), today)));
    EXPECT_TRUE(hasErrors(validateField(weight(), qint64(199), today)));
}

TEST(Validation, refusesAValueOfAnotherKind) { EXPECT_EQ(rulesFor(weight(), QStringLiteral("9 kg")), Rules{Rule::WrongKind}); }

TEST(Validation, takesAReasonForAbsenceAnywhere) { EXPECT_EQ(rulesFor(weight(), Absence::Refused), Rules{}); }

TEST(Validation, refusesDaysAfterTodayButNotToday)
{
    EXPECT_EQ(rulesFor(day(), PartialDate(today)), Rules{});
    EXPECT_EQ(rulesFor(day(), PartialDate(today.addDays(1))), Rules{Rule::InFuture});
    EXPECT_EQ(rulesFor(day(), *PartialDate::of(2026, 6)), Rules{});
    EXPECT_EQ(rulesFor(day(), *PartialDate::of(2026, 7)), Rules{Rule::InFuture});
}

TEST(Validation, refusesUnknownCodes)
{
    EXPECT_EQ(rulesFor(*records::childMeasurement.find("posture"), QStringLiteral("lying")), Rules{});
    EXPECT_EQ(rulesFor(*records::childMeasurement.find("posture"), QStringLiteral("flying")), Rules{Rule::UnknownChoice});
}

TEST(Validation, refusesTextsThatAreTooLong)
{
    EXPECT_EQ(rulesFor(text(), QString(100'000, u'x')), Rules{});
    EXPECT_EQ(rulesFor(text(), QString(100'001, u'x')), Rules{Rule::TooLong});
}

// 123456789018 is the published example of a number whose check digit holds (総務省令第85号第5条 worked out by hand).
TEST(Validation, remarksOnIndividualNumbersInEveryKindOfText)
{
    const QString number = QStringLiteral("番号 1234 5678 9018");
    const Field ordinal{.key = "o", .kind = FieldKind::Ordinal, .label = "O"};
    const Field teeth{.key = "t", .kind = FieldKind::ToothChart, .label = "T"};
    EXPECT_EQ(rulesFor(text(), number), Rules{Rule::IndividualNumber});
    EXPECT_EQ(rulesFor(ordinal, Ordinal{Ordinal::Plus1, QStringLiteral("123456789018")}), Rules{Rule::IndividualNumber});
    EXPECT_EQ(rulesFor(teeth, ToothChart{{55, QStringLiteral("123456789018")}}), Rules{Rule::IndividualNumber});
}

TEST(Validation, refusesTeethThatNobodyHas)
{
    const Field teeth{.key = "t", .kind = FieldKind::ToothChart, .label = "T"};
    for (const int tooth : {11, 18, 48, 51, 85})
        EXPECT_EQ(rulesFor(teeth, ToothChart{{tooth, QStringLiteral("C")}}), Rules{}) << tooth;
    for (const int tooth : {0, 10, 19, 49, 50, 56, 86, 91})
        EXPECT_EQ(rulesFor(teeth, ToothChart{{tooth, QStringLiteral("C")}}), Rules{Rule::UnknownTooth}) << tooth;
}

TEST(Validation, missesRequiredFieldsOfARecord)
{
    const Record record{.id = {}, .type = &records::childMeasurement};
    const auto issues = validate(record, EmptyFamilyView(), today);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0], (Issue{"day", Rule::Missing, Severity::Error}));
}

} // namespace
} // namespace boshi::validation_tests
