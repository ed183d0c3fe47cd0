// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/labels.h"
#include "ui/words/remark_text.h"

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

TEST(RemarkText, isThereForEveryRuleInBothLanguages)
{
    for (const char *language : {"ja", "en"}) {
        const test::Speaking speaking(language);
        for (const remarks::RemarkRule &rule : remarks::shippedRules().rules)
            EXPECT_FALSE(differenceText(rule).isEmpty()) << rule.id.toStdString();
    }
}

TEST(RemarkText, saysWhatToDoTheGuideItsSourceAndThatItIsNoDiagnosis)
{
    const test::Speaking english("en");
    const auto &rules = remarks::shippedRules().rules;
    const auto rule = std::ranges::find(rules, QStringLiteral("blood_pressure_very_high"), &remarks::RemarkRule::id);
    const remarks::Remark remark{&*rule, QUuid(), &records::antenatalVisit, records::antenatalVisit.find("systolic"), 160};
    const QString text = remarkText(remark, QDate(2026, 11, 20));
    for (const char16_t *part : {u"call your clinic or midwife now", u"160 mmHg", u"a medical publisher", u"second hand", u"20 Nov 2026", u"Not a diagnosis"})
        EXPECT_TRUE(text.contains(QStringView(part))) << text.toStdString();
}

TEST(WordingText, tellsWhoseQuestionsTheseAre)
{
    const test::Speaking english("en");
    EXPECT_TRUE(wordingText(records::guardian6Months, QStringLiteral("R7-04")).contains(u"October 2020 edition"));
    EXPECT_TRUE(wordingText(records::guardian6Months, QString()).contains(u"October 2020 edition"));
    EXPECT_EQ(wordingText(records::guardian6Months, QStringLiteral("R2-10")), QString());
    EXPECT_EQ(wordingText(records::guardian1Month, QStringLiteral("R7-04")), QString());
    EXPECT_TRUE(wordingText(records::guardian5Years, QStringLiteral("R2-10")).contains(u"from memory"));
}

} // namespace
} // namespace boshi::ui
