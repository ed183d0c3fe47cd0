// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looks.h"

#include "tests/support/dialogs.h"
#include "tests/support/vaults.h"
#include "tests/ui/shell/same_looks_afterwards.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QSettings>
#include <QWidget>

namespace boshi::ui::looks_tests {
namespace {

using test::comesTrue;

/// A system whose colours a test changes.
struct System {
    test::SameLooksAfterwards looksBefore;
    test::Folder folder;
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    Preferences preferences{settings};
    QPalette palette{Qt::white};

    static bool isDark() { return QApplication::palette() == paletteOf(Theme::Dark); }
    void turnDark()
    {
        palette = QPalette(QColor(0x202020));
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(qApp, &changed);
    }
};

TEST(Looks, followTheSystemWhileTheProgramRuns)
{
    System system;
    const Looks looks(*qApp, system.preferences, {}, [&] { return system.palette; });
    EXPECT_FALSE(System::isDark());
    system.turnDark();
    EXPECT_TRUE(comesTrue(System::isDark));
}

/// Counts how often a window hears of a palette.
struct PaletteCount : QWidget {
    int count = 0;
    bool event(QEvent *event) override
    {
        count += event->type() == QEvent::ApplicationPaletteChange;
        return QWidget::event(event);
    }
};

TEST(Looks, comeToRestAfterTheSystemWasAsked)
{
    System system;
    const Looks looks(*qApp, system.preferences);
    PaletteCount window;
    window.show();
    system.turnDark();
    const auto rounds = [] {
        for (int round = 0; round < 30; ++round)
            QCoreApplication::processEvents();
    };
    rounds();
    const int heard = window.count;
    EXPECT_GT(heard, 0);
    rounds();
    EXPECT_EQ(window.count, heard);
}

TEST(Looks, stayAsChosenWhateverTheSystemDoes)
{
    System system;
    const Looks looks(*qApp, system.preferences, {}, [&] { return system.palette; });
    system.preferences.setTheme(ThemeWish::Light);
    system.turnDark();
    QCoreApplication::processEvents();
    EXPECT_FALSE(System::isDark());
    system.preferences.setTheme(ThemeWish::System);
    EXPECT_TRUE(System::isDark()) << "it was heard all the same";
}

TEST(Looks, holdWhatThisRunWasToldUntilSomebodyChooses)
{
    System system;
    system.preferences.setTextPercent(150);
    const Looks looks(*qApp, system.preferences, {.theme = QStringLiteral("dark"), .textScale = 2}, [&] { return system.palette; });
    EXPECT_TRUE(System::isDark());
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 22);
    system.preferences.setTextPercent(125);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), 13.75);
    EXPECT_TRUE(System::isDark());
    system.preferences.setTheme(ThemeWish::System);
    EXPECT_FALSE(System::isDark());
}

} // namespace
} // namespace boshi::ui::looks_tests
