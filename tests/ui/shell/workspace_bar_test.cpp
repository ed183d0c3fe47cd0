// SPDX-License-Identifier: GPL-3.0-or-later
/// What the bar above offers to record, to take back and to bring back.
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/search/search_box.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/workspace.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

#include <gtest/gtest.h>

namespace boshi::ui::workspace_bar_tests {
namespace {

struct AtWork {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    Workspace workspace{*home.session};

    AtWork()
    {
        workspace.resize(1280, 800);
        workspace.show();
        workspace.start(home.people.child.toString(), {});
    }
    const QToolButton &button(const char *name) const
    {
        for (const QToolButton *button : workspace.findChildren<QToolButton *>())
            if (button->accessibleName() == QString::fromLatin1(name))
                return *button;
        throw std::runtime_error(name);
    }
    /// The titles before the line in the menu, and those behind it.
    std::pair<QStringList, QStringList> offered() const
    {
        QStringList first;
        QStringList others;
        QStringList *now = &first;
        for (const QAction *action : button("Record").menu()->actions()) {
            if (action->isSeparator())
                now = &others;
            else
                *now << action->text();
        }
        return {first, others};
    }
    QUuid measure(const QUuid &id, qint64 grams) const
    {
        home.keep(home.session->save(test::measurement(id, home.people.child, QDate(2025, 4, 3), grams)));
        return id;
    }
    QUuid newId() const { return home.session->surroundings().newId(); }
};

TEST(WorkspaceBar, offersFirstWhatFitsTheAge)
{
    const AtWork at;
    const auto [first, others] = at.offered();
    EXPECT_EQ(first.first(4), QStringList({QStringLiteral("Measurement"), QStringLiteral("Infant checkup"), QStringLiteral("Vaccination"), QStringLiteral("Note")}))
        << "what is written again and again";
    EXPECT_TRUE(first.contains(ui::title(records::guardian2Years))) << "of this age";
    EXPECT_TRUE(others.contains(ui::title(records::guardian1Year6Months))) << "of the age before";
    EXPECT_TRUE(others.contains(QStringLiteral("Birth"))) << "two years ago";
    EXPECT_TRUE(others.contains(QStringLiteral("Handbook")));
}

TEST(WorkspaceBar, offersFirstWhatBelongsToTheSectionInSight)
{
    AtWork at;
    at.workspace.showSection("vaccines");
    EXPECT_EQ(at.offered().first.front(), QStringLiteral("Vaccination"));
}

TEST(WorkspaceBar, offersVisitsWhileAPregnancyGoesOn)
{
    AtWork at;
    at.workspace.goTo(at.home.mother());
    EXPECT_FALSE(at.offered().first.contains(QStringLiteral("Antenatal visit"))) << "the twins are born";
    Record expecting{.id = at.newId(), .type = &records::pregnancy, .subject = at.home.people.mother};
    expecting.setValue(*expecting.type->find(records::keys::pregnancy::dueDate), PartialDate(QDate(2026, 10, 1)));
    at.home.keep(at.home.session->save(expecting));
    at.workspace.goTo({at.home.people.mother, expecting.id});
    EXPECT_EQ(at.offered().first.front(), QStringLiteral("Antenatal visit"));
}

TEST(WorkspaceBar, namesWhatIsTakenBack)
{
    const AtWork at;
    const QUuid id = at.measure(at.newId(), 9870);
    EXPECT_EQ(at.button("Undo").accessibleDescription(), QStringLiteral("Undo: add 見本 ひまり · Measurement (3 Apr 2025)"));
    at.measure(id, 9780);
    EXPECT_EQ(at.button("Undo").accessibleDescription(), QStringLiteral("Undo: edit Weight of 見本 ひまり · Measurement (3 Apr 2025)"));
    EXPECT_EQ(at.button("Undo").text(), QStringLiteral("Undo: edit Measurement"));
}

TEST(WorkspaceBar, namesWhatIsBroughtBackAsWhatItWas)
{
    const AtWork at;
    EXPECT_EQ(at.button("Redo").accessibleDescription(), QStringLiteral("Nothing to redo"));
    const QUuid id = at.measure(at.newId(), 9870);
    at.measure(id, 9780);
    ASSERT_TRUE(at.home.session->undoLatest());
    EXPECT_EQ(at.button("Redo").accessibleDescription(), QStringLiteral("Redo: edit Weight of 見本 ひまり · Measurement (3 Apr 2025)"));
    ASSERT_TRUE(at.home.session->redoLatest());
    EXPECT_EQ(at.button("Undo").accessibleDescription(), QStringLiteral("Undo: edit Weight of 見本 ひまり · Measurement (3 Apr 2025)"));
}

TEST(TopBar, isBriefWhereThereIsLittleRoom)
{
    QWidget surface; // Without a layout, so that the bar is as wide as it is told.
    TopBar bar(&surface, &surface);
    surface.show();
    bar.setUndo({QStringLiteral("Undo: edit Measurement"), QStringLiteral("Undo: edit Weight")}, {});
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto undo = std::ranges::find(buttons, QStringLiteral("Undo"), &QToolButton::accessibleName);
    ASSERT_NE(undo, buttons.end());
    bar.resize(1500, 80);
    QCoreApplication::processEvents();
    EXPECT_EQ((*undo)->text(), QStringLiteral("Undo: edit Measurement"));
    EXPECT_FALSE(bar.search().geometry().top() > (*undo)->geometry().bottom());
    bar.resize(200, 80);
    EXPECT_EQ((*undo)->text(), QStringLiteral("Undo"));
    EXPECT_EQ((*undo)->accessibleDescription(), QStringLiteral("Undo: edit Weight"));
    QCoreApplication::processEvents();
    EXPECT_GT(bar.search().geometry().top(), (*undo)->geometry().bottom()) << "in a row of its own";
}

} // namespace
} // namespace boshi::ui::workspace_bar_tests
