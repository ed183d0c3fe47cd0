// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/sections/growth_page.h"
#include "ui/sections/new_person.h"
#include "ui/sections/overview_page.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

using test::FamilyAtHome;

/// The button of the panel with this text, without its access key.
QPushButton *buttonIn(QWidget &widget, const char *text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(QString::fromUtf8(text)))
            return button;
    return nullptr;
}

bool saysIn(const QWidget &widget, const char *text)
{
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->text().contains(QString::fromUtf8(text)))
            return true;
    return false;
}

/// As the window does for the page in sight.
void keepInStep(Page &page, VaultSession &session) { QObject::connect(&session, &VaultSession::changed, &page, &Page::refresh); }

/// The mother's page or the child's, whichever has the type.
Place placeOf(const FamilyAtHome &home, const RecordType &type)
{
    const auto types = sectionOf(home.family(), home.child(), type.chapter, QDate()).types;
    return std::ranges::find(types, &type) != types.end() ? home.child() : home.mother();
}

/// With the first sample that may be saved: in some a period ends before it begins.
void fill(RecordForm &form, const VaultSession &session, quint32 seed)
{
    Record typed = test::sampleRecord(form.type(), seed);
    typed.id = form.record().id;
    typed.subject = form.record().subject;
    if (hasErrors(session.issuesOf(typed)))
        return fill(form, session, seed + 1);
    form.setRecord(typed);
}

/// Old enough for every page.
void growUp(const FamilyAtHome &home)
{
    Record child = *home.family().record(home.people.child);
    child.setValue(*child.type->find(records::keys::person::birthDate), PartialDate(QDate(2010, 4, 3)));
    home.keep(home.session->save(child));
}

/// With so little room that form and list cannot both be seen.
TEST(SectionPage, isGoneThroughWithTheArrowsAlsoWhereTheFormWouldTakeTheListAway)
{
    const FamilyAtHome home;
    const auto &type = records::childMeasurement;
    for (const int month : {1, 2})
        home.keep(home.session->save(test::measurement(home.session->surroundings().newId(), home.people.child, QDate(2025, month, 3), 9000)));
    SectionPage page(*home.session, type.chapter);
    page.showPlace(home.child());
    page.resize(300, 400);
    page.show();
    QTableView &view = page.list(type)->view();
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.currentIndex().row(), 1);
    EXPECT_TRUE(view.isVisible());
    EXPECT_FALSE(page.panel().isOpen());
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(page.panel().isVisible());
    EXPECT_FALSE(view.isVisible());
}

class EveryPage : public testing::TestWithParam<const RecordType *> { };

TEST_P(EveryPage, opensSavesAndListsARecord)
{
    const RecordType &type = *GetParam();
    const FamilyAtHome home;
    growUp(home);
    const Place place = placeOf(home, type);
    SectionPage page(*home.session, type.chapter);
    keepInStep(page, *home.session);
    page.showPlace(place);
    ASSERT_TRUE(page.list(type));
    page.addRecord(type);
    if (!page.panel().isOpen()) // The person's own record.
        page.openRecord(place.subject);
    ASSERT_TRUE(page.panel().isOpen());
    const QUuid id = page.panel().record();
    fill(*page.panel().form(), *home.session, 7);
    EXPECT_TRUE(page.save());
    EXPECT_FALSE(page.panel().isOpen());
    EXPECT_GE(page.list(type)->model().rowOf(id), 0);
    EXPECT_EQ(page.list(type)->current(), id);
}

std::vector<const RecordType *> typesWithChapter()
{
    std::vector<const RecordType *> types;
    std::ranges::copy_if(records::all(), std::back_inserter(types), [](const RecordType *type) { return !type->chapter.empty(); });
    return types;
}

INSTANTIATE_TEST_SUITE_P(SectionPage, EveryPage, testing::ValuesIn(typesWithChapter()),
                         [](const auto &parameter) { return std::string(parameter.param->key); });

struct OpenNote {
    FamilyAtHome home;
    SectionPage page{*home.session, "notes"};

    OpenNote()
    {
        keepInStep(page, *home.session);
        page.showPlace(home.child());
        page.addRecord(records::note);
    }
    FieldEditor &text() { return *page.panel().form()->editor("text"); }
    void type(const QString &typed)
    {
        text().setValue(typed);
        Record record = page.panel().form()->record();
        page.panel().form()->setRecord(record);
    }
};

TEST(SectionPage, refusesToSaveWithoutARequiredFieldAndSaysSoBesideIt)
{
    OpenNote note;
    EXPECT_FALSE(note.page.save());
    EXPECT_TRUE(note.page.panel().isOpen());
    EXPECT_TRUE(saysIn(note.page.panel(), "Not saved yet"));
    EXPECT_FALSE(note.text().input()->accessibleDescription().isEmpty());
}

TEST(SectionPage, doesNotNagAboutMissingFieldsBeforeSaving)
{
    OpenNote note;
    EXPECT_TRUE(note.text().input()->accessibleDescription().isEmpty());
}

TEST(SectionPage, savesAnUnusualValue)
{
    const FamilyAtHome home;
    SectionPage page(*home.session, "growth");
    page.showPlace(home.child());
    page.addRecord(records::childMeasurement);
    RecordForm &form = *page.panel().form();
    Record typed = test::measurement(form.record().id, home.people.child, QDate(2025, 4, 3), 59'000);
    form.setRecord(typed);
    EXPECT_TRUE(page.save());
}

TEST(SectionPage, strikesOutWithAReasonAndUndoBringsItBack)
{
    OpenNote note;
    note.type(QStringLiteral("よく笑う"));
    const QUuid id = note.page.panel().record();
    ASSERT_TRUE(note.page.save());
    note.page.openRecord(id);
    auto *reason = note.page.panel().findChild<QLineEdit *>(QStringLiteral("reason"));
    ASSERT_TRUE(reason);
    buttonIn(note.page.panel(), "Strike out…")->click();
    buttonIn(note.page.panel(), "Strike out now")->click();
    EXPECT_GE(note.page.list(records::note)->model().rowOf(id), 0) << "without a reason nothing happens";
    reason->setText(QStringLiteral("ほかの子のこと"));
    buttonIn(note.page.panel(), "Strike out now")->click();
    EXPECT_LT(note.page.list(records::note)->model().rowOf(id), 0);
    ASSERT_TRUE(note.home.session->undoLatest());
    EXPECT_GE(note.page.list(records::note)->model().rowOf(id), 0);
}

TEST(SectionPage, asksBeforeItLeavesWhatWasTyped)
{
    OpenNote note;
    QSignalSpy asked(&note.page, &Page::leaveAsked);
    note.page.addRecord(records::note);
    EXPECT_EQ(asked.count(), 0) << "nothing was typed yet";
    QTest::keyClicks(note.page.panel().form()->editor("title")->input(), QStringLiteral("smiled"));
    const QUuid open = note.page.panel().record();
    note.page.addRecord(records::note);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(note.page.panel().record(), open) << "the form waits for the answer";
}

TEST(GrowthPage, isForChaptersWithBodyMeasurements)
{
    const FamilyAtHome home;
    EXPECT_TRUE(GrowthPage::fits(sectionOf(home.family(), home.child(), "growth", QDate())));
    EXPECT_FALSE(GrowthPage::fits(sectionOf(home.family(), home.child(), "notes", QDate())));
}

TEST(GrowthPage, speaksTheNewMeasurement)
{
    const FamilyAtHome home;
    GrowthPage page(*home.session, "growth");
    keepInStep(page, *home.session);
    page.showPlace(home.child());
    page.resize(900, 600);
    page.show();
    const QString before = page.chart().readOut();
    ASSERT_TRUE(home.session->save(test::measurement(home.session->surroundings().newId(), home.people.child, QDate(2025, 4, 3), 9870)));
    EXPECT_NE(page.chart().readOut(), before);
    EXPECT_TRUE(page.chart().readOut().contains(QStringLiteral("9.87"))) << page.chart().readOut().toStdString();
}

TEST(OverviewPage, saysWhatBoshiIsNot)
{
    const FamilyAtHome home;
    OverviewPage page(*home.session);
    page.showPlace(home.child());
    EXPECT_TRUE(saysIn(page, "not an official service"));
    EXPECT_TRUE(saysIn(page, "provisional"));
    EXPECT_TRUE(saysIn(page, "2023")) << "the growth reference is named";
}

TEST(OverviewPage, saysInWordsWhoIsNonDisclosed)
{
    const FamilyAtHome home;
    Record mother = *home.family().record(home.people.mother);
    mother.setValue(*mother.type->find(records::keys::person::notDisclosed), true);
    home.keep(home.session->save(mother));
    OverviewPage page(*home.session);
    page.showPlace(home.child());
    EXPECT_FALSE(saysIn(page, "Non-disclosed"));
    page.showPlace(home.mother());
    EXPECT_TRUE(saysIn(page, "Non-disclosed"));
}

TEST(NewPerson, beginsAFamilyInAnEmptyVaultAndGoesWithOneUndo)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    const Record mother = test::person(session->surroundings().newId(), QStringLiteral("見本 はなこ"), QDate(1994, 2, 3));
    const auto family = addPerson(*session, mother, QStringLiteral("mother"), false);
    ASSERT_TRUE(family);
    ASSERT_TRUE(session->openFamily(*family));
    ASSERT_EQ(session->family()->members().size(), 1u);
    EXPECT_EQ(session->family()->members().front().role, QStringLiteral("mother"));
    ASSERT_TRUE(session->undoLatest());
    EXPECT_TRUE(session->reader().caseload()->empty());
}

TEST(NewPerson, joinsTheFamilyThatIsOpen)
{
    const FamilyAtHome home;
    const Record father = test::person(home.session->surroundings().newId(), QStringLiteral("見本 たける"), QDate(1993, 2, 3));
    const auto family = addPerson(*home.session, father, QStringLiteral("father"), false);
    ASSERT_TRUE(family);
    EXPECT_EQ(*family, home.people.family);
    EXPECT_EQ(home.family().members().size(), 4u);
}

TEST(SectionPage, beginsWithThePageOfTheAgeAndStaysWhereSomebodyWent)
{
    FamilyAtHome home; // Two years old.
    SectionPage page(*home.session, "guardian");
    keepInStep(page, *home.session);
    page.showPlace(home.child());
    EXPECT_EQ(page.currentType(), &records::guardian2Years);
    page.addRecord(records::guardian1Year);
    EXPECT_EQ(page.currentType(), &records::guardian1Year);
    Record early{.id = home.session->surroundings().newId(), .type = &records::guardian3Years, .subject = home.people.child};
    early.setValue(*early.type->sortDay(), PartialDate(test::today));
    page.discard();
    home.keep(home.session->save(early)); // A page more is in sight now.
    EXPECT_EQ(page.currentType(), &records::guardian1Year);
    SectionPage newborn(*home.session, "birth");
    newborn.showPlace(home.child());
    EXPECT_EQ(newborn.currentType(), &records::birth) << "nothing is of this age, and nothing is recorded";
}

} // namespace
} // namespace boshi::ui
