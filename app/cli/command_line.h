// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

class QCoreApplication;

namespace boshi::cli {

/// `fromEnvironment` is what BOSHI_PASSPHRASE held. Finds the command in the application's arguments and runs it; the exit code of cli.md.
int run(QCoreApplication &application, Secret fromEnvironment);

} // namespace boshi::cli
