// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "tests/ui/safety/open_window.h"
#include "ui/unlock/new_passphrase_dialog.h"
#include "ui/unlock/recovery_page.h"
#include "ui/unlock/sheet_dialog.h"
#include "ui/unlock/sheet_view.h"
#include "ui/unlock/unlock_page.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QToolButton>

namespace boshi::ui::safety_menu_tests {
namespace {

using test::comesTrue;
using test::press;
using test::SafetyWindow;
using test::says;

QStringList sheetLines(const VaultKey &key) { return QString::fromLatin1(recovery::text(key).view()).split(u'\n', Qt::SkipEmptyParts); }

TEST(SafetyMenu, namesEveryStepAndTheOneThatIsForGoodLast)
{
    SafetyWindow open("overview");
    const auto buttons = open.window.findChildren<QToolButton *>();
    const auto safety = std::ranges::find(buttons, QStringLiteral("Safety"), &QToolButton::text);
    ASSERT_NE(safety, buttons.end());
    QStringList steps;
    for (const QAction *action : (*safety)->menu()->actions())
        if (!action->isSeparator() && action->isVisible())
            steps << action->text().remove(u'…');
    EXPECT_EQ(steps.join(u'|'), QStringLiteral("Private areas|Close private areas|Backups|Check this file|Merge another copy|Recovery sheet|New passphrase|Let erased records come again|Erase a family or person"));
}

TEST(SafetyMenu, asksForThePassphraseBeforeTheSheetAndANewPassphrase)
{
    SafetyWindow open("overview");
    open.safety("Recovery sheet…")->trigger();
    auto *confirming = test::awaited<ConfirmDialog>(open.window);
    ASSERT_TRUE(confirming);
    EXPECT_FALSE(open.window.findChild<SheetDialog *>());
    test::typeSecrets(*confirming, {test::passphraseText});
    press(*confirming, "Go on");
    EXPECT_TRUE(test::awaited<SheetDialog>(open.window));
}

TEST(SafetyMenu, opensNothingWhenItIsNotConfirmed)
{
    SafetyWindow open("overview");
    open.safety("New passphrase…")->trigger();
    auto *confirming = test::awaited<ConfirmDialog>(open.window);
    ASSERT_TRUE(confirming);
    press(*confirming, "Cancel");
    QCoreApplication::processEvents();
    EXPECT_FALSE(open.window.findChild<NewPassphraseDialog *>());
}

/// Opened with the sheet, a new passphrase put off.
void openWithSheet(SafetyWindow &open, const VaultKey &key)
{
    open.window.lock();
    auto *locked = test::awaited<UnlockPage>(open.window);
    ASSERT_TRUE(locked);
    press(*locked, "Open with the recovery sheet");
    auto *page = test::awaited<RecoveryPage>(open.window);
    ASSERT_TRUE(page);
    page->findChild<QPlainTextEdit *>()->setPlainText(sheetLines(key).join(u'\n'));
    press(*page, "Open");
    auto *renewal = test::awaited<NewPassphraseDialog>(open.window);
    ASSERT_TRUE(renewal);
    press(*renewal, "Not now");
}

TEST(SafetyMenu, asksForALineOfTheSheetWhereThePassphraseIsLost)
{
    SafetyWindow open("overview");
    const VaultKey key = open.session().vault().key().copy();
    openWithSheet(open, key);
    open.safety("Recovery sheet…")->trigger();
    auto *confirming = test::awaited<ConfirmDialog>(open.window);
    ASSERT_TRUE(confirming);
    EXPECT_TRUE(says(*confirming, "one line of the recovery sheet"));
    const QString line = sheetLines(key)[4];
    test::typeSecrets(*confirming, {line.chopped(1) + (line.endsWith(u'7') ? u'8' : u'7')});
    press(*confirming, "Go on");
    EXPECT_TRUE(comesTrue([&] { return says(*confirming, "There is a slip"); }));
    test::typeSecrets(*confirming, {line});
    press(*confirming, "Go on");
    EXPECT_TRUE(test::awaited<SheetDialog>(open.window));
}

TEST(SheetView, printsTheSheet)
{
    const test::Folder folder;
    const auto vault = test::openVault(test::emptyVault(folder));
    SheetView sheet(*vault, test::today);
    QPrinter printer;
    printer.setOutputFileName(folder.path("printed.pdf"));
    sheet.printOn(printer);
    EXPECT_TRUE(says(sheet, "Sent to the printer"));
    EXPECT_TRUE(test::bytesOf(folder.path("printed.pdf")).startsWith("%PDF"));
}

} // namespace
} // namespace boshi::ui::safety_menu_tests
