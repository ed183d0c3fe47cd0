// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace boshi::durable {
namespace {

#ifdef Q_OS_WIN
bool createNew(const QString &path)
{
    return QFile(path).open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
}
bool flush(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && _commit(file.handle()) == 0;
}
bool rename(const QString &from, const QString &to, DWORD flags)
{
    return MoveFileExW(reinterpret_cast<LPCWSTR>(from.utf16()), reinterpret_cast<LPCWSTR>(to.utf16()),
                       flags | MOVEFILE_WRITE_THROUGH);
}
bool renameOver(const QString &from, const QString &to) { return rename(from, to, MOVEFILE_REPLACE_EXISTING); }
bool renameToFree(const QString &from, const QString &to) { return rename(from, to, 0); }
void flushFolder(const QString &) { }
void remove(const QString &path) { QFile::remove(path); }
bool link(const QString &, const QString &) { return false; }
#else
bool closed(int descriptor, bool done)
{
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return done;
}
bool createNew(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    return descriptor >= 0 && closed(descriptor, true);
}
bool flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    return descriptor >= 0 && closed(descriptor, ::fsync(descriptor) == 0);
}
bool renameOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}
bool renameToFree(const QString &from, const QString &to)
{
#ifdef Q_OS_LINUX
    const QByteArray source = QFile::encodeName(from);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, QFile::encodeName(to).constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    // A file system that cannot do both in one step: only a file that somebody puts there this very moment is at risk.
    errno = EEXIST;
    return !QFile::exists(to) && renameOver(from, to);
}
bool link(const QString &path, const QString &name)
{
    return ::link(QFile::encodeName(path).constData(), QFile::encodeName(name).constData()) == 0;
}
/// Not every file system can; where it cannot, the rename is as durable as that system makes it.
void flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}
void remove(const QString &path) { ::unlink(QFile::encodeName(path).constData()); }
#endif

Error errorBeside(const QString &path)
{
#ifndef Q_OS_WIN
    if (isFull(errno))
        return Error{ErrorCode::DiskFull};
    if (errno == EROFS)
        return Error{ErrorCode::ReadOnlyPlace};
    if (errno == EEXIST)
        return Error{ErrorCode::FileExists};
#endif
    return Error{canWriteBeside(path) ? ErrorCode::WriteFailed : ErrorCode::ReadOnlyPlace};
}

Result<Done> moved(bool done, const QString &to)
{
    if (!done)
        return errorBeside(to);
    flushFolder(QFileInfo(to).absolutePath());
    return Done{};
}

} // namespace

#ifdef Q_OS_WIN
bool isFull(int systemError) { return systemError == ERROR_DISK_FULL || systemError == ERROR_HANDLE_DISK_FULL; }
#else
bool isFull(int systemError) { return systemError == ENOSPC || systemError == EDQUOT; }
#endif

Result<Done> createPrivate(const QString &path)
{
    if (QFile::exists(path))
        return Error{ErrorCode::FileExists};
    return createNew(path) ? Result<Done>(Done{}) : errorBeside(path);
}

static Result<Done> fill(const QString &path, QByteArrayView content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(content.data(), content.size()) != content.size())
        return errorBeside(path);
    file.close();
    return flushFile(path);
}

Result<Done> writePrivate(const QString &path, QByteArrayView content)
{
    if (auto created = createPrivate(path); !created)
        return created;
    auto filled = fill(path, content);
    if (!filled)
        remove(path);
    return filled;
}

Result<Done> flushFile(const QString &path)
{
    return flush(path) ? Result<Done>(Done{}) : errorBeside(path);
}

Result<Done> replaceFile(const QString &from, const QString &to) { return moved(renameOver(from, to), to); }

Result<Done> placeFile(const QString &from, const QString &to) { return moved(renameToFree(from, to), to); }

Result<Done> keepBeside(const QString &path, const QString &name)
{
    if (QFile::exists(name))
        return Error{ErrorCode::FileExists};
    if (!link(path, name)) {
        if (!QFile::copy(path, name))
            return errorBeside(name);
        if (auto flushed = flushFile(name); !flushed) {
            remove(name);
            return flushed;
        }
    }
    flushFolder(QFileInfo(name).absolutePath());
    return Done{};
}

bool canWriteBeside(const QString &path) { return QFileInfo(QFileInfo(path).absolutePath()).isWritable(); }

void removeLeftover(const QString &path)
{
    remove(path + QStringLiteral("-journal"));
    remove(path);
}

} // namespace boshi::durable
