// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/teeth_page.h"

#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/charts/teeth_comparison.h"
#include "ui/forms/record_form.h"
#include "ui/forms/tooth_chart_editor.h"
#include "ui/sections/record_panel.h"
#include "ui/widgets/mouth_view.h"

#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::teeth_page_tests {
namespace {

using test::FamilyAtHome;

constexpr std::string_view chapter = "teeth";

QString mark(const char16_t *text) { return QString::fromUtf16(text); }

QUuid examine(const FamilyAtHome &home, const RecordType &type, const QUuid &subject, QDate day, const ToothChart &chart)
{
    Record record{.id = home.session->surroundings().newId(), .type = &type, .subject = subject};
    record.setValue(*type.sortDay(), PartialDate(day));
    record.setValue(*type.find("teeth"), chart);
    home.keep(home.session->save(record));
    return record.id;
}

} // namespace

TEST(TeethPage, fitsMothersAndChildrenWithPagesOfTeeth)
{
    const FamilyAtHome home;
    for (const Place &place : {home.mother(), home.child()})
        EXPECT_TRUE(TeethPage::fits(sectionOf(home.family(), place, chapter, {})));
    EXPECT_FALSE(TeethPage::fits(sectionOf(home.family(), home.child(), "growth", {})));
}

TEST(TeethPage, comparesTheExaminationsOfTheirPlaceAlone)
{
    const test::Speaking english("en");
    const FamilyAtHome home;
    examine(home, records::childDentalCheckup, home.people.child, QDate(2025, 10, 4), {{36, mark(u"C")}});
    examine(home, records::childDentalCheckup, home.people.child, QDate(2026, 4, 4), {{36, mark(u"○")}});
    examine(home, records::childDentalCheckup, home.twin, QDate(2026, 5, 4), {{36, mark(u"△")}});
    examine(home, records::maternalDental, home.pregnancy, QDate(2026, 1, 4), {{11, mark(u"△")}});
    TeethPage page(*home.session, chapter);
    page.showPlace(home.child());
    EXPECT_TRUE(page.comparison().text().contains(QStringLiteral("lower left first molar: untreated decay → treated"))) << page.comparison().text().toStdString();
    page.showPlace(home.mother());
    EXPECT_TRUE(page.comparison().text().startsWith(QStringLiteral("There is one examination")));
    EXPECT_EQ(page.comparison().mouth().cells().size(), 32u) << "the mother's form";
}

TEST(TeethPage, showsWhatIsSavedByTheMouthInTheComparisonAtOnce)
{
    const test::Speaking english("en");
    const FamilyAtHome home;
    const RecordType &type = records::childDentalCheckup;
    examine(home, type, home.people.child, QDate(2025, 10, 4), {{75, mark(u"C")}});
    const QUuid later = examine(home, type, home.people.child, QDate(2026, 4, 4), {{75, mark(u"C")}});
    TeethPage page(*home.session, chapter);
    page.resize(1200, 800);
    page.show();
    page.showPlace(home.child());
    page.openRecord(later);
    auto *editor = qobject_cast<ToothChartEditor *>(page.panel().form()->editor("teeth"));
    ASSERT_TRUE(editor);
    MouthView &mouth = editor->mouth();
    mouth.setFocus();
    mouth.setCurrent(int(std::ranges::find(mouth.cells(), 75, &DrawnTooth::tooth) - mouth.cells().begin()));
    QTest::keyClick(&mouth, Qt::Key_4);
    EXPECT_TRUE(page.isEdited());
    EXPECT_TRUE(page.save());
    page.refresh({later});
    EXPECT_EQ(teeth::markOf(*home.family().record(later)->get<ToothChart>("teeth"), 75), mark(u"○"));
    EXPECT_TRUE(page.comparison().text().contains(QStringLiteral("lower left second milk molar: untreated decay → treated")));
}

TEST(TeethPage, opensWithItsListAndHasTheComparisonBehindIt)
{
    const FamilyAtHome home;
    TeethPage page(*home.session, chapter);
    page.showPlace(home.child());
    const auto *views = page.findChild<QTabWidget *>();
    ASSERT_EQ(views->count(), 2);
    EXPECT_EQ(views->currentIndex(), 0);
    EXPECT_TRUE(views->widget(1)->isAncestorOf(&page.comparison()));
}

} // namespace boshi::ui::teeth_page_tests
