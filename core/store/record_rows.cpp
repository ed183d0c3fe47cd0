// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_rows.h"

#include <limits>

namespace boshi::db {
namespace {

constexpr int recentlyUsed = 4096; ///< Ids remembered; an import goes through subjects one after the other.

RecordRow rowFrom(const Statement &row, int first)
{
    RecordRow record{.key = row.integer(first)};
    record.isKnown = !row.isNull(first + 2);
    record.privacy = Privacy(row.integer(first + 1));
    record.type = row.text(first + 2).toUtf8();
    record.subject = row.integer(first + 3);
    record.state = row.blob(first + 4);
    record.member = row.integer(first + 5);
    return record;
}

} // namespace

RecordRows::RecordRows(sqlite3 *connection)
    : m_find(connection, "SELECT key, class, type, subject, state, member FROM record WHERE id = ?")
    , m_read(connection, "SELECT key, class, type, subject, state, member FROM record WHERE key = ?")
    , m_id(connection, "SELECT id FROM record WHERE key = ?")
    , m_insert(connection, "INSERT INTO record (key, id) VALUES (?, ?)")
    , m_insertWhole(connection, "INSERT OR IGNORE INTO record (class, type, subject, day, member, state, key, id) VALUES (?, ?, ?, ?, nullif(?, 0), ?, ?, ?)")
    , m_update(connection, "UPDATE record SET class = ?, type = ?, subject = ?, day = ?, member = nullif(?, 0), state = ? WHERE key = ?")
    , m_lastRecord(connection, "SELECT max(key) FROM record WHERE key BETWEEN ? AND ?")
    , m_lastRevision(connection, "SELECT max(key) FROM revision WHERE key BETWEEN ? AND ?")
{
}

RecordRow RecordRows::find(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    m_find.bindAll(bytes);
    RecordRow row;
    if (m_find.next())
        row = rowFrom(m_find, 0);
    m_find.reset();
    return row;
}

RecordRow RecordRows::read(qint64 key)
{
    m_read.bindAll(key);
    RecordRow row;
    if (m_read.next())
        row = rowFrom(m_read, 0);
    m_read.reset();
    return row;
}

QUuid RecordRows::idOf(qint64 key)
{
    m_id.bindAll(key);
    const QUuid id = m_id.next() ? QUuid::fromRfc4122(m_id.blobView(0)) : QUuid();
    m_id.reset();
    return id;
}

qint64 RecordRows::newKey(qint64 near, bool opensBlock)
{
    const qint64 block = near != 0 ? near >> blockBits : opensBlock ? newBlock() : 0;
    return counter(block).nextRecord++;
}

qint64 RecordRows::place(const QUuid &id, qint64 near, bool opensBlock)
{
    if (const auto recent = m_recent.constFind(id); recent != m_recent.cend())
        return *recent;
    qint64 key = find(id).key;
    if (key == 0) {
        key = newKey(near, opensBlock);
        const QByteArray bytes = id.toRfc4122();
        m_insert.bindAll(key, bytes).run();
    }
    remember(id, key);
    return key;
}

void RecordRows::remember(const QUuid &id, qint64 key)
{
    if (m_recent.size() >= recentlyUsed)
        m_recent.clear();
    m_recent.insert(id, key);
}

RecordRow RecordRows::fresh(qint64 near, bool opensBlock)
{
    return {.key = newKey(near, opensBlock), .isStored = false};
}

bool RecordRows::write(RecordRow &row, const QUuid &id, const QString &day)
{
    const QString type = QString::fromUtf8(row.type);
    const auto sortDay = day.isEmpty() ? std::nullopt : std::optional(day);
    const QByteArray bytes = id.toRfc4122();
    if (row.isStored) {
        m_update.bindAll(int(row.privacy), type, row.subject, sortDay, row.member, row.state, row.key).run();
        return true;
    }
    if (m_insertWhole.bindAll(int(row.privacy), type, row.subject, sortDay, row.member, row.state, row.key, bytes).run() == 0)
        return false;
    remember(id, row.key);
    return row.isStored = true;
}

qint64 RecordRows::nextRevisionKey(qint64 recordKey) { return counter(recordKey >> blockBits).nextRevision++; }

RecordRows::Counter &RecordRows::counter(qint64 block)
{
    const auto known = m_counters.find(block);
    if (known != m_counters.end())
        return *known;
    const qint64 first = block << blockBits;
    const qint64 last = first + ((qint64(1) << blockBits) - 1);
    const auto next = [&](Statement &highest) {
        highest.bindAll(first, last);
        const qint64 number = highest.next() && !highest.isNull(0) ? highest.integer(0) : first;
        highest.reset();
        if (number >= last)
            throw Failure(11); // SQLITE_CORRUPT: no family has sixteen million records; a hostile file says so.
        return number + 1;
    };
    return startCounter(block, {next(m_lastRecord), next(m_lastRevision)});
}

RecordRows::Counter &RecordRows::startCounter(qint64 block, Counter counter)
{
    if (m_counters.size() >= recentlyUsed)
        m_counters.clear();
    return *m_counters.insert(block, counter);
}

qint64 RecordRows::newBlock()
{
    if (m_lastBlock < 0) {
        m_lastRecord.bindAll(qint64(0), std::numeric_limits<qint64>::max());
        m_lastBlock = m_lastRecord.next() && !m_lastRecord.isNull(0) ? m_lastRecord.integer(0) >> blockBits : 0;
        m_lastRecord.reset();
    }
    if (m_lastBlock >= std::numeric_limits<qint64>::max() >> blockBits)
        throw Failure(11);
    const qint64 first = (++m_lastBlock << blockBits) + 1;
    startCounter(m_lastBlock, {first, first});
    return m_lastBlock;
}

} // namespace boshi::db
