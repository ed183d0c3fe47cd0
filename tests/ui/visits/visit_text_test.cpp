// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/meanings.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/visit_text.h"

#include <gtest/gtest.h>

namespace boshi::ui::visit_text_tests {
namespace {

TEST(VisitText, tellsOfEveryColumnOfTheVisitsWhatItMeans)
{
    for (const Field &field : records::antenatalVisit.fields)
        EXPECT_TRUE(records::meaningOf(records::antenatalVisit, field)) << field.key;
    for (const records::Meaning &meaning : records::meanings())
        EXPECT_TRUE(meaning.type->find(meaning.field)) << meaning.field;
}

TEST(VisitText, tellsUnitAndWhatIsUsualAndThePage)
{
    const Field &weight = *records::antenatalVisit.find(records::keys::antenatalVisit::weight);
    const QString guide = columnGuide(records::antenatalVisit, weight);
    for (const char *part : {"Weight (kg)", "30", "150", "Page 05", "from another program"})
        EXPECT_TRUE(guide.contains(QString::fromUtf8(part))) << part << " in " << guide.toStdString();
    EXPECT_FALSE(guide.contains(QStringLiteral("pages.md"))) << "names of our own files tell nobody anything";
}

TEST(VisitText, namesTheTestsOfAPlannedVisitInTheLanguageOfTheReader)
{
    const visits::Plan &plan = visits::shippedPlan();
    const visits::PlannedVisit visit{24, QDate(2026, 6, 1), QDate(2026, 6, 14), &plan.visits.back(), &plan.tests[1]};
    EXPECT_TRUE(plannedVisitText(visit).contains(QStringLiteral("ultrasound"))) << plannedVisitText(visit).toStdString();
    const test::Speaking japanese("ja");
    EXPECT_TRUE(plannedTestsText(visit).contains(QStringLiteral("超音波")));
    EXPECT_TRUE(plannedWeekText(visit).contains(QStringLiteral("24週")));
}

} // namespace
} // namespace boshi::ui::visit_text_tests
