// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/teeth_comparison.h"

#include "core/records/catalogue.h"
#include "tests/ui/words/speaking.h"
#include "ui/widgets/mouth_view.h"

#include <QAccessible>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::teeth_comparison_tests {
namespace {

using charts::ToothExamination;

QString mark(const char16_t *text) { return QString::fromUtf16(text); }

ToothExamination examination(QDate day, const ToothChart &chart)
{
    return {QUuid::createUuid(), PartialDate(day), records::childDentalCheckup.find("teeth"), chart};
}

const ToothExamination first = examination(QDate(2024, 5, 1), {{36, mark(u"／")}, {75, mark(u"C")}});
const ToothExamination second = examination(QDate(2025, 5, 1), {{36, mark(u"C")}, {75, mark(u"C")}});
const ToothExamination third = examination(QDate(2026, 5, 1), {{36, mark(u"○")}, {75, mark(u"C")}, {26, mark(u"／")}});

struct Shown {
    test::Speaking english{"en"};
    TeethComparison comparison;

    explicit Shown(const std::vector<ToothExamination> &examinations)
    {
        comparison.setExaminations(examinations);
        comparison.resize(700, 600);
        comparison.show();
    }
    QComboBox *chooser(int which) { return comparison.findChildren<QComboBox *>().at(which); }
    std::vector<int> signedTeeth() const
    {
        std::vector<int> teeth;
        for (const DrawnTooth &tooth : comparison.mouth().cells())
            if (tooth.isChanged)
                teeth.push_back(tooth.tooth);
        return teeth;
    }
};

} // namespace

TEST(TeethComparison, comparesTheLastTwoInWordsAndInTheDrawing)
{
    Shown shown({first, second, third});
    const QStringList lines = shown.comparison.text().split(u'\n');
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("1 May 2025")) && lines[0].contains(QStringLiteral("1 May 2026"))) << lines[0].toStdString();
    EXPECT_EQ(lines[1], QStringLiteral("lower left first molar: untreated decay → treated"));
    EXPECT_EQ(lines[2], QStringLiteral("upper left first molar: no mark → sound"));
    EXPECT_EQ(shown.signedTeeth(), (std::vector<int>{26, 36}));
    EXPECT_TRUE(shown.comparison.mouth().isReadOnly());
}

TEST(TeethComparison, isHeardFromTheTeethToo)
{
    Shown shown({first, second, third});
    QStringList heard;
    QAccessibleInterface *mouth = QAccessible::queryAccessibleInterface(&shown.comparison.mouth());
    for (int tooth = 0; tooth < mouth->childCount(); ++tooth)
        heard << mouth->child(tooth)->text(QAccessible::Name);
    EXPECT_TRUE(heard.contains(QStringLiteral("lower left first molar, treated; before: untreated decay")));
    EXPECT_TRUE(heard.contains(QStringLiteral("lower left second milk molar, untreated decay"))) << "what stayed as it was";
    EXPECT_TRUE(mouth->text(QAccessible::Description).contains(QStringLiteral("sound: upper left first molar")));
}

TEST(TeethComparison, comparesWhicheverTwoAreChosenAndKeepsTheChoice)
{
    Shown shown({first, second, third});
    shown.chooser(0)->setCurrentIndex(0);
    EXPECT_TRUE(shown.comparison.text().contains(QStringLiteral("lower left first molar: sound → treated")));
    shown.comparison.setExaminations({first, second, third});
    EXPECT_TRUE(shown.comparison.text().contains(QStringLiteral("lower left first molar: sound → treated"))) << "after somebody saved something else";
    shown.chooser(1)->setCurrentIndex(0);
    EXPECT_TRUE(shown.comparison.text().startsWith(QStringLiteral("No tooth is marked differently")));
    EXPECT_TRUE(shown.signedTeeth().empty());
    shown.comparison.setExaminations({first, third});
    EXPECT_TRUE(shown.comparison.text().contains(QStringLiteral("sound → treated"))) << "the last two of the new list";
}

TEST(TeethComparison, saysWhatItWaitsFor)
{
    Shown none({});
    EXPECT_EQ(none.comparison.text(), QStringLiteral("No examination with a tooth chart is recorded yet."));
    EXPECT_FALSE(none.comparison.mouth().isVisible());
    Shown one({second});
    EXPECT_TRUE(one.comparison.text().startsWith(QStringLiteral("There is one examination")));
    EXPECT_TRUE(one.comparison.mouth().isVisible());
    EXPECT_FALSE(one.chooser(0)->isVisible());
    EXPECT_TRUE(one.signedTeeth().empty());
}

} // namespace boshi::ui::teeth_comparison_tests
