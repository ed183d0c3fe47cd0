// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace boshi::cli {

/// Finds the command in the application's arguments and runs it; the exit code of cli.md.
int run(QCoreApplication &application);

} // namespace boshi::cli
