// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "core/records/keys.h"
#include "tests/ui/safety/open_window.h"
#include "tests/ui/shell/same_looks_afterwards.h"
#include "ui/safety/backups_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"
#include "ui/shell/looks.h"
#include "ui/unlock/unlock_page.h"
#include "ui/unlock/welcome_page.h"
#include "ui/widgets/typing_line.h"

#include <QComboBox>
#include <QDir>
#include <QTest>

namespace boshi::ui::settings_page_tests {
namespace {

using test::comesTrue;
using test::press;
using test::SafetyWindow;
using test::says;

/// The real window with its settings in sight.
struct Settings {
    test::SameLooksAfterwards looksBefore;
    SafetyWindow open{"overview"};
    Looks looks{*qApp, open.window.preferences()};

    Settings() { show(); }

    void show()
    {
        open.safety("Settings")->trigger();
        QCoreApplication::processEvents();
        ASSERT_TRUE(page());
    }
    SettingsPage *page() { return qobject_cast<SettingsPage *>(open.window.workspace()->page()); }

    template <typename Control>
    Control *control(const char *name)
    {
        return page()->findChild<Control *>(QString::fromLatin1(name));
    }
    void choose(const char *name, const QVariant &value)
    {
        auto *box = control<QComboBox>(name);
        ASSERT_TRUE(box) << name;
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST(SettingsPage, isReachedByItsKeyAndLeftWithEscape)
{
    Settings settings;
    EXPECT_EQ(settings.open.safety("Settings")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    EXPECT_EQ(QApplication::focusWidget(), settings.control<QComboBox>("language"));
    QTest::keyClick(settings.page(), Qt::Key_Escape);
    EXPECT_FALSE(settings.page());
}

TEST(SettingsPage, asksAboutInputThatIsNotSaved)
{
    Settings settings;
    settings.open.window.workspace()->showSection("notes");
    settings.open.window.workspace()->page()->addRecord(records::note);
    auto *section = qobject_cast<SectionPage *>(settings.open.window.workspace()->page());
    QTest::keyClicks(section->panel().form()->editor("title")->input(), QStringLiteral("smiled"));
    settings.open.safety("Settings")->trigger();
    EXPECT_FALSE(settings.page());
    EXPECT_FALSE(settings.open.question().isHidden());
    EXPECT_TRUE(section->isEdited());
}

TEST(SettingsPage, changesTheLanguageAtOnceAndStays)
{
    Settings settings;
    settings.control<QComboBox>("language")->setFocus();
    settings.choose("language", QStringLiteral("ja"));
    ASSERT_TRUE(settings.page());
    EXPECT_TRUE(says(*settings.page(), "文字の大きさ"));
    EXPECT_TRUE(settings.open.safety("設定") != nullptr) << "the top bar speaks it too";
    EXPECT_EQ(QApplication::focusWidget(), settings.control<QComboBox>("language"));
    settings.choose("language", QStringLiteral("en"));
    EXPECT_TRUE(says(*settings.page(), "Text size"));
}

TEST(SettingsPage, letsTheWindowLockRightAfterAChange)
{
    Settings settings;
    settings.open.window.preferences().setLanguage(QStringLiteral("ja"));
    settings.open.window.lockAtOnce();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(settings.open.window.findChild<UnlockPage *>());
    EXPECT_TRUE(says(settings.open.window, "手帳"));
}

TEST(SettingsPage, changesTheSizeOfTextAtOnce)
{
    Settings settings;
    const auto height = [&] { return settings.open.window.workspace()->fontMetrics().height(); };
    settings.choose("textSize", 125);
    settings.choose("textSize", 100);
    const int usual = height();
    settings.choose("textSize", 200);
    ASSERT_TRUE(settings.page());
    EXPECT_NEAR(height(), 2 * usual, 3);
    settings.choose("textSize", 100);
    EXPECT_EQ(height(), usual);
}

TEST(SettingsPage, comesBackToWhereOneWasAfterAnotherLanguage)
{
    Settings settings;
    Workspace &before = *settings.open.window.workspace();
    before.goTo({settings.open.people.child, settings.open.people.child});
    before.showSection("notes");
    settings.show();
    settings.choose("language", QStringLiteral("ja"));
    QTest::keyClick(settings.page(), Qt::Key_Escape);
    EXPECT_EQ(settings.open.window.workspace()->place().person, settings.open.people.child);
    EXPECT_EQ(settings.open.window.workspace()->chapter(), QByteArray("notes"));
}

TEST(SettingsPage, changesColoursAndCalendarAtOnce)
{
    Settings settings;
    settings.choose("theme", int(ThemeWish::Dark));
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    settings.choose("theme", int(ThemeWish::Light));
    EXPECT_GT(QApplication::palette().color(QPalette::Window).lightness(), 128);
    settings.choose("calendar", int(CalendarStyle::JapaneseEra));
    EXPECT_EQ(calendarStyle(), CalendarStyle::JapaneseEra);
}

TEST(SettingsPage, movesBackupsToAnotherFolder)
{
    Settings settings;
    EXPECT_EQ(settings.open.session().backups()->folder, settings.open.folder.path("backups"));
    EXPECT_TRUE(says(*settings.page(), "There is no copy of this handbook yet"));
    const QString other = settings.open.folder.path("elsewhere");
    settings.open.window.preferences().setBackupFolder(other);
    settings.choose("backupNumber", 3);
    EXPECT_EQ(settings.open.session().backups()->folder, other);
    EXPECT_EQ(settings.open.session().backups()->keep, 3);
    ASSERT_TRUE(settings.open.session().backUp());
    EXPECT_EQ(QDir(other).entryList(QDir::Files).size(), 1);
    settings.show();
    EXPECT_TRUE(says(*settings.page(), "Last verified copy: "));
}

TEST(SettingsPage, opensTheListOfBackups)
{
    Settings settings;
    press(*settings.page(), "Backups");
    EXPECT_TRUE(test::awaited<BackupsDialog>(settings.open.window));
}

TEST(SettingsPage, letsEntriesBearTheChosenName)
{
    Settings settings;
    EXPECT_TRUE(says(*settings.page(), "bear no name"));
    settings.control<TypingLine>("authorName")->setText(QStringLiteral("見本 はなこ"));
    settings.control<QComboBox>("authorRole")->setCurrentIndex(1);
    press(*settings.page(), "Write under this name");
    EXPECT_TRUE(says(*settings.page(), "見本 はなこ (Guardian)"));
    const auto author = settings.open.session().reader().record(settings.open.session().author());
    ASSERT_TRUE(author && *author);
    EXPECT_EQ(*(*author)->get<QString>(records::keys::author::name), QStringLiteral("見本 はなこ"));
    settings.show();
    EXPECT_EQ(settings.control<TypingLine>("authorName")->text(), QStringLiteral("見本 はなこ"));
}

TEST(SettingsPage, leavesNothingAboutPeopleInTheFile)
{
    Settings settings;
    settings.control<TypingLine>("authorName")->setText(QStringLiteral("見本 はなこ"));
    press(*settings.page(), "Write under this name");
    settings.choose("language", QStringLiteral("ja"));
    settings.choose("language", QStringLiteral("en"));
    settings.choose("calendar", int(CalendarStyle::JapaneseEra));
    settings.choose("textSize", 125);
    settings.choose("theme", int(ThemeWish::Dark));
    settings.choose("idleLock", 30);
    settings.choose("backupNumber", 20);
    settings.open.window.preferences().setBackupFolder(settings.open.folder.path("elsewhere"));
    settings.open.window.close();
    settings.open.settings.sync();
    for (const QString &key : settings.open.settings.allKeys()) {
        const QString value = settings.open.settings.value(key).toStringList().join(u' ');
        for (const char16_t *name : {u"見本", u"はなこ", u"ひまり", u"ひなた"})
            EXPECT_FALSE(value.contains(QString::fromUtf16(name))) << key.toStdString();
    }
    EXPECT_EQ(settings.open.settings.allKeys(),
              QStringList({QStringLiteral("backupFolder"), QStringLiteral("backupNumber"), QStringLiteral("calendar"), QStringLiteral("idleMinutes"), QStringLiteral("language"),
                           QStringLiteral("recentVaults"), QStringLiteral("textPercent"), QStringLiteral("theme"), QStringLiteral("windowGeometry")}));
}

TEST(SettingsPage, isThereBeforeUnlockingToo)
{
    Settings settings;
    settings.open.window.lock();
    ASSERT_TRUE(comesTrue([&] { return settings.open.window.isLocked(); }));
    press(settings.open.window, "Settings");
    QCoreApplication::processEvents();
    auto *page = settings.open.window.findChild<SettingsPage *>();
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->findChild<TypingLine *>(QStringLiteral("authorName")));
    QTest::keyClick(page, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(comesTrue([&] { return settings.open.window.findChild<UnlockPage *>(); }));
}

TEST(SettingsPage, namesEveryControlAndSaysItsSentence)
{
    Settings settings;
    test::expectNames(*settings.page());
    for (const char *name : {"language", "calendar", "textSize", "theme", "idleLock", "backups", "author"})
        EXPECT_FALSE(settings.control<QWidget>(name)->accessibleDescription().isEmpty()) << name;
}

} // namespace
} // namespace boshi::ui::settings_page_tests
