// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "core/security/process.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    boshi::protectProcess();
    boshi::Secret passphrase = boshi::takeFromEnvironment("BOSHI_PASSPHRASE");
    QCoreApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("boshi"));
    return boshi::cli::run(application, std::move(passphrase));
}
