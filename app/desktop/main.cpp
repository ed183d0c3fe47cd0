// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "core/security/process.h"

#include <QApplication>

int main(int argc, char **argv)
{
    boshi::protectProcess();
    boshi::Secret passphrase = boshi::takeFromEnvironment("BOSHI_PASSPHRASE");
    boshi::preparePlatform(argc, argv);
    QApplication application(argc, argv);
    boshi::Desktop desktop(application, std::move(passphrase));
    return desktop.run();
}
