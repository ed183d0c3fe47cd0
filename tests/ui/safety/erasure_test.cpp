// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "ui/safety/erasure_dialog.h"

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
    const ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase);
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
    const ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase);
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
    const ErasureDialog dialog(session, ConfirmDialog::Proof::Passphrase);
    choose(dialog, "The whole family");
    EXPECT_TRUE(says(dialog, "belongs to another family too and stays"));
}

TEST(ErasureDialog, erasesOnlyAfterThePassphrase)
{
    const test::FamilyAtHome home;
    ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase);
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
    ErasureDialog dialog(*home.session, ConfirmDialog::Proof::Passphrase);
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

TEST(ErasureDialog, namesEveryControl)
{
    const test::FamilyAtHome home;
    test::expectNames(ErasureDialog(*home.session, ConfirmDialog::Proof::Passphrase));
}

} // namespace
} // namespace boshi::ui::erasure_dialog_tests
