// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_vfs.h"

#include "tests/support/child_process.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <optional>

namespace boshi::test {
namespace {

/// What shall happen to this process, and what has happened.
struct Plan {
    std::optional<Fault> fault;
    std::optional<Death> death;
    qint64 at = 0;
    qint64 own = 0;
    qint64 *shared = nullptr; ///< Where the parent counts when this process may die.
    Strike strike = {};

    qint64 next() { return shared ? ++*shared : ++own; }
};
Plan plan;
sqlite3_vfs *plainFiles = nullptr;

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

bool befalls(Fault fault, Operation operation)
{
    switch (fault) {
    case Fault::Fail: return true;
    case Fault::Short: return operation == Operation::Write;
    case Fault::Full: return operation != Operation::Truncate && operation != Operation::Delete && operation != Operation::SyncFolder;
    case Fault::Unread: return false;
    }
    return false;
}

/// What a full disk goes on refusing.
bool needsRoom(Operation operation, bool grows)
{
    return operation == Operation::Create || operation == Operation::Rename || (operation == Operation::Write && grows);
}

enum class Verdict { Pass, Refuse, Halve };

Verdict judge(Operation operation, const char *file, bool isPastSqlite, bool grows = false)
{
    if (plan.fault == Fault::Unread)
        return Verdict::Pass;
    const bool isTurn = plan.next() == plan.at;
    if (plan.death && isTurn) {
        if (*plan.death == Death::Before || operation != Operation::Write)
            die();
        return Verdict::Halve;
    }
    if (!plan.fault)
        return Verdict::Pass;
    if (plan.strike.hit && *plan.fault == Fault::Full && needsRoom(operation, grows))
        return Verdict::Refuse;
    if (!isTurn || !befalls(*plan.fault, operation))
        return Verdict::Pass;
    plan.strike = {true, operation, file, isPastSqlite};
    return operation == Operation::Write && *plan.fault != Fault::Fail ? Verdict::Halve : Verdict::Refuse;
}

int systemError() { return plan.fault == Fault::Full ? ENOSPC : EIO; }

int refuse(int sqliteCode, int error = systemError())
{
    errno = error;
    return sqliteCode;
}

/// What SQLite sees; the real file lies behind it.
struct File {
    sqlite3_file base;
    const char *name;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File *shell(sqlite3_file *file) { return reinterpret_cast<File *>(file); }
sqlite3_file *real(sqlite3_file *file) { return shell(file)->real(); }

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (plan.fault == Fault::Unread && plan.next() == plan.at) {
        plan.strike = {true, Operation::Write, shell(file)->name, false};
        return refuse(SQLITE_IOERR_READ);
    }
    return real(file)->pMethods->xRead(real(file), to, size, at);
}

bool growsBy(sqlite3_file *file, sqlite3_int64 end)
{
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    return end > size;
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const Verdict verdict = judge(Operation::Write, shell(file)->name, false, growsBy(file, at + size));
    if (verdict == Verdict::Pass)
        return real(file)->pMethods->xWrite(real(file), from, size, at);
    if (verdict == Verdict::Halve)
        real(file)->pMethods->xWrite(real(file), from, size / 2, at);
    if (plan.death)
        die();
    return refuse(plan.fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (judge(Operation::Truncate, shell(file)->name, false) != Verdict::Pass)
        return refuse(SQLITE_IOERR_TRUNCATE);
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (judge(Operation::Sync, shell(file)->name, false) != Verdict::Pass)
        return refuse(SQLITE_IOERR_FSYNC);
    return real(file)->pMethods->xSync(real(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkLock(sqlite3_file *file, int *locked) { return real(file)->pMethods->xCheckReservedLock(real(file), locked); }
int fileControl(sqlite3_file *file, int what, void *value) { return real(file)->pMethods->xFileControl(real(file), what, value); }
int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

const sqlite3_io_methods methods{1,        closeFile, readFile,   writeFile, truncateFile, syncFile, fileSize,
                                 lockFile, unlockFile, checkLock, fileControl, sectorSize, traits,   nullptr,
                                 nullptr,  nullptr,   nullptr,    nullptr,   nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const bool creates = (flags & SQLITE_OPEN_CREATE) && name && ::access(name, F_OK) != 0;
    file->pMethods = nullptr;
    // SQLite tries once more to open what it could not create, so "no such file" is all that it remembers.
    if (creates && judge(Operation::Create, name, false) != Verdict::Pass)
        return refuse(SQLITE_CANTOPEN, ENOENT);
    shell(file)->name = name;
    const int opened = plainFiles->xOpen(plainFiles, name, real(file), flags, outFlags);
    if (opened == SQLITE_OK)
        file->pMethods = &methods;
    return opened;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (::access(name, F_OK) == 0 && judge(Operation::Delete, name, false) != Verdict::Pass)
        return refuse(SQLITE_IOERR_DELETE);
    return plainFiles->xDelete(plainFiles, name, syncFolder);
}

void install()
{
    if (plainFiles)
        return;
    plainFiles = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs faulty = *plainFiles;
    faulty.zName = "faulty";
    faulty.szOsFile = int(sizeof(File)) + plainFiles->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 1);
}

} // namespace

ArmedFault::ArmedFault(Fault fault, qint64 at)
{
    install();
    plan = {};
    plan.fault = fault;
    plan.at = at;
}

ArmedFault::~ArmedFault() { plan = {}; }

Strike ArmedFault::strike() const { return plan.strike; }

qint64 ArmedFault::operations() const { return plan.own; }

void liftFault() { plan.fault.reset(); }

Fate runAndKill(qint64 killAt, Death death, const std::function<int()> &work)
{
    void *shared = ::mmap(nullptr, sizeof(qint64), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto *operations = static_cast<qint64 *>(shared);
    *operations = 0;
    const int status = runInChild([&] {
        install();
        plan.death = death;
        plan.at = killAt;
        plan.shared = operations;
        return work();
    });
    const Fate fate{status >= 0, status, *operations};
    ::munmap(shared, sizeof(qint64));
    return fate;
}

/// For the wrapped calls below: -1 as the system would answer, or the call itself.
template <typename Call>
static int unlessRefused(Operation operation, const char *file, Call call)
{
    if (judge(operation, file, true) == Verdict::Pass)
        return call();
    errno = systemError();
    return -1;
}

static Operation kindOfSync(int descriptor) { return ::fcntl(descriptor, F_GETFL) & O_DIRECTORY ? Operation::SyncFolder : Operation::Sync; }

} // namespace boshi::test

// The linker sends core's own calls here (tests/core/store/CMakeLists.txt); those of Qt and SQLCipher go past.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
int __real_open(const char *path, int flags, ...);
int __real_fsync(int descriptor);
int __real_rename(const char *from, const char *to);
int __real_renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags);
int __real_link(const char *path, const char *name);
int __real_unlink(const char *path);

int __wrap_open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
    va_end(rest);
    const auto open = [&] { return __real_open(path, flags, mode); };
    return flags & O_CREAT ? boshi::test::unlessRefused(boshi::test::Operation::Create, path, open) : open();
}

int __wrap_fsync(int descriptor)
{
    return boshi::test::unlessRefused(boshi::test::kindOfSync(descriptor), "", [&] { return __real_fsync(descriptor); });
}

int __wrap_rename(const char *from, const char *to)
{
    return boshi::test::unlessRefused(boshi::test::Operation::Rename, to, [&] { return __real_rename(from, to); });
}

int __wrap_renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    return boshi::test::unlessRefused(boshi::test::Operation::Rename, to,
                                      [&] { return __real_renameat2(fromFolder, from, toFolder, to, flags); });
}

int __wrap_link(const char *path, const char *name)
{
    return boshi::test::unlessRefused(boshi::test::Operation::Create, name, [&] { return __real_link(path, name); });
}

int __wrap_unlink(const char *path)
{
    if (::access(path, F_OK) != 0)
        return __real_unlink(path);
    return boshi::test::unlessRefused(boshi::test::Operation::Delete, path, [&] { return __real_unlink(path); });
}
}
// NOLINTEND(bugprone-reserved-identifier)
