// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "core/security/process.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Text on paper needs fonts and so a platform, though never a display.
bool writesPaper(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](std::string_view argument) { return argument.ends_with(".pdf") || argument.ends_with(".PDF"); });
}

} // namespace

int main(int argc, char **argv)
{
    boshi::protectProcess();
    boshi::Secret passphrase = boshi::takeFromEnvironment("BOSHI_PASSPHRASE");
    std::unique_ptr<QCoreApplication> application;
    if (writesPaper(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    application->setApplicationName(QStringLiteral("boshi"));
    return boshi::cli::run(*application, std::move(passphrase));
}
