// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

/// Kill -9 in the middle of what SQLite does to the disk.
namespace boshi::test {

/// How a process dies at the operation that was chosen.
enum class Death {
    Before, ///< Before the operation.
    Torn,   ///< In the middle of a write: its first half is on the disk. Like Before for everything else.
};

/// What became of work in a process of its own.
struct Fate {
    bool survived = false;
    int status = 0;        ///< What the work returned, when it survived.
    qint64 operations = 0; ///< Operations that changed the disk, until death or the end.
};

/// Runs `work` in a forked process whose SQLite dies by SIGKILL at the `killAt`-th write, flush, truncation, creation or
/// removal (0: never). No vault may be open in this process.
Fate runAndKill(qint64 killAt, Death death, const std::function<int()> &work);

/// Runs `work` in a forked process and returns its answer; -1 when it crashed.
int runInChild(const std::function<int()> &work);

/// The same as a user without any rights.
int runAsNobody(const std::function<int()> &work);

} // namespace boshi::test
