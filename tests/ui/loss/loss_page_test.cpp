// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loss/loss_page.h"

#include "core/domain/loss.h"
#include "tests/support/dialogs.h"
#include "tests/ui/safety/open_window.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/sections/age_text.h"
#include "ui/sections/overview_page.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::ui::loss_page_tests {
namespace {

using test::says;

struct OpenPage {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    QUuid subject;
    LossPage page;

    explicit OpenPage(bool ofPregnancy = false)
        : subject(ofPregnancy ? home.pregnancy : home.people.child)
        , page(*home.session, subject)
    {
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &LossPage::refresh);
    }
    bool isOn() const { return isMourned(home.family(), subject); }
};

TEST(LossPage, turnsOneChildAndBackAndDeletesNothing)
{
    OpenPage open;
    EXPECT_TRUE(says(open.page, "Nothing is deleted"));
    EXPECT_TRUE(says(open.page, "0120-279-338")) << "whom to talk to";
    const auto before = open.home.family().size();
    test::press(open.page, "Show with care");
    EXPECT_TRUE(open.isOn());
    EXPECT_FALSE(isMourned(open.home.family(), open.home.twin));
    EXPECT_TRUE(says(open.page, "Ages are not counted"));
    EXPECT_EQ(open.home.family().size(), before);
    test::press(open.page, "Back to the usual view");
    EXPECT_FALSE(open.isOn());
}

TEST(LossPage, isTakenBackByUndo)
{
    OpenPage open(true);
    test::press(open.page, "Show with care");
    EXPECT_TRUE(open.isOn());
    ASSERT_TRUE(open.home.session->undoLatest());
    EXPECT_FALSE(open.isOn());
}

TEST(LossPage, changesTheWordsAboutWhoeverIsMourned)
{
    OpenPage open;
    const auto line = [&](const QUuid &child) { return ageLine(open.home.family(), *open.home.family().record(child), test::today); };
    EXPECT_FALSE(line(open.home.people.child).isEmpty());
    test::press(open.page, "Show with care");
    EXPECT_TRUE(line(open.home.people.child).isEmpty());
    EXPECT_FALSE(line(open.home.twin).isEmpty()) << "the other twin grows";
    OverviewPage overview(*open.home.session);
    overview.showPlace(open.home.child());
    EXPECT_TRUE(says(overview, "Shown with care after a loss"));
    overview.showPlace({open.home.twin, open.home.twin});
    for (const QPushButton *button : overview.findChildren<QPushButton *>())
        EXPECT_TRUE(!button->text().startsWith(QStringLiteral("&Whom to talk to")) || button->parentWidget()->isHidden());
}

TEST(LossPage, namesNoDueDateOfALostPregnancy)
{
    OpenPage open(true);
    const auto pregnancy = [&] { return *open.home.family().record(open.home.pregnancy); };
    EXPECT_TRUE(pregnancyName(pregnancy()).contains(QStringLiteral("due")));
    test::press(open.page, "Show with care");
    EXPECT_FALSE(pregnancyName(pregnancy()).contains(QStringLiteral("due")));
    EXPECT_TRUE(pregnancyLine(open.home.family(), pregnancy(), test::today).isEmpty());
    EXPECT_TRUE(dueDateOrigin(open.home.family(), pregnancy()).isEmpty());
}

TEST(LossPage, isReachedFromTheRecordOfTheChild)
{
    test::SafetyWindow open("handbook");
    auto &page = *qobject_cast<SectionPage *>(open.window.workspace()->page());
    const QUuid person = open.window.workspace()->place().person;
    page.openRecord(person);
    test::press(page.panel(), "After a loss");
    auto *loss = qobject_cast<LossPage *>(open.window.workspace()->page());
    ASSERT_TRUE(loss);
    test::press(*loss, "Show with care");
    EXPECT_TRUE(isMourned(*open.session().family(), person));
    test::press(*loss, "Close this page");
    EXPECT_TRUE(qobject_cast<SectionPage *>(open.window.workspace()->page()));
    open.window.workspace()->showSection("overview");
    EXPECT_TRUE(says(*open.window.workspace()->page(), "Shown with care after a loss"));
}

} // namespace
} // namespace boshi::ui::loss_page_tests
