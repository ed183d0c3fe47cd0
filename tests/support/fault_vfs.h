// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

/// Faults and deaths in the middle of what a vault does to the disk: through SQLite (a VFS that becomes the default one),
/// and past it in core/store/durable_file (its system calls, wrapped by the linker in core_test only, so that the program
/// itself has no seam). Operations are numbered from 1 as they come.
namespace boshi::test {

enum class Fault {
    Fail,   ///< The operation is refused with an input/output error, once.
    Short,  ///< Half of a write reaches the file, then the same error. Nothing happens to other operations.
    Full,   ///< Half of a write reaches the file; from then on nothing grows, is created or renamed: the disk is full.
    Unread, ///< A read is refused; this one counts reads.
};

/// How a process dies at the operation that was chosen.
enum class Death {
    Before, ///< Before the operation.
    Torn,   ///< In the middle of a write: its first half is on the disk. Like Before for everything else.
};

enum class Operation { Create, Write, Truncate, Sync, Delete, Rename, SyncFolder };

/// What a fault hit.
struct Strike {
    bool hit = false; ///< False: there was no such operation, or the fault does not befall one of its kind.
    Operation operation = Operation::Write;
    QByteArray file = {};        ///< Its path.
    bool isPastSqlite = false;   ///< By durable_file.
};

/// One fault, waiting for the `at`-th operation of this process; lifted at the end of the scope. Vaults must be opened
/// while it stands.
class ArmedFault {
public:
    ArmedFault(Fault fault, qint64 at);
    ~ArmedFault();
    ArmedFault(const ArmedFault &) = delete;
    ArmedFault &operator=(const ArmedFault &) = delete;

    Strike strike() const;
    /// Operations, or reads, that came while it stood.
    qint64 operations() const;
};

/// The disk works again, for whoever finds out within the work that something failed.
void liftFault();

/// What became of work in a process of its own.
struct Fate {
    bool survived = false;
    int status = 0;        ///< What the work returned, when it survived.
    qint64 operations = 0; ///< Until death or the end.
};

/// Runs `work` in a forked process that dies by SIGKILL at the `killAt`-th operation (0: never). No vault may be open in
/// this process.
Fate runAndKill(qint64 killAt, Death death, const std::function<int()> &work);

} // namespace boshi::test
