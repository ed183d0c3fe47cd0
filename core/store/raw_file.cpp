// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_file.h"

#include "core/store/statement.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace boshi::db {

void RawFile::Close::operator()(sqlite3_file *file) const
{
    if (file->pMethods)
        file->pMethods->xClose(file);
}

Result<RawFile> RawFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::FileMissing};
    if (!info.isFile())
        return Error{ErrorCode::NotAVault};
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    RawFile raw(QFile::encodeName(info.absoluteFilePath()) + QByteArray(2, '\0'));
    raw.m_memory = std::make_unique<char[]>(std::size_t(files->szOsFile));
    raw.m_file.reset(reinterpret_cast<sqlite3_file *>(raw.m_memory.get()));
    const int opened = files->xOpen(files, raw.m_name.constData(), raw.m_file.get(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (opened != SQLITE_OK)
        return Error{ErrorCode::PermissionDenied};
    return raw;
}

QByteArray RawFile::read(qint64 offset, qsizetype size) const
{
    QByteArray bytes(qMax<qsizetype>(0, qMin<qint64>(size, this->size() - offset)), '\0');
    if (bytes.isEmpty())
        return bytes;
    if (const int code = m_file->pMethods->xRead(m_file.get(), bytes.data(), int(bytes.size()), offset); code != SQLITE_OK)
        throw Failure(code);
    return bytes;
}

qint64 RawFile::size() const
{
    sqlite3_int64 size = 0;
    if (const int code = m_file->pMethods->xFileSize(m_file.get(), &size); code != SQLITE_OK)
        throw Failure(code);
    return size;
}

bool RawFile::isInUse() const
{
    const int locked = m_file->pMethods->xLock(m_file.get(), SQLITE_LOCK_SHARED);
    m_file->pMethods->xUnlock(m_file.get(), SQLITE_LOCK_NONE);
    return (locked & 0xff) == SQLITE_BUSY;
}

} // namespace boshi::db
