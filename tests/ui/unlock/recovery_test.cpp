// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "tests/support/dialogs.h"
#include "tests/support/vaults.h"
#include "ui/shell/main_window.h"
#include "ui/unlock/confirm_dialog.h"
#include "ui/unlock/new_passphrase_dialog.h"
#include "ui/unlock/passphrase_meter.h"
#include "ui/unlock/recovery_page.h"
#include "ui/unlock/sheet_dialog.h"
#include "ui/unlock/sheet_view.h"
#include "ui/unlock/unlock_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>

namespace boshi::ui::recovery_tests {
namespace {

using test::comesTrue;
using test::expectNames;
using test::patience;
using test::press;
using test::says;

const QString fresh = QStringLiteral("seven purple tin kettles");

QStringList sheetLines(const VaultKey &key)
{
    return QString::fromLatin1(recovery::text(key).view()).split(u'\n', Qt::SkipEmptyParts);
}

struct Opened {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    std::unique_ptr<Vault> vault = test::openVault(path);
};

TEST(SheetView, savesBothFormsAndNeverReplacesAFile)
{
    const Opened opened;
    SheetView sheet(*opened.vault, test::today);
    for (const char *name : {"sheet.txt", "sheet.pdf"}) {
        const QString path = opened.folder.path(name);
        sheet.save(path);
        EXPECT_TRUE(says(sheet, "Saved as")) << name;
        EXPECT_EQ(QFile::permissions(path), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
        const QByteArray before = test::bytesOf(path);
        sheet.save(path);
        EXPECT_TRUE(says(sheet, "There is a file of that name already"));
        EXPECT_EQ(test::bytesOf(path), before);
    }
    const auto key = recovery::readFile(opened.folder.path("sheet.txt"));
    ASSERT_TRUE(key);
    EXPECT_EQ(key->key.view(), opened.vault->key().key.view());
}

TEST(SheetView, testsOneLineWithAClearAnswer)
{
    const Opened opened;
    SheetView sheet(*opened.vault, test::today);
    QSignalSpy tested(&sheet, &SheetView::tested);
    auto *line = sheet.findChild<QLineEdit *>();
    const QString third = sheetLines(opened.vault->key())[2];
    line->setText(third);
    press(sheet, "Test");
    EXPECT_TRUE(says(sheet, "Yes: this is line 3"));
    EXPECT_TRUE(line->text().isEmpty());
    line->setText(third.sliced(3).chopped(1) + (third.endsWith(u'7') ? u'8' : u'7'));
    press(sheet, "Test");
    EXPECT_TRUE(says(sheet, "There is a slip"));
    const auto other = Vault::create(opened.folder.path("other.boshi"), test::passphrase(), KeyProfile::Small);
    ASSERT_TRUE(other);
    line->setText(sheetLines((*other)->key())[4]);
    press(sheet, "Test");
    EXPECT_TRUE(says(sheet, "not for this file"));
    EXPECT_EQ(tested.size(), 1);
}

TEST(RecoveryPage, opensWithTypedLines)
{
    const test::Folder folder;
    RecoveryPage page(test::emptyVault(folder));
    QSignalSpy unlocked(&page, &RecoveryPage::unlocked);
    page.findChild<QPlainTextEdit *>()->setPlainText(sheetLines(test::sharedKey()).join(u'\n').toLower());
    press(page, "Open");
    ASSERT_TRUE(unlocked.wait(patience));
    EXPECT_TRUE(page.takeVault());
}

TEST(RecoveryPage, keepsWhatWasTypedAndNamesTheLineWithTheSlip)
{
    const test::Folder folder;
    RecoveryPage page(test::emptyVault(folder));
    QStringList lines = sheetLines(test::sharedKey());
    lines.removeAt(5);
    auto *edit = page.findChild<QPlainTextEdit *>();
    edit->setPlainText(lines.join(u'\n'));
    press(page, "Open");
    EXPECT_TRUE(says(page, "Line: 6."));
    EXPECT_EQ(edit->toPlainText(), lines.join(u'\n'));
}

TEST(RecoveryPage, opensWithTheTextFileAndTellsAVoidedOne)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    const QString sheet = folder.path("sheet.txt");
    test::writeBytes(sheet, sheetText(test::sharedKey(), {QStringLiteral("vault.boshi"), test::today}).view().toByteArray());
    {
        RecoveryPage page(path);
        QSignalSpy unlocked(&page, &RecoveryPage::unlocked);
        page.openWithFile(sheet);
        ASSERT_TRUE(unlocked.wait(patience));
        ASSERT_TRUE(page.takeVault()->rekey(test::passphrase(fresh), KeyProfile::Small));
    }
    RecoveryPage page(path);
    page.openWithFile(sheet);
    EXPECT_TRUE(comesTrue([&] { return says(page, "not for this file"); }));
}

TEST(NewPassphraseDialog, setsItAndAsksForANewSheet)
{
    const Opened opened;
    NewPassphraseDialog dialog(*opened.vault);
    EXPECT_TRUE(says(dialog, "Recovery sheets made before no longer open it"));
    QSignalSpy changed(&dialog, &NewPassphraseDialog::changed);
    for (PassphraseField *field : dialog.findChildren<PassphraseField *>())
        field->edit()->setText(fresh);
    press(dialog, "Set the passphrase");
    ASSERT_TRUE(changed.wait(patience));
    EXPECT_NE(opened.vault->key().header.bytes, test::sharedKey().header.bytes);
}

TEST(NewPassphraseDialog, wantsTheSameTwiceAndCanWait)
{
    const Opened opened;
    NewPassphraseDialog dialog(*opened.vault);
    press(dialog, "Set the passphrase");
    EXPECT_TRUE(says(dialog, "think of a passphrase"));
    dialog.findChildren<PassphraseField *>()[0]->edit()->setText(fresh);
    press(dialog, "Set the passphrase");
    EXPECT_TRUE(says(dialog, "differ"));
    press(dialog, "Not now");
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
    EXPECT_EQ(opened.vault->key().header.bytes, test::sharedKey().header.bytes);
}

TEST(ConfirmDialog, letsOnlyThePassphraseThrough)
{
    const Opened opened;
    ConfirmDialog dialog(*opened.vault, ConfirmDialog::Proof::Passphrase);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *field = dialog.findChild<PassphraseField *>();
    field->edit()->setText(QStringLiteral("ちがう"));
    press(dialog, "Go on");
    EXPECT_TRUE(comesTrue([&] { return says(dialog, "The passphrase does not fit"); }));
    EXPECT_TRUE(accepted.isEmpty());
    field->edit()->setText(test::passphraseText);
    press(dialog, "Go on");
    EXPECT_TRUE(comesTrue([&] { return !accepted.isEmpty(); }));
}

TEST(PassphraseMeter, showsWhatIsTypedAndHidesWhenEmpty)
{
    PassphraseMeter meter;
    EXPECT_TRUE(meter.isHidden());
    meter.judge(u"hanako");
    EXPECT_FALSE(meter.isHidden());
    EXPECT_TRUE(says(meter, "could be guessed"));
    const int weak = meter.findChild<QProgressBar *>()->value();
    meter.judge(fresh);
    EXPECT_TRUE(says(meter, "Hard to guess"));
    EXPECT_GT(meter.findChild<QProgressBar *>()->value(), weak);
    meter.judge({});
    EXPECT_TRUE(meter.isHidden());
}

TEST(RecoveryWindow, goesFromTheUnlockPageOverTheSheetToANewPassphraseAndANewSheet)
{
    const test::Folder folder;
    QSettings settings(folder.path("boshi.conf"), QSettings::IniFormat);
    MainWindow window(settings, test::surroundings(5), KeyProfile::Small);
    window.showUnlock(test::emptyVault(folder));
    window.show();
    press(*window.findChild<UnlockPage *>(), "Open with the recovery sheet");
    auto *page = window.findChild<RecoveryPage *>();
    ASSERT_TRUE(page);
    page->findChild<QPlainTextEdit *>()->setPlainText(sheetLines(test::sharedKey()).join(u'\n'));
    press(*page, "Open");
    ASSERT_TRUE(comesTrue([&] { return window.findChild<NewPassphraseDialog *>() != nullptr; }));
    auto *renewal = window.findChild<NewPassphraseDialog *>();
    for (PassphraseField *field : renewal->findChildren<PassphraseField *>())
        field->edit()->setText(fresh);
    press(*renewal, "Set the passphrase");
    ASSERT_TRUE(comesTrue([&] { return window.findChild<SheetDialog *>() != nullptr; }));
    EXPECT_FALSE(window.isLocked());
}

TEST(RecoveryWindow, namesEveryControl)
{
    const Opened opened;
    expectNames(SheetDialog(*opened.vault, test::today));
    expectNames(NewPassphraseDialog(*opened.vault));
    expectNames(ConfirmDialog(*opened.vault, ConfirmDialog::Proof::Passphrase));
    expectNames(RecoveryPage(opened.path));
}

} // namespace
} // namespace boshi::ui::recovery_tests
