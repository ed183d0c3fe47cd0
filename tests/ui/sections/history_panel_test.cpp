// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/history_panel.h"

#include "tests/support/dialogs.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/forms/record_form.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace boshi::ui::history_panel_tests {
namespace {

/// A child weighed twice, and the record open.
struct OpenRecord {
    test::FamilyAtHome home;
    QUuid id = home.session->surroundings().newId();
    SectionPage page{*home.session, "growth"};

    OpenRecord()
    {
        weigh(9000);
        weigh(9870);
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.showPlace(home.child());
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        page.openRecord(id);
    }
    void weigh(qint64 grams) { home.keep(home.session->save(test::measurement(id, home.people.child, QDate(2025, 4, 3), grams))); }
    Value weight() const
    {
        const auto record = home.session->reader().record(id);
        return (*record)->value("weight");
    }
    QListView &steps() { return *page.history().findChild<QListView *>(); }
};

TEST(HistoryPanel, opensFromTheRecordByItsKeyAndLeadsBackByEscape)
{
    OpenRecord open;
    QTest::keyClick(&open.page.panel(), Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(test::comesTrue([&] { return open.page.history().isOpen(); }));
    EXPECT_FALSE(open.page.panel().isOpen());
    EXPECT_EQ(open.steps().model()->rowCount(), 2);
    QTest::keyClick(&open.steps(), Qt::Key_Escape);
    EXPECT_FALSE(open.page.history().isOpen());
    EXPECT_EQ(open.page.panel().record(), open.id);
}

/// A menu of a field stays open while its form goes; what is chosen in it then must reach nobody.
TEST(RecordPanel, heedsNoFieldOfAFormThatIsClosed)
{
    OpenRecord open;
    RecordForm *form = open.page.panel().form();
    open.page.panel().close();
    emit form->fieldFinished();
    EXPECT_FALSE(open.page.panel().isOpen());
}

TEST(HistoryPanel, namesEverythingThatTakesTheKeyboard)
{
    OpenRecord open;
    test::press(open.page.panel(), "History");
    test::expectNames(open.page.history());
}

TEST(HistoryPanel, goesBackByOneEntryThatUndoTakesAway)
{
    OpenRecord open;
    test::press(open.page.panel(), "History");
    EXPECT_FALSE(test::button(open.page.history(), "Go back")->isEnabled()) << "nothing would change";
    QTest::keyClick(&open.steps(), Qt::Key_Down);
    test::press(open.page.history(), "Go back");
    EXPECT_EQ(open.weight(), Value(qint64(9000)));
    EXPECT_EQ(open.steps().model()->rowCount(), 3);
    ASSERT_TRUE(open.home.session->undoLatest());
    EXPECT_EQ(open.weight(), Value(qint64(9870)));
}

TEST(HistoryPanel, asksBeforeTypedInputIsLeftForTheHistory)
{
    OpenRecord open;
    QSignalSpy asked(&open.page, &Page::leaveAsked);
    QTest::keyClicks(open.page.panel().form()->editor("weight")->input(), QStringLiteral("1"));
    ASSERT_TRUE(open.page.isEdited());
    test::press(open.page.panel(), "History");
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(open.page.history().isOpen());
}

TEST(HistoryPanel, showsNothingOfAPrivateRecordOnceItsAreaIsClosed)
{
    OpenRecord open;
    Record note = test::noteAbout(open.home.session->surroundings().newId(), open.home.people.mother, QStringLiteral("一人の話"));
    note.privacy = Privacy::Mother;
    open.home.keep(open.home.session->save(note));
    ASSERT_TRUE(open.home.session->protect({Privacy::Mother, open.home.people.mother}, test::passphrase(QStringLiteral("わたしだけ")), KeyProfile::Small));
    HistoryPanel panel(*open.home.session);
    panel.open(note.id);
    ASSERT_TRUE(panel.isOpen());
    ASSERT_TRUE(open.home.session->closePrivate());
    panel.refresh();
    EXPECT_FALSE(panel.isOpen());
    EXPECT_EQ(panel.findChild<QListView *>()->model()->rowCount(), 0);
    panel.open(note.id);
    EXPECT_FALSE(panel.isOpen());
}

} // namespace
} // namespace boshi::ui::history_panel_tests
