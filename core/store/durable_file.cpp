// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace boshi::durable {
namespace {

#ifdef Q_OS_WIN
bool flushHandle(int descriptor) { return _commit(descriptor) == 0; }
bool renameOver(const QString &from, const QString &to)
{
    return MoveFileExW(reinterpret_cast<LPCWSTR>(from.utf16()), reinterpret_cast<LPCWSTR>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}
void flushFolder(const QString &) { }
#else
bool flushHandle(int descriptor) { return ::fsync(descriptor) == 0; }
bool renameOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
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
#endif

ErrorCode writeError(const QString &path)
{
#ifndef Q_OS_WIN
    if (errno == ENOSPC || errno == EDQUOT)
        return ErrorCode::DiskFull;
    if (errno == EROFS)
        return ErrorCode::ReadOnlyPlace;
#endif
    return canWriteBeside(path) ? ErrorCode::WriteFailed : ErrorCode::ReadOnlyPlace;
}

} // namespace

Result<Done> createPrivate(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return Error{ErrorCode::FileExists};
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{file.exists() ? ErrorCode::FileExists : writeError(path)};
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error{ErrorCode::WriteFailed};
    return Done{};
}

Result<Done> flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushHandle(file.handle()))
        return Error{writeError(path)};
    return Done{};
}

Result<Done> replaceFile(const QString &from, const QString &to)
{
    if (!renameOver(from, to))
        return Error{writeError(to)};
    flushFolder(QFileInfo(to).absolutePath());
    return Done{};
}

bool canWriteBeside(const QString &path) { return QFileInfo(QFileInfo(path).absolutePath()).isWritable(); }

void removeLeftover(const QString &path)
{
    QFile::remove(path + QStringLiteral("-journal"));
    QFile::remove(path);
}

} // namespace boshi::durable
