// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/safety/erasure_dialog.h"
#include "ui/sections/history_panel.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QComboBox>
#include <QDir>

namespace boshi::ui::erasure_dialog_tests {
namespace {

using test::button;
using test::comesTrue;
using test::press;
using test::SafetyWindow;
using test::says;

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

void choose(const ErasureDialog &dialog, const char *text)
{
    auto *whom = dialog.findChild<QComboBox *>();
    const int index = whom->findText(QString::fromUtf8(text), Qt::MatchContains);
    ASSERT_GE(index, 0) << text;
    whom->setCurrentIndex(index);
    ASSERT_TRUE(comesTrue([&] { return says(dialog, "This goes for good"); }));
}

/// The passphrase, in the dialog that asks for it.
void confirm(const ErasureDialog &dialog, const QString &typed)
{
    press(dialog, "Erase for good");
    auto *confirming = test::awaited<ConfirmDialog>(dialog);
    ASSERT_TRUE(confirming);
    test::typeSecrets(*confirming, {typed});
    press(*confirming, "Go on");
}

TEST(ErasureDialog, meansNobodyBeforeSomebodyIsChosen)
{
    const test::FamilyAtHome home;
    const ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase, QUuid());
    EXPECT_FALSE(button(dialog, "Erase for good")->isEnabled());
    EXPECT_FALSE(button(dialog, "Erase for good")->isDefault());
    EXPECT_TRUE(button(dialog, "Cancel")->isDefault());
}

TEST(ErasureDialog, tellsWhatGoesAndWhichBackupsStillHoldIt)
{
    const test::FamilyAtHome home;
    const QString folder = home.folder.path("backups");
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_TRUE(makeBackup(home.session->vault(), {folder, 9}, noon));
    home.session->keepBackups({folder, 9});
    const ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase, QUuid());
    choose(dialog, "The whole family");
    EXPECT_TRUE(says(dialog, "Person: 3")) << "the mother and the twins";
    EXPECT_TRUE(says(dialog, "still hold it and are not changed: vault-20260601T120000Z.boshi"));
}

TEST(ErasureDialog, namesWhoStaysBecauseOfAnotherFamily)
{
    const test::FamilyAtHome home;
    VaultSession &session = *home.session;
    const QUuid other = session.surroundings().newId();
    home.keep(session.apply(Change::of(ChangeKind::Add, {additionOf(Record{.id = other, .type = &records::family}),
        additionOf(test::membership(session.surroundings().newId(), other, home.people.mother, u"mother"))})));
    const ErasureDialog dialog(session, ConfirmDialog::Proof::Passphrase, QUuid());
    choose(dialog, "The whole family");
    EXPECT_TRUE(says(dialog, "belongs to another family too and stays"));
}

TEST(ErasureDialog, erasesOnlyAfterThePassphrase)
{
    const test::FamilyAtHome home;
    ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase, QUuid());
    QSignalSpy erased(&dialog, &ErasureDialog::erased);
    choose(dialog, "ひなた");
    confirm(dialog, QStringLiteral("ちがう"));
    auto *confirming = test::awaited<ConfirmDialog>(dialog);
    ASSERT_TRUE(comesTrue([&] { return says(*confirming, "The passphrase does not fit"); }));
    EXPECT_TRUE(home.family().record(home.twin));
    test::typeSecrets(*confirming, {test::passphraseText});
    press(*confirming, "Go on");
    ASSERT_TRUE(comesTrue([&] { return !erased.isEmpty(); }));
    EXPECT_FALSE(home.family().record(home.twin));
    EXPECT_TRUE(home.family().record(home.people.child));
    EXPECT_FALSE(*home.session->reader().record(home.twin));
}

TEST(ErasureDialog, leavesEverythingWhenCancelled)
{
    const test::FamilyAtHome home;
    const QByteArray before = test::contentHash(home.session->vault());
    ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase, QUuid());
    choose(dialog, "The whole family");
    press(dialog, "Cancel");
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(test::contentHash(home.session->vault()), before);
}

TEST(ErasureWindow, leavesNothingOfTheFamilyInSight)
{
    SafetyWindow open("overview");
    open.safety("Erase a family or person…")->trigger();
    auto *dialog = test::awaited<ErasureDialog>(open.window);
    ASSERT_TRUE(dialog);
    choose(*dialog, "The whole family");
    confirm(*dialog, test::passphraseText);
    ASSERT_TRUE(comesTrue([&] { return !open.session().family(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("見本")));
    EXPECT_TRUE(says(open.window, "Erased from this file"));
}

/// The history of the pregnancy, as it is opened from its form.
HistoryPanel &historyOfThePregnancy(SafetyWindow &open)
{
    auto *page = qobject_cast<SectionPage *>(open.window.workspace()->page());
    page->openRecord(open.session().family()->recordsOf(open.people.mother, records::pregnancy).front()->id);
    emit page->panel().historyAsked(page->panel().record());
    return page->history();
}

TEST(ErasureWindow, erasesOneRecordFromItsHistoryAndSaysWhatUsuallyDoesInstead)
{
    SafetyWindow open("pregnancy");
    const HistoryPanel &history = historyOfThePregnancy(open);
    const QUuid pregnancy = history.record();
    press(history, "Erase for good");
    auto *dialog = test::awaited<ErasureDialog>(open.window);
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QComboBox *>()) << "nobody else can be meant";
    EXPECT_TRUE(says(*dialog, "Pregnancy"));
    EXPECT_TRUE(says(*dialog, "strike it out instead"));
    ASSERT_TRUE(comesTrue([&] { return says(*dialog, "This goes for good"); }));
    EXPECT_TRUE(open.session().family()->record(pregnancy)) << "it was only shown";
    confirm(*dialog, test::passphraseText);
    ASSERT_TRUE(comesTrue([&] { return !open.session().family()->record(pregnancy); }));
    EXPECT_TRUE(comesTrue([&] { return says(open.window, "Erased from this file"); }));
    EXPECT_TRUE(open.session().family()->record(open.people.mother));
    EXPECT_FALSE(history.isOpen());
}

TEST(ErasureWindow, leavesPeopleToTheSafetyMenu)
{
    SafetyWindow open("handbook");
    auto *page = qobject_cast<SectionPage *>(open.window.workspace()->page());
    page->openRecord(open.people.mother);
    emit page->panel().historyAsked(open.people.mother);
    ASSERT_TRUE(page->history().isOpen());
    EXPECT_FALSE(button(page->history(), "Erase for good")->isVisible());
}

TEST(ErasureDialog, namesEveryControl)
{
    const test::FamilyAtHome home;
    test::expectNames(ErasureDialog(*home.session, ConfirmDialog::Proof::Passphrase, QUuid()));
}

} // namespace
} // namespace boshi::ui::erasure_dialog_tests
