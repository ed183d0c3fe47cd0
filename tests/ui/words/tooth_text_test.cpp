// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tooth_text.h"

#include "core/records/catalogue.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/field_text.h"

#include <gtest/gtest.h>

#include <set>

namespace boshi::ui::tooth_text_tests {
namespace {

using test::Speaking;

const Field &teethField() { return *records::childDentalCheckup.find("teeth"); }
const teeth::Form &form() { return teeth::formOf(teethField()); }
QString mark(const char16_t *text) { return QString::fromUtf16(text); }

} // namespace

TEST(ToothText, namesEachOfThe52TeethInItsOwnWay)
{
    for (const char *language : {"ja", "en"}) {
        const Speaking speaking(language);
        std::set<QString> names;
        for (int tooth = 0; tooth < 100; ++tooth)
            if (isToothNumber(tooth))
                names.insert(toothName(tooth));
        EXPECT_EQ(names.size(), 52u) << language;
    }
}

TEST(ToothText, saysSideAndKind)
{
    {
        const Speaking japanese("ja");
        EXPECT_EQ(toothName(54), QStringLiteral("右上の第一乳臼歯"));
        EXPECT_EQ(toothName(16), QStringLiteral("右上の第一大臼歯"));
        EXPECT_EQ(toothName(31), QStringLiteral("左下の中切歯"));
        EXPECT_EQ(toothText(form(), 36, mark(u"C")), QStringLiteral("左下の第一大臼歯、未処置のむし歯"));
    }
    const Speaking english("en");
    EXPECT_EQ(toothName(16), QStringLiteral("upper right first molar"));
    EXPECT_EQ(toothName(75), QStringLiteral("lower left second milk molar"));
    EXPECT_EQ(toothText(form(), 16, mark(u"○")), QStringLiteral("upper right first molar, treated"));
    EXPECT_EQ(toothText(form(), 16, {}), QStringLiteral("upper right first molar, no mark"));
    EXPECT_EQ(toothText(form(), 16, mark(u"？？")), QStringLiteral("upper right first molar, ？？")) << "as it was written";
    EXPECT_EQ(toothNumber(54), QStringLiteral("54 (D)"));
    EXPECT_EQ(toothNumber(16), QStringLiteral("16"));
    EXPECT_EQ(toothName(99), QStringLiteral("tooth 99"));
}

TEST(ToothText, saysWhatChanged)
{
    const Speaking english("en");
    EXPECT_EQ(toothChangeText(form(), {36, mark(u"C"), mark(u"○")}), QStringLiteral("lower left first molar: untreated decay → treated"));
    EXPECT_EQ(spokenToothChange(form(), {36, mark(u"C"), mark(u"○")}), QStringLiteral("lower left first molar, treated; before: untreated decay"));
}

TEST(ToothText, speaksAChartByItsMarks)
{
    const Speaking english("en");
    ToothChart chart{{36, mark(u"c")}, {55, mark(u"?")}};
    for (const int tooth : {51, 52, 61, 62, 71})
        chart.push_back({tooth, mark(u"／")});
    EXPECT_EQ(spokenText(teethField(), chart), QStringLiteral("sound: 5 teeth; untreated decay: lower left first molar; ?: upper right second milk molar"));
}

} // namespace boshi::ui::tooth_text_tests
