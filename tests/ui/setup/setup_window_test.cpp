// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keys.h"
#include "core/security/recovery_key.h"
#include "core/session/sheet_test.h"
#include "tests/ui/safety/open_window.h"
#include "ui/forms/record_form.h"
#include "ui/setup/setup_page.h"
#include "ui/shell/rail.h"
#include "ui/unlock/create_page.h"
#include "ui/unlock/sheet_dialog.h"
#include "ui/unlock/sheet_view.h"

#include <QTest>

namespace boshi::ui::setup_window_tests {
namespace {

namespace keys = records::keys;
using test::press;
using test::SafetyWindow;
using test::says;

/// A window without a vault.
struct FreshWindow {
    test::Folder folder;
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    MainWindow window{settings, test::surroundings(4), KeyProfile::Small};

    void unlock(const QString &path)
    {
        QSignalSpy opened(&window, &MainWindow::opened);
        window.unlockWith(path, test::passphrase());
        window.show();
        EXPECT_TRUE(opened.wait(test::patience));
        QCoreApplication::processEvents();
    }

    SetupPage *page() const { return qobject_cast<SetupPage *>(window.workspace()->page()); }
};

RecordForm *formIn(const SetupPage &page)
{
    for (RecordForm *each : page.findChildren<RecordForm *>())
        if (each->isVisibleTo(&page))
            return each;
    return nullptr;
}

TEST(SetupWindow, leadsFromThePassphraseToTheSheetAndTestsIt)
{
    FreshWindow fresh;
    fresh.window.showCreate();
    fresh.window.show();
    auto *create = fresh.window.findChild<CreatePage *>();
    ASSERT_TRUE(create);
    EXPECT_TRUE(says(*create, "Step 1 of 5"));
    create->findChild<QLineEdit *>()->setText(fresh.folder.path("new.boshi"));
    test::typeSecrets(*create, {QStringLiteral("seven purple tin kettles"), QStringLiteral("seven purple tin kettles")});
    press(*create, "Make the handbook file");
    auto *sheet = test::awaited<SheetView>(fresh.window);
    ASSERT_TRUE(sheet);
    EXPECT_FALSE(fresh.window.findChild<SheetDialog *>());
    EXPECT_TRUE(says(*fresh.page(), "Step 2 of 5"));
    const VaultSession &session = *fresh.window.session();
    const QString lines = QString::fromLatin1(recovery::text(session.vault().key()).view());
    sheet->findChild<QLineEdit *>()->setText(lines.split(u'\n')[4]);
    press(*sheet, "Test");
    EXPECT_EQ(*sheetTestedOn(session), PartialDate(test::today));
    EXPECT_TRUE(says(*fresh.page(), "The sheet was tested on"));
    press(*fresh.page(), "Next");
    EXPECT_TRUE(says(*fresh.page(), "Step 3 of 5"));
}

TEST(SetupWindow, goesByKeyboard)
{
    FreshWindow fresh;
    fresh.unlock(test::emptyVault(fresh.folder));
    ASSERT_TRUE(fresh.page());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&fresh.window));
    EXPECT_TRUE(QApplication::focusWidget()) << "typing begins somewhere";
    QTest::keyClick(&fresh.window, Qt::Key_I, Qt::AltModifier); // A button goes down for a moment before it acts.
    ASSERT_TRUE(test::comesTrue([&] { return says(*fresh.page(), "Step 3 of 5"); }));
    RecordForm *form = formIn(*fresh.page());
    QTest::keyClicks(form->editor(keys::person::name)->input(), QStringLiteral("Mihon Hanako"));
    QTest::keyClick(&fresh.window, Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(says(*fresh.page(), "Step 4 of 5"));
    QTest::keyClick(&fresh.window, Qt::Key_K, Qt::AltModifier);
    EXPECT_TRUE(test::comesTrue([&] { return says(*fresh.page(), "Step 3 of 5"); }));
    QTest::keyClick(&fresh.window, Qt::Key_Escape);
    EXPECT_FALSE(fresh.page()) << "the overview of who is entered";
}

TEST(SetupWindow, keepsInputOverALock)
{
    FreshWindow fresh;
    const QString path = test::emptyVault(fresh.folder);
    fresh.unlock(path);
    press(*fresh.page(), "Skip this step");
    QTest::keyClicks(formIn(*fresh.page())->editor(keys::person::name)->input(), QStringLiteral("Mihon Hanako"));
    fresh.window.lockAtOnce();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("Mihon")));
    fresh.unlock(path);
    ASSERT_TRUE(fresh.page());
    EXPECT_TRUE(says(*fresh.page(), "Step 3 of 5"));
    EXPECT_EQ(formIn(*fresh.page())->editor(keys::person::name)->value(), Value(QStringLiteral("Mihon Hanako")));
}

TEST(SetupWindow, offersToGoOnUntilItIsFinished)
{
    FreshWindow fresh;
    const QString path = test::emptyVault(fresh.folder);
    fresh.unlock(path);
    press(*fresh.page(), "Skip this step");
    QTest::keyClicks(formIn(*fresh.page())->editor(keys::person::name)->input(), QStringLiteral("Mihon Hanako"));
    press(*fresh.page(), "Next");
    press(*fresh.page(), "Continue later");
    fresh.window.lock();
    QCoreApplication::processEvents();
    fresh.unlock(path);
    EXPECT_TRUE(test::button(*fresh.window.workspace()->page(), "Go on setting up")->isVisible());
    press(*fresh.window.workspace()->page(), "Go on setting up");
    ASSERT_TRUE(fresh.page());
    while (!says(*fresh.page(), "Step 5"))
        press(*fresh.page(), "Skip this step");
    press(*fresh.page(), "Finish");
    EXPECT_TRUE(says(fresh.window, "The handbook is ready"));
    EXPECT_FALSE(test::button(*fresh.window.workspace()->page(), "Go on setting up")->isVisible());
}

TEST(SetupWindow, addsAFamilyWhereNobodySeesTheOthers)
{
    SafetyWindow open("overview", [](test::FamilyAtHome &home) { test::addPeople(*home.session, u"Beispiel"); });
    QCoreApplication::processEvents();
    auto *rail = open.window.findChild<Rail *>();
    EXPECT_TRUE(rail->isVisible());
    press(*rail, "Add a family");
    auto *page = qobject_cast<SetupPage *>(open.window.workspace()->page());
    ASSERT_TRUE(page);
    EXPECT_TRUE(says(*page, "Step 1 of 3"));
    EXPECT_FALSE(rail->isVisible());
    press(*page, "Continue later");
    EXPECT_TRUE(rail->isVisible());
    EXPECT_EQ(open.session().family()->id(), open.people.family) << "back to the family before";
    press(*rail, "Add a family");
    QTest::keyClicks(formIn(*page)->editor(keys::person::name)->input(), QStringLiteral("Probe Hanako"));
    press(*page, "Next");
    EXPECT_TRUE(says(*page, "Step 2 of 3"));
    EXPECT_NE(open.session().family()->id(), open.people.family);
    EXPECT_EQ(open.session().family()->members().size(), 1U);
}

} // namespace
} // namespace boshi::ui::setup_window_tests
