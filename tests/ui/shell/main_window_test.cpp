// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/record_form.h"
#include "ui/sections/question_bar.h"
#include "ui/sections/section_page.h"
#include "ui/sections/record_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

constexpr int patience = 60'000;

/// The real window with the family in it.
struct OpenWindow {
    test::Folder folder;
    QString path;
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    MainWindow window{settings, test::surroundings(9), KeyProfile::Small};

    explicit OpenWindow(const QByteArray &section = "overview")
    {
        path = folder.path("family.boshi");
        {
            test::FamilyAtHome home;
            home.session.reset();
            test::copyFile(home.path, path);
        }
        window.setDestination(QStringLiteral("見本 ひまり"), section);
        unlock();
    }

    void unlock()
    {
        QSignalSpy opened(&window, &MainWindow::opened);
        window.unlockWith(path, test::passphrase());
        window.show();
        EXPECT_TRUE(opened.wait(patience));
    }

    void lock()
    {
        window.lock();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QuestionBar &question() { return *window.findChild<QuestionBar *>(); }

    void answer(const char *text)
    {
        for (QPushButton *button : question().findChildren<QPushButton *>())
            if (button->text().remove(u'&').startsWith(QString::fromUtf8(text)))
                button->click();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Types into an open form without saving.
    void typeANote(const QString &text)
    {
        window.workspace()->showSection("notes");
        auto *page = qobject_cast<SectionPage *>(window.workspace()->page());
        page->addRecord(records::note);
        QWidget *input = page->panel().form()->editor("title")->input();
        QTest::keyClicks(input, text);
        ASSERT_TRUE(page->isEdited());
    }
};

/// Everything anybody could read or hear in any widget.
QStringList readable()
{
    QStringList texts;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        if (const auto *spoken = QAccessible::queryAccessibleInterface(widget))
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                texts << spoken->text(kind);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
    }
    return texts;
}

bool isReadable(const char16_t *name)
{
    const QString wanted = QString::fromUtf16(name);
    return readable().join(u'\n').contains(wanted);
}

TEST(MainWindow, writesDatesInTheOtherCalendarAtOnce)
{
    const OpenWindow open;
    EXPECT_FALSE(isReadable(u"R6."));
    const test::EraCalendar calendar;
    EXPECT_TRUE(isReadable(u"R6.4.3")) << "the day of birth on the overview";
    EXPECT_TRUE(isReadable(u"R6.5.15")) << "the due date in the rail";
}

TEST(MainWindow, showsThePersonAskedFor)
{
    OpenWindow open;
    EXPECT_TRUE(isReadable(u"見本 ひまり"));
    EXPECT_FALSE(open.window.isLocked());
}

TEST(MainWindow, makesPagesWhenTheyAreFirstShown)
{
    OpenWindow open;
    EXPECT_TRUE(open.window.findChildren<SectionPage *>().isEmpty());
    open.window.workspace()->showSection("notes");
    EXPECT_EQ(open.window.findChildren<SectionPage *>().size(), 1);
}

TEST(MainWindow, leavesNothingReadableWhenLocked)
{
    OpenWindow open;
    auto *tabs = open.window.findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setCurrentIndex(tab);
    ASSERT_TRUE(isReadable(u"見本"));
    open.lock();
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_FALSE(isReadable(u"見本"));
    EXPECT_EQ(open.window.windowTitle(), QStringLiteral("Boshi"));
}

TEST(MainWindow, takesOurTextsOffTheClipboardWhenLocked)
{
    OpenWindow open;
    QApplication::clipboard()->setText(QStringLiteral("見本 ひまり"));
    if (!QApplication::clipboard()->ownsClipboard())
        GTEST_SKIP() << "this platform does not tell whose text is on the clipboard";
    open.lock();
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
}

TEST(MainWindow, letsGoOfTheFileWhenLocked)
{
    OpenWindow open;
    open.lock();
    EXPECT_TRUE(test::openVault(open.path));
}

TEST(MainWindow, opensAgainAfterLocking)
{
    OpenWindow open;
    open.lock();
    open.unlock();
    EXPECT_TRUE(isReadable(u"見本 ひまり"));
}

TEST(MainWindow, asksBeforeLockingAwayWhatWasTyped)
{
    OpenWindow open;
    open.typeANote(QStringLiteral("smiled"));
    open.lock();
    EXPECT_FALSE(open.window.isLocked());
    EXPECT_FALSE(open.question().isHidden());
    open.answer("Stay here");
    EXPECT_FALSE(open.window.isLocked());
    EXPECT_TRUE(open.window.workspace()->isEdited());
    open.lock();
    open.answer("Discard it");
    EXPECT_TRUE(open.window.isLocked());
}

TEST(MainWindow, staysWhenWhatWasTypedCannotBeSaved)
{
    OpenWindow open;
    open.typeANote(QStringLiteral("smiled"));
    open.lock();
    open.answer("Save it"); // The text of the note is required and missing.
    EXPECT_FALSE(open.window.isLocked());
    EXPECT_TRUE(open.window.workspace()->isEdited());
}

TEST(MainWindow, asksBeforeClosing)
{
    OpenWindow open;
    open.typeANote(QStringLiteral("smiled"));
    EXPECT_FALSE(open.window.close());
    open.answer("Discard it");
    EXPECT_TRUE(open.window.isHidden());
}

TEST(MainWindow, asksBeforeGoingToSomebodyElse)
{
    OpenWindow open;
    open.typeANote(QStringLiteral("smiled"));
    auto *tabs = open.window.findChild<QTabBar *>();
    const int notes = tabs->currentIndex();
    tabs->setCurrentIndex(0);
    QCoreApplication::processEvents();
    EXPECT_EQ(tabs->currentIndex(), notes) << "the choice waits for the answer";
    open.answer("Discard it");
    EXPECT_EQ(tabs->currentIndex(), 0);
}

/// A vault that keeps backups, with an entry made since it was opened.
void changeWithBackups(OpenWindow &open)
{
    open.window.keepBackupsIn(open.folder.path("backups"));
    open.lock();
    open.unlock();
    VaultSession &session = *open.window.session();
    const QUuid child = session.family()->members().back().person->id;
    ASSERT_TRUE(session.save(test::measurement(session.surroundings().newId(), child, QDate(2025, 4, 3), 9870)));
}

TEST(MainWindow, backsUpWhatChangedWhenLockedOrClosed)
{
    OpenWindow open;
    changeWithBackups(open);
    const QDir backups(open.folder.path("backups"));
    EXPECT_TRUE(backups.isEmpty());
    open.lock();
    EXPECT_EQ(backups.entryList(QDir::Files).size(), 1);
    changeWithBackups(open);
    EXPECT_TRUE(open.window.close());
    EXPECT_EQ(backups.entryList(QDir::Files).size(), 2);
    EXPECT_TRUE(open.window.close());
    EXPECT_EQ(backups.entryList(QDir::Files).size(), 2);
}

TEST(MainWindow, saysWhenNoBackupCouldBeMadeAndStillLocksAndCloses)
{
    OpenWindow open;
    changeWithBackups(open);
    ASSERT_TRUE(QDir(open.folder.path("backups")).removeRecursively());
    QSignalSpy refused(&open.window, &MainWindow::refused);
    EXPECT_FALSE(open.window.close());
    QCoreApplication::processEvents();
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(open.window.close());
}

TEST(MainWindow, undoesTheLastEntry)
{
    OpenWindow open("growth");
    VaultSession &session = *open.window.session();
    const QUuid child = session.family()->members().back().person->id;
    ASSERT_TRUE(session.save(test::measurement(session.surroundings().newId(), child, QDate(2025, 4, 3), 9870)));
    ASSERT_TRUE(session.undoable());
    const auto actions = open.window.findChildren<QAction *>();
    const auto undo = std::ranges::find_if(actions, [](const QAction *action) { return action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Z); });
    ASSERT_NE(undo, actions.end());
    (*undo)->trigger();
    EXPECT_TRUE(session.redoable());
}

TEST(MainWindow, beginsAnEmptyHandbookWithItsFirstPerson)
{
    const test::Folder folder;
    QSettings settings(folder.path("boshi.conf"), QSettings::IniFormat);
    MainWindow window(settings, test::surroundings(3), KeyProfile::Small);
    QSignalSpy opened(&window, &MainWindow::opened);
    window.unlockWith(test::emptyVault(folder), test::passphrase());
    ASSERT_TRUE(opened.wait(patience));
    EXPECT_TRUE(window.findChild<RecordForm *>());
}

TEST(MainWindow, offersTheFilesOpenedLatelyUntilTheListIsEmptied)
{
    OpenWindow open;
    open.lock();
    open.window.showWelcome();
    const auto press = [&](const char *text) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton *button : open.window.findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text)) {
                button->click();
                return true;
            }
        return false;
    };
    EXPECT_TRUE(press("family.boshi"));
    open.window.showWelcome();
    EXPECT_TRUE(press("&Empty this list"));
    EXPECT_FALSE(press("family.boshi"));
    EXPECT_TRUE(QFile::exists(open.path));
}

TEST(MainWindow, keepsNoHealthDataInSettings)
{
    OpenWindow open;
    open.window.close();
    open.settings.sync();
    EXPECT_FALSE(QString::fromUtf8(test::bytesOf(open.folder.path("boshi.conf"))).contains(QStringLiteral("見本")));
    EXPECT_EQ(open.settings.allKeys(), QStringList({QStringLiteral("recentVaults"), QStringLiteral("windowGeometry")}));
}

TEST(MainWindow, namesEveryControl)
{
    OpenWindow open;
    auto *tabs = open.window.findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        const auto controls = open.window.findChildren<QWidget *>();
        for (QWidget *control : controls) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || control->focusProxy())
                continue;
            const auto *spoken = QAccessible::queryAccessibleInterface(control);
            EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty())
                << control->metaObject()->className() << ' ' << control->objectName().toStdString() << " in " << tabs->tabText(tab).toStdString();
        }
    }
}

} // namespace
} // namespace boshi::ui
