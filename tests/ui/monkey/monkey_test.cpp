// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey/monkey.h"

#include "core/session/demo.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::test {
namespace {

constexpr int patience = 60'000;

void makeDemo(const QString &path)
{
    const DemoOptions options{.families = 2, .seed = 3, .today = today};
    auto session = openSession(path);
    ASSERT_TRUE(session->apply(demoChange(options)));
}

/// BOSHI_MONKEY_SECONDS plays longer (packaging/asan: five minutes), BOSHI_MONKEY_SEED another game.
TEST(Monkey, BreaksNothingInAnyWindow)
{
    const int seconds = qEnvironmentVariableIntValue("BOSHI_MONKEY_SECONDS");
    const int seed = qEnvironmentVariableIntValue("BOSHI_MONKEY_SEED");
    const Folder folder;
    const QString path = emptyVault(folder);
    makeDemo(path);
    QDir::setCurrent(folder.path()); // Names of files that it makes up lead here.
    QSettings settings(folder.path("boshi.conf"), QSettings::IniFormat);
    {
        ui::MainWindow window(settings, surroundings(9), KeyProfile::Small);
        window.keepBackupsIn(folder.path("backups"));
        QSignalSpy opened(&window, &ui::MainWindow::opened);
        window.unlockWith(path, passphrase());
        window.show();
        ASSERT_TRUE(opened.wait(patience));
        Monkey monkey(window, quint32(seed), passphraseText);
        const bool answered = monkey.play(std::chrono::seconds(seconds > 0 ? seconds : 5));
        EXPECT_TRUE(answered) << "the window stopped answering after:\n" << monkey.latest().join(u'\n').toStdString();
        RecordProperty("deeds", monkey.deeds());
        EXPECT_GT(monkey.deeds(), 20);
        window.close();
    }
    const auto report = checkVault(*openVault(path));
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isClean());
}

} // namespace
} // namespace boshi::test
