// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/restore_page.h"
#include "ui/shell/safety.h"
#include "ui/unlock/unlock_page.h"
#include "ui/words/restore_text.h"

#include <QDir>
#include <QListWidget>
#include <QTest>

namespace boshi::ui::backup_dialog_tests {
namespace {

using test::button;
using test::comesTrue;
using test::press;
using test::SafetyWindow;
using test::says;

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// An open vault with two backups, the later one of a day when a measurement had come in.
struct Kept {
    test::FamilyAtHome home;
    VaultSession &session = *home.session;
    QString folder = home.folder.path("backups");
    QString first, second;

    Kept()
    {
        QDir().mkpath(folder);
        session.keepBackups({folder, 9});
        first = *makeBackup(session.vault(), {folder, 9}, noon);
        home.keep(session.save(test::measurement(session.surroundings().newId(), home.people.child, QDate(2025, 4, 3), 9000)));
        second = *makeBackup(session.vault(), {folder, 9}, noon.addDays(1));
    }
    QStringList files() const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    /// Nobody has the vault open any more.
    void lock() { home.session.reset(); }
};

void damage(const QString &path)
{
    QByteArray bytes = test::bytesOf(path);
    bytes[5 * 4096 + 99] = char(bytes[5 * 4096 + 99] ^ 16);
    test::writeBytes(path, bytes);
}

QString listed(const BackupsDialog &dialog, int row) { return dialog.findChild<QListWidget *>()->item(row)->text(); }

bool allChecked(const BackupsDialog &dialog)
{
    const auto *list = dialog.findChild<QListWidget *>();
    return comesTrue([&] { return list->findItems(QStringLiteral("not checked yet"), Qt::MatchContains).isEmpty(); });
}

TEST(BackupsDialog, listsTheCopiesAndChecksThemWhileTheWindowStaysAlive)
{
    Kept kept;
    BackupsDialog dialog(kept.session);
    EXPECT_TRUE(listed(dialog, 0).contains(QStringLiteral("not checked yet")));
    EXPECT_TRUE(says(dialog, kept.folder.toUtf8()));
    ASSERT_TRUE(allChecked(dialog));
    const auto backups = backupsOf(kept.home.path, kept.folder);
    for (int row : {0, 1}) {
        EXPECT_TRUE(listed(dialog, row).startsWith(backupMoment((*backups)[std::size_t(row)])));
        EXPECT_TRUE(listed(dialog, row).endsWith(QStringLiteral("whole")));
    }
}

TEST(BackupsDialog, makesACopyAtOnceAndSaysItsName)
{
    Kept kept;
    BackupsDialog dialog(kept.session);
    press(dialog, "Back up now");
    ASSERT_TRUE(comesTrue([&] { return says(dialog, "A copy was made and checked"); }));
    EXPECT_EQ(kept.files().size(), 3);
    EXPECT_EQ(dialog.findChild<QListWidget *>()->count(), 3);
}

TEST(BackupsDialog, saysWhyNoCopyCouldBeMade)
{
    Kept kept;
    BackupsDialog dialog(kept.session);
    ASSERT_TRUE(allChecked(dialog));
    ASSERT_TRUE(QDir(kept.folder).removeRecursively());
    press(dialog, "Back up now");
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "The backup folder is not there"); }));
}

TEST(BackupsDialog, saysThatTheNewestIsDamagedAndOffersTheNextOlder)
{
    Kept kept;
    damage(kept.second);
    BackupsDialog dialog(kept.session);
    ASSERT_TRUE(comesTrue([&] { return says(dialog, "The newest copy cannot be read completely"); }));
    EXPECT_TRUE(listed(dialog, 0).endsWith(QStringLiteral("cannot be read completely")));
    QSignalSpy asked(&dialog, &BackupsDialog::restoreAsked);
    press(dialog, "Restore this copy");
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), kept.first);
}

TEST(BackupsDialog, doesNotOfferADamagedOne)
{
    Kept kept;
    damage(kept.second);
    BackupsDialog dialog(kept.session);
    ASSERT_TRUE(comesTrue([&] { return says(dialog, "The newest copy cannot be read completely"); }));
    dialog.findChild<QListWidget *>()->setCurrentRow(0);
    EXPECT_FALSE(button(dialog, "Restore this copy")->isEnabled());
}

struct Restoring {
    Kept kept;
    std::unique_ptr<RestorePage> page;

    explicit Restoring(bool newest = false)
    {
        kept.lock();
        page = std::make_unique<RestorePage>(kept.home.path, kept.folder, newest ? QString() : kept.first, noon.addDays(3));
    }
    void look(const QString &typed = test::passphraseText)
    {
        test::typeSecrets(*page, {typed});
        press(*page, "Show what would change");
    }
    QStringList keptBeside() const
    {
        return QDir(kept.home.folder.path()).entryList({QStringLiteral("vault.boshi.before-restore-*")}, QDir::Files);
    }
};

TEST(RestorePage, tellsWhatWouldChangeAndChangesNothingByThat)
{
    Restoring restoring;
    const QByteArray before = test::bytesOf(restoring.kept.home.path);
    restoring.look();
    ASSERT_TRUE(comesTrue([&] { return says(*restoring.page, "it is whole"); }));
    EXPECT_TRUE(says(*restoring.page, "1 record(s) of the present file are not in the copy"));
    EXPECT_TRUE(says(*restoring.page, "kept beside as vault.boshi.before-restore-20260604-120000"));
    press(*restoring.page, "Back");
    EXPECT_EQ(test::bytesOf(restoring.kept.home.path), before);
    EXPECT_TRUE(restoring.keptBeside().isEmpty());
}

TEST(RestorePage, restoresAndKeepsTheFormerFileBeside)
{
    Restoring restoring;
    const QByteArray before = test::bytesOf(restoring.kept.home.path);
    const QByteArray wanted = test::contentHash(*test::openVault(restoring.kept.first));
    QSignalSpy restored(restoring.page.get(), &RestorePage::restored);
    restoring.look();
    ASSERT_TRUE(comesTrue([&] { return says(*restoring.page, "it is whole"); }));
    press(*restoring.page, "Restore it now");
    ASSERT_TRUE(restored.wait(test::patience));
    EXPECT_EQ(test::contentHash(*test::openVault(restoring.kept.home.path)), wanted);
    ASSERT_EQ(restoring.keptBeside(), QStringList(QStringLiteral("vault.boshi.before-restore-20260604-120000")));
    EXPECT_EQ(test::bytesOf(restoring.kept.home.folder.path("vault.boshi.before-restore-20260604-120000")), before);
    EXPECT_TRUE(restored.front().front().toString().contains(restoring.keptBeside().front()));
}

TEST(RestorePage, saysAWrongPassphraseAndOffersNothingThen)
{
    Restoring restoring;
    restoring.look(QStringLiteral("ちがう"));
    ASSERT_TRUE(comesTrue([&] { return says(*restoring.page, "The passphrase does not fit"); }));
    EXPECT_TRUE(button(*restoring.page, "Restore it now")->isHidden());
}

TEST(RestorePage, namesADamagedNewestAndTakesTheNextOlder)
{
    Restoring restoring(true);
    damage(restoring.kept.second);
    restoring.look();
    ASSERT_TRUE(comesTrue([&] { return says(*restoring.page, "cannot be read completely and was passed over"); }));
    EXPECT_TRUE(says(*restoring.page, "it is whole"));
    EXPECT_FALSE(button(*restoring.page, "Restore it now")->isHidden());
}

TEST(RestorePage, neverRestoresByEnterAlone)
{
    Restoring restoring;
    restoring.page->show();
    test::typeSecrets(*restoring.page, {test::passphraseText});
    QTest::keyClick(restoring.page->findChild<PassphraseField *>()->edit(), Qt::Key_Return);
    ASSERT_TRUE(comesTrue([&] { return says(*restoring.page, "it is whole"); }));
    EXPECT_FALSE(button(*restoring.page, "Restore it now")->isDefault());
    EXPECT_FALSE(button(*restoring.page, "Restore it now")->hasFocus());
}

TEST(RestorePage, isReachedFromTheUnlockPageOfADamagedFileAndBackToIt)
{
    SafetyWindow open("notes");
    ASSERT_TRUE(QDir().mkpath(open.folder.path("backups")));
    ASSERT_TRUE(makeBackup(open.session().vault(), {open.folder.path("backups")}, noon));
    open.window.lock();
    auto *locked = test::awaited<UnlockPage>(open.window);
    ASSERT_TRUE(locked);
    EXPECT_TRUE(button(*locked, "Restore a backup")->isHidden()) << "no need while nothing is damaged";
    QByteArray bytes = test::bytesOf(open.path);
    bytes[7] = char(bytes[7] ^ 1);
    test::writeBytes(open.path, bytes);
    locked->unlockWith(test::passphrase());
    ASSERT_TRUE(comesTrue([&] { return !button(*locked, "Restore a backup")->isHidden(); }));
    press(*locked, "Restore a backup");
    auto *page = test::awaited<RestorePage>(open.window);
    ASSERT_TRUE(page);
    test::typeSecrets(*page, {test::passphraseText});
    press(*page, "Show what would change");
    ASSERT_TRUE(comesTrue([&] { return says(*page, "cannot be compared"); }));
    press(*page, "Restore it now");
    auto *again = test::awaited<UnlockPage>(open.window);
    ASSERT_TRUE(again);
    EXPECT_TRUE(says(*again, "stands in the place of the file now"));
    open.unlock();
    EXPECT_FALSE(open.window.isLocked());
}

TEST(RestorePage, isReachedFromTheSafetyMenuAndNoCopyIsRemovedOnTheWay)
{
    SafetyWindow open("notes");
    const QString folder = open.folder.path("backups");
    for (int day = 0; day < 12; ++day)
        ASSERT_TRUE(makeBackup(open.session().vault(), {folder, 99}, noon.addDays(day)));
    ASSERT_TRUE(open.session().save(test::measurement(open.session().surroundings().newId(), open.people.child, QDate(2025, 4, 3), 9870)));
    open.safety("Backups…")->trigger();
    auto *dialog = test::awaited<BackupsDialog>(open.window);
    ASSERT_TRUE(dialog);
    dialog->findChild<QListWidget *>()->setCurrentRow(11);
    press(*dialog, "Restore this copy");
    ASSERT_TRUE(test::awaited<RestorePage>(open.window));
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_EQ(QDir(folder).entryList(QDir::Files).size(), 13) << "one more of the changed vault, none less";
}

TEST(RestorePage, saysThatTheCopyOnTheWayCouldNotBeMade)
{
    SafetyWindow open("notes");
    const QString folder = open.folder.path("backups");
    ASSERT_TRUE(makeBackup(open.session().vault(), {folder, 99}, noon));
    const QString backup = QDir(folder).entryInfoList(QDir::Files).front().absoluteFilePath();
    ASSERT_TRUE(open.session().save(test::measurement(open.session().surroundings().newId(), open.people.child, QDate(2025, 4, 3), 9870)));
    ASSERT_TRUE(QDir(folder).removeRecursively());
    emit open.window.findChild<Safety *>()->restoreAsked(backup);
    auto *page = test::awaited<RestorePage>(open.window);
    ASSERT_TRUE(page);
    EXPECT_TRUE(says(*page, "backup")) << "the page that comes next does not hide it";
}

TEST(BackupsDialog, nameEveryControl)
{
    Kept kept;
    test::expectNames(BackupsDialog(kept.session));
    test::expectNames(RestorePage(kept.home.path, kept.folder, kept.first, noon));
}

} // namespace
} // namespace boshi::ui::backup_dialog_tests
