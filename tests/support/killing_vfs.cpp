// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/killing_vfs.h"

#include <sqlite3.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace boshi::test {
namespace {

/// Set in the child only.
struct Fuse {
    qint64 killAt = 0;
    Death death = Death::Before;
    qint64 *operations = nullptr; ///< In memory shared with the parent.

    bool burns() const
    {
        ++*operations;
        return *operations == killAt;
    }
};
Fuse fuse;
sqlite3_vfs *plainFiles = nullptr;

/// What SQLite sees; the real file lies behind it.
struct File {
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<File *>(file)->real(); }

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

int closeFile(sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); }
int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), to, size, at); }
int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    if (fuse.burns()) {
        if (fuse.death == Death::Torn)
            real(file)->pMethods->xWrite(real(file), from, size / 2, at);
        die();
    }
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fuse.burns())
        die();
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file *file, int flags)
{
    if (fuse.burns())
        die();
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
    if ((flags & SQLITE_OPEN_CREATE) && name && ::access(name, F_OK) != 0 && fuse.burns())
        die();
    file->pMethods = nullptr;
    const int opened = plainFiles->xOpen(plainFiles, name, real(file), flags, outFlags);
    if (opened == SQLITE_OK)
        file->pMethods = &methods;
    return opened;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (fuse.burns())
        die();
    return plainFiles->xDelete(plainFiles, name, syncFolder);
}

void installFuse()
{
    plainFiles = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs killing = *plainFiles;
    killing.zName = "killing";
    killing.szOsFile = int(sizeof(File)) + plainFiles->szOsFile;
    killing.xOpen = openFile;
    killing.xDelete = deleteFile;
    sqlite3_vfs_register(&killing, 1);
}

int waitFor(pid_t child)
{
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    return status;
}

int answerOf(const std::function<int()> &work)
{
    try {
        return work();
    } catch (...) {
        return 255;
    }
}

int runForked(const std::function<int()> &prepare, const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("fork");
    if (child == 0)
        ::_exit(prepare() == 0 ? answerOf(work) : 254);
    const int status = waitFor(child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Fate runAndKill(qint64 killAt, Death death, const std::function<int()> &work)
{
    void *shared = ::mmap(nullptr, sizeof(qint64), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto *operations = static_cast<qint64 *>(shared);
    *operations = 0;
    const int status = runForked(
        [&] {
            fuse = {killAt, death, operations};
            installFuse();
            return 0;
        },
        work);
    const Fate fate{status >= 0, status, *operations};
    ::munmap(shared, sizeof(qint64));
    return fate;
}

int runInChild(const std::function<int()> &work)
{
    return runForked([] { return 0; }, work);
}

int runAsNobody(const std::function<int()> &work)
{
    return runForked([] { return ::getuid() == 0 ? ::setgid(65534) + ::setuid(65534) : 0; }, work);
}

} // namespace boshi::test
