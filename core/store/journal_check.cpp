// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_check.h"

#include "core/store/page_check.h"
#include "core/store/raw_file.h"

#include <QFile>
#include <QtEndian>

namespace boshi::db {
namespace {

// SQLite's file format, "The Rollback Journal".
constexpr QByteArrayView magic{"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8};
constexpr qsizetype headerSize = 28;
constexpr qsizetype countAt = 8;
constexpr qsizetype sectorSizeAt = 20;
constexpr quint32 largestSector = 65536;

quint32 numberAt(const QByteArray &bytes, qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); }

} // namespace

/// The first page tells: a journal holds pages of one file only. One whose header was never finished counts no pages, and
/// SQLite does not play it back.
Result<Done> checkJournal(const QString &path, const VaultKey &key)
{
    const QString name = path + QStringLiteral("-journal");
    if (!QFile::exists(name))
        return Done{};
    const Result<RawFile> journal = RawFile::open(name);
    if (!journal)
        return journal.error();
    const QByteArray header = journal->read(0, headerSize);
    if (header.size() < headerSize || !header.startsWith(magic) || numberAt(header, countAt) == 0)
        return Done{};
    const quint32 sector = numberAt(header, sectorSizeAt);
    if (sector < headerSize || sector > largestSector)
        return Done{};
    const QByteArray number = journal->read(sector, 4);
    const QByteArray page = journal->read(sector + 4, Connection::pageSize);
    if (number.size() < 4 || page.size() < Connection::pageSize)
        return Done{};
    return PageCheck(key).holds(page, numberAt(number, 0)) ? Result<Done>(Done{}) : Error{ErrorCode::ForeignJournal};
}

} // namespace boshi::db
