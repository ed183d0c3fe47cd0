// SPDX-License-Identifier: GPL-3.0-or-later
/// The search of the real workspace: what it offers, and where its results lead.
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/record_form.h"
#include "ui/search/search_box.h"
#include "ui/search/search_model.h"
#include "ui/sections/question_bar.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::search_in_window_tests {
namespace {

struct AtWork {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    Workspace workspace{*home.session};
    SearchBox *box = workspace.findChild<SearchBox *>();

    AtWork()
    {
        const QUuid child = home.people.child;
        home.keep(home.session->save(test::measurement(home.session->surroundings().newId(), child, QDate(2025, 4, 3), 9870)));
        workspace.resize(1280, 800);
        workspace.show();
        workspace.activateWindow();
        workspace.start(child.toString(), {});
        QCoreApplication::processEvents();
        QTest::keyClick(&workspace, Qt::Key_K, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }

    /// Types, waits until the records are read, and presses Enter at the result of this name.
    void choose(const QString &typed, const QString &title)
    {
        QInputMethodEvent input; // QTest types ASCII only.
        input.setCommitString(typed);
        QCoreApplication::sendEvent(&box->field(), &input);
        for (int round = 0; round < 100; ++round)
            QCoreApplication::processEvents();
        const SearchModel &model = box->model();
        QTest::keyClick(&box->field(), Qt::Key_Down);
        for (int row = 0; row < model.rowCount() && model.at(row).title != title; ++row)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    SectionPage *page() const { return qobject_cast<SectionPage *>(workspace.page()); }
};

TEST(SearchInWindow, isReachedByItsKey)
{
    const AtWork at;
    EXPECT_TRUE(at.box->field().hasFocus());
}

TEST(SearchInWindow, goesToSomebody)
{
    AtWork at;
    at.choose(QStringLiteral("ひなた"), QStringLiteral("見本 ひなた"));
    EXPECT_EQ(at.workspace.place().person, at.home.twin);
}

TEST(SearchInWindow, goesToARecordAndGivesItTheKeyboard)
{
    AtWork at;
    at.workspace.goTo({at.home.twin, at.home.twin});
    at.choose(QStringLiteral("2025/4/3"), QStringLiteral("Measurement (3 Apr 2025)"));
    ASSERT_TRUE(at.page());
    EXPECT_EQ(at.workspace.place(), at.home.child());
    EXPECT_TRUE(at.page()->panel().isOpen());
    EXPECT_TRUE(at.page()->panel().isAncestorOf(QApplication::focusWidget()));
}

TEST(SearchInWindow, goesToAFieldOfTheLatestRecord)
{
    AtWork at;
    at.choose(QStringLiteral("head circ"), QStringLiteral("Head circumference"));
    ASSERT_TRUE(at.page() && at.page()->panel().isOpen());
    EXPECT_TRUE(QApplication::focusWidget()) << "has the keyboard";
    EXPECT_FALSE(at.page()->isEdited());
}

TEST(SearchInWindow, goesToAFieldOfAnOpenFormWithoutAskingAboutWhatIsTyped)
{
    AtWork at;
    at.workspace.showSection("notes");
    at.page()->addRecord(records::note);
    QTest::keyClicks(at.page()->panel().form()->editor("text")->input(), QStringLiteral("smiled"));
    at.choose(QStringLiteral("written by"), QStringLiteral("Written by"));
    EXPECT_TRUE(at.workspace.isEdited());
    EXPECT_TRUE(at.workspace.findChild<QuestionBar *>()->isHidden());
    EXPECT_TRUE(at.page()->panel().form()->editor("written_by")->isAncestorOf(QApplication::focusWidget())
                || at.page()->panel().form()->editor("written_by")->input() == QApplication::focusWidget());
}

TEST(SearchInWindow, asksBeforeItLeavesWhatIsTyped)
{
    AtWork at;
    at.workspace.showSection("notes");
    at.page()->addRecord(records::note);
    QTest::keyClicks(at.page()->panel().form()->editor("text")->input(), QStringLiteral("smiled"));
    at.choose(QStringLiteral("Vaccines"), QStringLiteral("Vaccines"));
    EXPECT_FALSE(at.workspace.findChild<QuestionBar *>()->isHidden());
    EXPECT_EQ(at.workspace.chapter(), "notes");
}

TEST(SearchInWindow, goesToPagesAndBeginsRecords)
{
    AtWork at;
    at.choose(QStringLiteral("vaccines"), QStringLiteral("Vaccines"));
    EXPECT_EQ(at.workspace.chapter(), "vaccines");
    at.choose(QStringLiteral("record meas"), QStringLiteral("Record: Measurement"));
    EXPECT_EQ(at.workspace.chapter(), "growth");
    EXPECT_TRUE(at.page()->panel().isOpen());
    QSignalSpy settings(&at.workspace, &Workspace::settingsAsked);
    at.choose(QStringLiteral("text size"), QStringLiteral("Settings"));
    EXPECT_EQ(settings.size(), 1);
    QSignalSpy safety(&at.workspace, &Workspace::safetyAsked);
    at.choose(QStringLiteral("recovery"), QStringLiteral("Recovery sheet"));
    EXPECT_EQ(safety.size(), 1);
}

} // namespace
} // namespace boshi::ui::search_in_window_tests
