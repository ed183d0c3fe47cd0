// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/safety/private_areas_dialog.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace boshi::ui::private_records_tests {
namespace {

using test::SafetyWindow;

const QString word = QStringLiteral("seven purple tin kettles");
const QString secretText = QStringLiteral("だれにもみせない");

/// Two private notes of the mother, in an area with a passphrase of its own.
void addSecrets(test::FamilyAtHome &home)
{
    for (const QString &title : {secretText, QStringLiteral("もうひとつ")}) {
        Record note = test::noteAbout(home.session->surroundings().newId(), home.people.mother, QStringLiteral("よる"));
        test::setText(note, "title", title);
        note.privacy = Privacy::Mother;
        home.keep(home.session->save(note));
    }
    if (!home.session->protect({Privacy::Mother, home.people.mother}, test::passphrase(word), KeyProfile::Small))
        throw std::runtime_error("not protected");
}

void openAreas(SafetyWindow &open) { ASSERT_TRUE(*open.session().openPrivate(test::passphrase(word))); }

SectionPage &notes(SafetyWindow &open)
{
    open.window.workspace()->showSection("notes");
    return *qobject_cast<SectionPage *>(open.window.workspace()->page());
}

bool canRead() { return test::readable().contains(secretText); }

QToolButton *privateSign(const SafetyWindow &open)
{
    for (QToolButton *each : open.window.findChildren<QToolButton *>())
        if (each->accessibleName().startsWith(QStringLiteral("Private areas:")))
            return each;
    return nullptr;
}

QUuid firstNote(SectionPage &page) { return page.list(records::note)->model().at(0)->id; }

TEST(PrivateRecords, comeIntoSightWhenOpenedAndLeaveNothingWhenClosed)
{
    SafetyWindow open("overview", addSecrets);
    EXPECT_FALSE(canRead());
    openAreas(open);
    auto *tabs = open.window.findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setCurrentIndex(tab);
    SectionPage &page = notes(open);
    page.openRecord(firstNote(page));
    EXPECT_TRUE(page.panel().isOpen());
    EXPECT_TRUE(canRead());
    open.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(open.window.windowHandle(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(canRead());
    EXPECT_FALSE(page.panel().isOpen());
    EXPECT_FALSE(test::readable().contains(QStringLiteral("もうひとつ")));
    tabs->setCurrentIndex(0);
    EXPECT_FALSE(canRead()) << "a page that is shown again does not bring it back";
}

TEST(PrivateRecords, areAskedAboutBeforeWhatWasTypedIsClosedAway)
{
    SafetyWindow open("notes", addSecrets);
    openAreas(open);
    SectionPage &page = notes(open);
    page.openRecord(firstNote(page));
    QTest::keyClicks(page.panel().form()->editor("title")->input(), QStringLiteral(" tired"));
    open.safety("Close private areas")->trigger();
    EXPECT_FALSE(open.question().isHidden());
    EXPECT_TRUE(canRead()) << "nothing is closed before the answer";
    test::press(open.question(), "Stay here");
    EXPECT_TRUE(page.panel().isEdited());
    open.safety("Close private areas")->trigger();
    test::press(open.question(), "Save it");
    EXPECT_FALSE(canRead());
    openAreas(open);
    EXPECT_TRUE(test::readable().contains(QStringLiteral("tired")));
}

void choosePrivacy(SectionPage &page, Privacy privacy)
{
    auto *box = page.panel().findChild<QComboBox *>(QStringLiteral("privacy"));
    box->setCurrentIndex(box->findData(int(privacy)));
}

TEST(PrivateRecords, areExplainedOnlyWhereTheAreaHasNoPassphrase)
{
    SafetyWindow open("notes", addSecrets);
    openAreas(open);
    SectionPage &page = notes(open);
    page.addRecord(records::note);
    const auto explains = [&] { return test::says(page.panel(), "Until this private area has a passphrase of its own"); };
    EXPECT_FALSE(explains());
    choosePrivacy(page, Privacy::Mother);
    EXPECT_FALSE(explains()) << "it has one";
    choosePrivacy(page, Privacy::Professional);
    EXPECT_TRUE(explains());
}

TEST(PrivateRecords, areNoLongerOfferedByAFormThatWasOpenWhenTheyWereClosed)
{
    SafetyWindow open("notes", addSecrets);
    openAreas(open);
    SectionPage &page = notes(open);
    page.addRecord(records::note);
    choosePrivacy(page, Privacy::Mother);
    open.safety("Close private areas")->trigger();
    EXPECT_FALSE(page.panel().isOpen()) << "a form of the area itself";
    page.addRecord(records::note);
    QTest::keyClicks(page.panel().form()->editor("title")->input(), QStringLiteral("walk"));
    const RecordForm *before = page.panel().form();
    openAreas(open);
    open.safety("Close private areas")->trigger();
    ASSERT_TRUE(page.panel().isOpen());
    EXPECT_NE(page.panel().form(), before) << "made anew, with what is open now";
    EXPECT_EQ(page.panel().form()->editor("title")->value(), Value(QStringLiteral("walk")));
    EXPECT_TRUE(page.isEdited());
}

TEST(PrivateRecords, areClosedAtOnceBesideOtherInputWhichStays)
{
    SafetyWindow open("notes", addSecrets);
    openAreas(open);
    SectionPage &page = notes(open);
    page.addRecord(records::note);
    QTest::keyClicks(page.panel().form()->editor("title")->input(), QStringLiteral("open to all"));
    open.safety("Close private areas")->trigger();
    EXPECT_TRUE(open.question().isHidden());
    EXPECT_TRUE(page.panel().isEdited());
    EXPECT_FALSE(canRead());
}

TEST(PrivateRecords, areToldByASignInTheTopBar)
{
    SafetyWindow open("notes", addSecrets);
    ASSERT_TRUE(privateSign(open));
    EXPECT_TRUE(test::comesTrue([&] { return privateSign(open)->isVisible(); }));
    EXPECT_EQ(privateSign(open)->text(), QStringLiteral("Private areas: closed"));
    openAreas(open);
    EXPECT_EQ(privateSign(open)->text(), QStringLiteral("Private areas: open"));
    privateSign(open)->click();
    EXPECT_EQ(privateSign(open)->text(), QStringLiteral("Private areas: closed"));
    privateSign(open)->click();
    EXPECT_TRUE(test::awaited<PrivateAreasDialog>(open.window));
}

TEST(PrivateRecords, needNoSignWhileNoAreaHasAPassphrase)
{
    SafetyWindow open("notes");
    ASSERT_TRUE(privateSign(open));
    EXPECT_FALSE(privateSign(open)->isVisible());
}

TEST(PrivateRecords, areEnteredWithAChoiceInTheFormAndMarkedInLists)
{
    SafetyWindow open("notes");
    SectionPage &page = notes(open);
    page.addRecord(records::note);
    auto *choice = page.panel().findChild<QComboBox *>(QStringLiteral("privacy"));
    ASSERT_TRUE(choice);
    EXPECT_EQ(Privacy(choice->currentData().toInt()), records::note.privacy) << "the type's own class comes first";
    choice->setCurrentIndex(choice->findData(int(Privacy::Mother)));
    EXPECT_TRUE(test::says(page.panel(), "Until this private area has a passphrase"));
    Record typed = test::noteAbout(page.panel().record(), open.people.mother, secretText);
    page.panel().form()->setRecord(typed);
    const QUuid id = typed.id;
    ASSERT_TRUE(page.save());
    EXPECT_EQ(open.session().family()->record(id)->privacy, Privacy::Mother);
    EXPECT_TRUE(test::readable().contains(QStringLiteral("[private]")));
    page.openRecord(id);
    EXPECT_TRUE(test::says(page.panel(), "Who may see this: The mother only"));
    EXPECT_TRUE(choice->isHidden()) << "a record never changes its class";
}

TEST(PrivateRecords, areNotWrittenIntoAClosedAreaAndTheInputStays)
{
    SafetyWindow open("notes", addSecrets);
    SectionPage &page = notes(open);
    page.addRecord(records::note);
    auto *choice = page.panel().findChild<QComboBox *>(QStringLiteral("privacy"));
    choice->setCurrentIndex(choice->findData(int(Privacy::Mother)));
    page.panel().form()->setRecord(test::noteAbout(page.panel().record(), open.people.mother, secretText));
    EXPECT_FALSE(page.save());
    EXPECT_TRUE(page.panel().isOpen());
    EXPECT_TRUE(test::says(page.panel(), "private"));
}

} // namespace
} // namespace boshi::ui::private_records_tests
