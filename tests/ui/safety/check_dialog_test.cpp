// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/check_dialog.h"

#include "tests/ui/safety/open_window.h"
#include "ui/safety/backups_dialog.h"

#include <QListWidget>
#include <QProgressBar>

namespace boshi::ui::check_dialog_tests {
namespace {

using test::comesTrue;
using test::SafetyWindow;
using test::says;

QString findings(const QDialog &dialog)
{
    const auto *list = dialog.findChild<QListWidget *>();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines << list->item(row)->text();
    return lines.join(u'\n');
}

TEST(CheckDialog, isReachedFromTheSafetyMenuAndSaysThatEverythingIsWhole)
{
    SafetyWindow open("overview");
    const QByteArray before = test::contentHash(open.session().vault());
    open.safety("Check this file…")->trigger();
    auto *dialog = test::awaited<CheckDialog>(open.window);
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(comesTrue([&] { return says(*dialog, "Everything is whole"); }));
    EXPECT_TRUE(dialog->findChild<QListWidget *>()->isHidden());
    EXPECT_TRUE(test::button(*dialog, "Backups")->isHidden());
    EXPECT_FALSE(open.session().isLent());
    EXPECT_EQ(test::contentHash(open.session().vault()), before);
    test::press(*dialog, "Close");
    EXPECT_FALSE(dialog->isVisible());
}

TEST(CheckDialog, saysWhatDoesNotHoldByNameAndLeadsToTheBackups)
{
    SafetyWindow open("overview");
    test::plant(open.session().vault(), "UPDATE record SET day = '2001-01-01' WHERE type = 'pregnancy'");
    open.safety("Check this file…")->trigger();
    auto *dialog = test::awaited<CheckDialog>(open.window);
    ASSERT_TRUE(comesTrue([&] { return says(*dialog, "Something does not hold"); }));
    EXPECT_TRUE(says(*dialog, "Everything that was entered is whole")) << "what to do";
    EXPECT_TRUE(findings(*dialog).contains(QStringLiteral("indexes that do not fit the records: 1"))) << findings(*dialog).toStdString();
    EXPECT_TRUE(findings(*dialog).contains(QStringLiteral("見本 はなこ · Pregnancy"))) << findings(*dialog).toStdString();
    test::press(*dialog, "Backups");
    EXPECT_TRUE(test::awaited<BackupsDialog>(open.window));
}

TEST(CheckDialog, tellsWhatAClosedAreaKeepsFromIt)
{
    test::FamilyAtHome home;
    Record note = test::noteAbout(home.session->surroundings().newId(), home.people.mother, QStringLiteral("眠れない"));
    note.privacy = Privacy::Mother;
    home.keep(home.session->save(note));
    ASSERT_TRUE(home.session->protect({Privacy::Mother, home.people.mother}, test::passphrase(QStringLiteral("わたしだけ")), KeyProfile::Small));
    ASSERT_TRUE(home.session->closePrivate());
    CheckDialog dialog(*home.session);
    dialog.show();
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "closed private areas could not be looked into"); }));
    EXPECT_TRUE(says(dialog, "Everything is whole"));
}

TEST(CheckDialog, closesOnlyWhenTheCheckHasStopped)
{
    test::FamilyAtHome home;
    CheckDialog dialog(*home.session);
    dialog.show();
    EXPECT_TRUE(home.session->isLent());
    dialog.reject();
    EXPECT_TRUE(comesTrue([&] { return !dialog.isVisible(); }));
    EXPECT_FALSE(home.session->isLent());
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST(CheckDialog, namesEveryControl)
{
    const test::FamilyAtHome home;
    test::expectNames(CheckDialog(*home.session));
}

} // namespace
} // namespace boshi::ui::check_dialog_tests
