// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keys.h"
#include "tests/ui/safety/open_window.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/screening/answer_group.h"
#include "ui/screening/screening_page.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"

#include <QRadioButton>
#include <QTabBar>
#include <QTest>

namespace boshi::ui::screening_window_tests {
namespace {

using test::SafetyWindow;

const QString word = QStringLiteral("seven purple tin kettles");
const QString secretText = QStringLiteral("よるねむれない");

struct Window {
    test::Speaking english{"en"};
    SafetyWindow open;

    explicit Window(const std::function<void(test::FamilyAtHome &)> &prepare = [](test::FamilyAtHome &) {}) : open("mind", prepare)
    {
        QCoreApplication::processEvents();
        open.window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&open.window));
    }

    Workspace &workspace() const { return *open.window.workspace(); }
    ScreeningPage *page() const { return qobject_cast<ScreeningPage *>(workspace().page()); }
    SectionPage *section() const { return qobject_cast<SectionPage *>(workspace().page()); }
    void add() { test::press(*section(), "Add: "); }
    void answer(int question, int place) const
    {
        page()->form()->findChildren<AnswerGroup *>()[question]->findChildren<QRadioButton *>()[place]->click();
    }
    template <typename Part>
    bool isInSight() const
    {
        return open.window.findChild<Part *>()->isVisible();
    }
};

/// A sheet in the mother's area with a passphrase of its own.
void addSheet(test::FamilyAtHome &home)
{
    Record sheet{.id = home.session->surroundings().newId(), .type = &records::epds, .subject = home.people.mother};
    sheet.setValue(*sheet.type->sortDay(), PartialDate(test::today));
    sheet.setValue(*sheet.type->find("remarks"), secretText);
    sheet.setValue(*sheet.type->find("item_10"), qint64(2));
    home.keep(home.session->save(sheet));
    if (!home.session->protect({Privacy::Mother, home.people.mother}, test::passphrase(word), KeyProfile::Small))
        throw std::runtime_error("not protected");
}

TEST(ScreeningWindow, opensThePageFromTheSectionWithNothingElseInSight)
{
    Window window;
    ASSERT_TRUE(window.section());
    EXPECT_TRUE(window.isInSight<Rail>());
    EXPECT_TRUE(window.isInSight<TopBar>());
    window.add();
    ASSERT_TRUE(window.page());
    EXPECT_FALSE(window.isInSight<Rail>());
    EXPECT_FALSE(window.isInSight<TopBar>());
    for (const QTabBar *tabs : window.open.window.findChildren<QTabBar *>())
        EXPECT_FALSE(tabs->isVisible());
    test::press(*window.page(), "Close");
    EXPECT_FALSE(window.page());
    EXPECT_EQ(window.workspace().chapter(), QByteArray("mind"));
    EXPECT_TRUE(window.isInSight<Rail>());
    EXPECT_TRUE(window.isInSight<TopBar>());
}

TEST(ScreeningWindow, opensThePageFromTheRecordButton)
{
    Window window;
    window.workspace().showSection("overview");
    emit window.open.window.findChild<TopBar *>()->recordAsked(&records::mibs);
    ASSERT_TRUE(window.page());
    EXPECT_EQ(window.page()->form()->record().type, &records::mibs);
}

TEST(ScreeningWindow, opensAStoredSheetFromItsPlainForm)
{
    Window window;
    window.add();
    window.answer(2, 1);
    test::press(*window.page(), "Save");
    ASSERT_TRUE(window.section());
    SectionPage &section = *window.section();
    const RecordType &type = *section.currentType();
    section.openRecord(section.list(type)->model().at(0)->id);
    test::press(section, "On the private page");
    ASSERT_TRUE(window.page());
    EXPECT_EQ(window.page()->form()->findChildren<AnswerGroup *>()[2]->place(), 1);
}

TEST(ScreeningWindow, leadsToWhomToAskFromThePlainFormToo)
{
    Window window;
    SectionPage &section = *window.section();
    section.addRecord(records::epds);
    QTest::keyClicks(section.panel().form()->editor("item_10")->input(), QStringLiteral("1"));
    ASSERT_TRUE(section.save());
    QCoreApplication::processEvents();
    ASSERT_TRUE(window.page());
    ASSERT_TRUE(window.page()->followUp());
    test::press(*window.page()->followUp(), "Close this page");
    EXPECT_EQ(window.section(), &section);
}

TEST(ScreeningWindow, asksBeforeItLeavesWhatWasAnswered)
{
    Window window;
    window.add();
    window.answer(0, 0);
    QTest::keyClick(window.open.window.windowHandle(), Qt::Key_Escape);
    EXPECT_FALSE(window.open.question().isHidden());
    test::press(window.open.question(), "Stay here");
    ASSERT_TRUE(window.page());
    EXPECT_TRUE(window.page()->isEdited());
    test::press(*window.page(), "Close");
    test::press(window.open.question(), "Discard it");
    EXPECT_FALSE(window.page());
}

TEST(ScreeningWindow, showsNothingWhileTheAreaIsClosedAndGoesOnWhenItIsOpened)
{
    Window window(addSheet);
    EXPECT_FALSE(test::readable().contains(secretText));
    window.add();
    ASSERT_TRUE(window.page());
    EXPECT_FALSE(window.page()->form());
    EXPECT_TRUE(test::says(*window.page(), "The private area is closed"));
    ASSERT_TRUE(*window.open.session().openPrivate(test::passphrase(word)));
    EXPECT_TRUE(window.page()->form());
}

TEST(ScreeningWindow, leavesNothingWhenTheAreaIsClosed)
{
    Window window(addSheet);
    ASSERT_TRUE(*window.open.session().openPrivate(test::passphrase(word)));
    const auto sheets = window.open.session().family()->recordsOf(window.open.people.mother, records::epds);
    ASSERT_EQ(sheets.size(), 1u);
    emit window.section()->screeningAsked(&records::epds, sheets.front()->id);
    test::press(*window.page(), "Somebody to talk to");
    EXPECT_TRUE(test::says(*window.page(), "hurting yourself"));
    QTest::keyClick(window.open.window.windowHandle(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(window.page());
    EXPECT_FALSE(test::readable().contains(secretText));
    EXPECT_FALSE(test::readable().contains(QStringLiteral("hurting yourself")));
}

TEST(ScreeningWindow, keepsInputOverALock)
{
    Window window;
    window.add();
    window.answer(1, 1);
    EXPECT_TRUE(window.page()->isEdited());
    window.open.window.lockAtOnce();
    window.open.unlock();
    QCoreApplication::processEvents();
    ASSERT_TRUE(window.page());
    ASSERT_TRUE(window.page()->form());
    EXPECT_EQ(window.page()->form()->findChildren<AnswerGroup *>()[1]->place(), 1);
    EXPECT_TRUE(window.page()->isEdited());
    EXPECT_FALSE(window.isInSight<Rail>());
}

TEST(ScreeningWindow, locksByItsButton)
{
    Window window;
    window.add();
    test::press(*window.page(), "Lock");
    EXPECT_TRUE(test::comesTrue([&] { return window.open.window.isLocked(); }));
}

} // namespace
} // namespace boshi::ui::screening_window_tests
