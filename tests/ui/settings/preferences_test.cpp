// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaults.h"
#include "ui/settings/preferences.h"

#include <QSettings>

#include <gtest/gtest.h>

namespace boshi::ui::preferences_tests {
namespace {

struct Kept {
    test::Folder folder;
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    Preferences preferences{settings};
};

TEST(Preferences, beginWithTheSystemAndTheUsual)
{
    const Kept kept;
    EXPECT_TRUE(kept.preferences.language().isEmpty());
    EXPECT_EQ(kept.preferences.calendar(), CalendarStyle::Western);
    EXPECT_EQ(kept.preferences.textPercent(), 100);
    EXPECT_EQ(kept.preferences.theme(), ThemeWish::System);
    EXPECT_EQ(kept.preferences.idleTime(), std::chrono::minutes(10));
    EXPECT_TRUE(kept.preferences.backups().folder.isEmpty());
    EXPECT_EQ(kept.preferences.backups().keep, 10);
    EXPECT_EQ(kept.preferences.correction().bornBeforeWeeks, 37);
    EXPECT_EQ(kept.preferences.correction().untilYears, 3);
}

TEST(Preferences, areThereTheNextTime)
{
    Kept kept;
    kept.preferences.setUsualBackupFolder(QStringLiteral("/usual"));
    EXPECT_EQ(kept.preferences.backups().folder, QStringLiteral("/usual"));
    kept.preferences.setLanguage(QStringLiteral("ja"));
    kept.preferences.setCalendar(CalendarStyle::JapaneseEra);
    kept.preferences.setCorrection({32, 0});
    kept.preferences.setTextPercent(175);
    kept.preferences.setTheme(ThemeWish::Dark);
    kept.preferences.setIdleTime(std::chrono::minutes(0));
    kept.preferences.setBackupFolder(QStringLiteral("/other"));
    kept.preferences.setBackupNumber(20);
    const Preferences next(kept.settings);
    EXPECT_EQ(next.language(), QStringLiteral("ja"));
    EXPECT_EQ(next.calendar(), CalendarStyle::JapaneseEra);
    EXPECT_EQ(next.correction().bornBeforeWeeks, 32);
    EXPECT_EQ(next.correction().untilYears, 0) << "without end";
    EXPECT_EQ(next.textPercent(), 175);
    EXPECT_EQ(next.theme(), ThemeWish::Dark);
    EXPECT_EQ(next.idleTime(), std::chrono::minutes(0));
    EXPECT_EQ(next.backups().folder, QStringLiteral("/other"));
    EXPECT_EQ(next.backups().keep, 20);
}

TEST(Preferences, takeNothingElseFromTheFile)
{
    Kept kept;
    for (const char *key : {"language", "calendar", "textPercent", "theme", "idleMinutes", "backupNumber", "correctedBeforeWeeks", "correctedUntilYears"})
        kept.settings.setValue(QString::fromLatin1(key), QStringLiteral("-7"));
    EXPECT_TRUE(kept.preferences.language().isEmpty());
    EXPECT_EQ(kept.preferences.calendar(), CalendarStyle::Western);
    EXPECT_EQ(kept.preferences.textPercent(), 100);
    EXPECT_EQ(kept.preferences.theme(), ThemeWish::System);
    EXPECT_EQ(kept.preferences.idleTime(), std::chrono::minutes(10));
    EXPECT_EQ(kept.preferences.backups().keep, 10);
    EXPECT_EQ(kept.preferences.correction().bornBeforeWeeks, 37);
    EXPECT_EQ(kept.preferences.correction().untilYears, 3);
}

TEST(Preferences, sayWhatChanged)
{
    Kept kept;
    std::vector<Preferences::Part> parts;
    QObject::connect(&kept.preferences, &Preferences::changed, [&](Preferences::Part part) { parts.push_back(part); });
    kept.preferences.setTextPercent(150);
    kept.preferences.setTheme(ThemeWish::Light);
    EXPECT_EQ(parts, (std::vector{Preferences::Part::TextSize, Preferences::Part::Theme}));
}

} // namespace
} // namespace boshi::ui::preferences_tests
