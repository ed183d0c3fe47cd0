// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/tour.h"

#include "ui/safety/area_passphrase_dialog.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/check_dialog.h"
#include "ui/safety/erased_dialog.h"
#include "ui/safety/erasure_dialog.h"
#include "ui/safety/merge_dialog.h"
#include "ui/safety/open_area_dialog.h"
#include "ui/safety/private_areas_dialog.h"
#include "ui/unlock/create_page.h"
#include "ui/unlock/new_passphrase_dialog.h"
#include "ui/unlock/recent_vaults.h"
#include "ui/unlock/sheet_dialog.h"
#include "ui/unlock/unlock_page.h"
#include "ui/unlock/welcome_page.h"

#include <QTabWidget>
#include <QTest>

/// The pages of the locked window, and the dialogs of the open one.
namespace boshi::test {

using ui::AreaPassphraseDialog;
using ui::ConfirmDialog;

namespace {

constexpr int mostRecords = 3000;

/// The page in sight, while the former one is still going.
template <typename Kind>
Kind &pageOf(const QMainWindow &window)
{
    auto *page = qobject_cast<Kind *>(window.centralWidget());
    if (!page)
        throw std::runtime_error("another page is in sight");
    return *page;
}

/// Presses what Enter would press; where a passphrase is missing the page says so.
void pressDefault(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->isDefault() && button->isEnabled())
            return button->click();
}

} // namespace

void Tour::visitLocked()
{
    const Folder folder;
    const QString path = emptyVault(folder, "ひまわり.boshi");
    QSettings settings(folder.path("boshi.conf"), QSettings::IniFormat);
    ui::MainWindow window(settings, surroundings(9), KeyProfile::Small);
    window.keepBackupsIn(folder.path("backups"));
    window.resize(roomForWindows);
    window.show();
    window.showWelcome();
    stop(window, QStringLiteral("welcome, first start"));
    ui::RecentVaults(settings).add(path);
    window.showWelcome();
    stop(window, QStringLiteral("welcome"));
    window.showCreate();
    stop(window, QStringLiteral("create"));
    pressDefault(pageOf<ui::CreatePage>(window));
    QTest::keyClicks(pageOf<ui::CreatePage>(window).findChild<ui::PassphraseField *>()->edit(), QStringLiteral("sakura"));
    stop(window, QStringLiteral("create, refused"));
    window.showUnlock(path);
    stop(window, QStringLiteral("unlock"));
    QSignalSpy refused(&window, &ui::MainWindow::refused);
    window.unlockWith(path, passphrase(QStringLiteral("ちがう言葉")));
    EXPECT_TRUE(refused.wait(patience));
    stop(window, QStringLiteral("unlock, refused"));
    emit pageOf<ui::UnlockPage>(window).sheetAsked();
    stop(window, QStringLiteral("recovery sheet"));
    pressDefault(window);
    stop(window, QStringLiteral("recovery sheet, refused"));
    window.showUnlock(path);
    emit pageOf<ui::UnlockPage>(window).restoreAsked();
    stop(window, QStringLiteral("restore"));
    window.showUnlock(path);
    emit pageOf<ui::UnlockPage>(window).settingsAsked();
    stop(window, QStringLiteral("settings while locked"));
    window.unlockWith(path, passphrase());
    QSignalSpy opened(&window, &ui::MainWindow::opened);
    EXPECT_TRUE(opened.wait(patience));
    stop(window, QStringLiteral("empty handbook"));
    visitSetup(window);
}

void Tour::visitLarge()
{
    SafetyWindow open("overview", [](FamilyAtHome &home) {
        std::vector<RecordEdit> edits;
        for (int day = 0; day < mostRecords; ++day)
            edits.push_back(additionOf(measurement(home.session->surroundings().newId(), home.people.child, today.addDays(-1 - day / 4), 9000 + day)));
        home.keep(home.session->apply(Change::of(ChangeKind::Add, std::move(edits))));
    });
    open.window.resize(roomForWindows);
    open.window.workspace()->goTo({open.people.child, open.people.child});
    for (const char *chapter : {"overview", "growth"}) {
        open.window.workspace()->showSection(chapter);
        stop(open.window, QStringLiteral("3000 records ") + QString::fromLatin1(chapter));
    }
    open.window.findChild<QTabWidget *>()->setCurrentIndex(1);
    stop(open.window, QStringLiteral("3000 records list"));
}

void Tour::visitDialogs()
{
    const QString word = QStringLiteral("わたしだけの言葉");
    SafetyWindow open("overview", [&](FamilyAtHome &home) {
        Record note = noteAbout(home.session->surroundings().newId(), home.people.mother, QStringLiteral("眠れない"));
        note.privacy = Privacy::Mother;
        home.keep(home.session->save(note));
        EXPECT_TRUE(home.session->protect({Privacy::Mother, home.people.mother}, passphrase(word), KeyProfile::Small));
    });
    open.window.resize(roomForWindows);
    VaultSession &session = open.session();
    const SealedArea area{Privacy::Mother, open.people.mother};
    const QString name = QStringLiteral("見本 はなこ");
    stop(open.window, QStringLiteral("one family, private area closed"));
    EXPECT_TRUE(session.backUp());
    visitClosedScreening(open);
    QWidget *window = open.window.workspace();
    visitDialog(open, new ui::PrivateAreasDialog(session, KeyProfile::Small, ConfirmDialog::Proof::Passphrase, window));
    visitDialog(open, new ui::OpenAreaDialog(session, area, name, window));
    EXPECT_TRUE(session.openPrivate(passphrase(word)));
    EXPECT_TRUE(session.showPrivate());
    for (const auto step : {AreaPassphraseDialog::Step::Set, AreaPassphraseDialog::Step::Change, AreaPassphraseDialog::Step::TakeAway})
        visitDialog(open, new AreaPassphraseDialog(session, area, name, step, KeyProfile::Small, window));
    for (const auto proof : {ConfirmDialog::Proof::Passphrase, ConfirmDialog::Proof::SheetLine})
        visitDialog(open, new ConfirmDialog(session.vault(), proof, window));
    visitDialog(open, new ui::SheetDialog(session.vault(), today, window));
    visitDialog(open, new ui::NewPassphraseDialog(session.vault(), window));
    visitScreenings(open);
    visitTexts(session);
    visitLoss(open);
    for (const QUuid &record : {QUuid(), open.people.childMembership})
        visitDialog(open, new ui::ErasureDialog(session, ConfirmDialog::Proof::Passphrase, record, window));
    visitErased(open);
    visitDialog(open, new ui::BackupsDialog(session, window));
    visitDialog(open, new ui::MergeDialog(session, open.path, window));
    visitChecks(open);
}

/// Of a file from which nothing was erased, and of one that knows of an erasure.
void Tour::visitErased(SafetyWindow &open)
{
    visitDialog(open, new ui::ErasedDialog(open.session(), open.window.workspace()));
    EXPECT_TRUE(open.session().erase(*planErasure(open.session().vault(), ErasureScope::Record, open.people.childMembership)));
    auto *dialog = new ui::ErasedDialog(open.session(), open.window.workspace());
    button(*dialog, words("boshi::ui::ErasedDialog", "&Let it come back…").remove(u'&').toUtf8().constData())->click();
    visitDialog(open, dialog);
}

/// Of a whole file, and of one with damage of many kinds.
void Tour::visitChecks(SafetyWindow &open)
{
    for (const char *sql : {"SELECT 1", "UPDATE record SET day = '2001-01-01', state = x'a0' WHERE type IN ('person', 'pregnancy')"}) {
        plant(open.session().vault(), sql);
        visitDialog(open, new ui::CheckDialog(open.session(), open.window.workspace()));
    }
}

/// As it opens, when what it began is done, and after Enter where that only asks for a passphrase.
void Tour::visitDialog(SafetyWindow &open, QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    EXPECT_TRUE(comesTrue([&] { return dialog->isVisible(); }));
    const QString title = dialog->windowTitle();
    stop(*dialog, title);
    if (open.session().isLent()) {
        EXPECT_TRUE(comesTrue([&] { return !open.session().isLent(); }));
        stop(*dialog, title + QStringLiteral(", done"));
    }
    if (dialog->findChild<ui::PassphraseField *>()) {
        pressDefault(*dialog);
        stop(*dialog, title + QStringLiteral(", refused"));
    }
    dialog->reject();
    EXPECT_FALSE(open.window.isLocked());
}

} // namespace boshi::test
