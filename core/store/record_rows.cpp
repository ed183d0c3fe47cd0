// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_rows.h"

#include <limits>

namespace boshi::db {
namespace {

constexpr int recentlyUsed = 4096; ///< Ids remembered; an import goes through subjects one after the other.

RecordRow wholeRow(const Statement &row)
{
    RecordRow record{.key = row.integer(0), .isKnown = true};
    record.privacy = Privacy(row.integer(1));
    record.type = row.text(2).toUtf8();
    record.subject = row.integer(3);
    record.state = row.blob(4);
    record.member = row.integer(5);
    return record;
}

} // namespace

RecordRows::RecordRows(sqlite3 *connection)
    : m_find(connection, "SELECT key, class, type, subject, state, member FROM record WHERE id = ?")
    , m_read(connection, "SELECT key, class, type, subject, state, member FROM record WHERE key = ?")
    , m_opened(connection, "SELECT key, class, type, subject, state, member FROM opened WHERE key = ?")
    , m_putOpened(connection, "INSERT OR REPLACE INTO opened (class, type, subject, day, member, contested, state, key, id) VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?)")
    , m_id(connection, "SELECT id FROM record WHERE key = ?")
    , m_insert(connection, "INSERT INTO record (key, id) VALUES (?, ?)")
    , m_insertWhole(connection, "INSERT OR IGNORE INTO record (class, type, subject, day, member, contested, state, key, id) VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?)")
    , m_update(connection, "UPDATE record SET class = ?, type = ?, subject = ?, day = ?, member = nullif(?, 0), contested = nullif(?, 0), state = ? WHERE key = ? AND id = ?")
    , m_lastRecord(connection, "SELECT max(key) FROM record WHERE key BETWEEN ? AND ?")
    , m_lastRevision(connection, "SELECT max(key) FROM revision WHERE key BETWEEN ? AND ?")
{
}

RecordRow RecordRows::rowFrom(const Statement &row)
{
    if (!row.isNull(2))
        return wholeRow(row);
    if (!row.isNull(1))
        return opened(row.integer(0), Privacy(row.integer(1)));
    return {.key = row.integer(0)};
}

RecordRow RecordRows::opened(qint64 key, Privacy privacy)
{
    m_opened.bindAll(key);
    const RecordRow row = m_opened.next() ? wholeRow(m_opened) : RecordRow{.key = key, .isClosed = true, .privacy = privacy};
    m_opened.reset();
    return row;
}

RecordRow RecordRows::find(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    m_find.bindAll(bytes);
    RecordRow row;
    if (m_find.next())
        row = rowFrom(m_find);
    m_find.reset();
    return row;
}

RecordRow RecordRows::read(qint64 key)
{
    m_read.bindAll(key);
    RecordRow row;
    if (m_read.next())
        row = rowFrom(m_read);
    m_read.reset();
    return row;
}

QUuid RecordRows::idOf(qint64 key)
{
    m_id.bindAll(key);
    const QUuid id = m_id.next() ? m_id.id(0) : QUuid();
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
    const QByteArray bytes = id.toRfc4122();
    const auto type = row.type.isEmpty() ? std::nullopt : std::optional(Utf8{row.type});
    const auto sortDay = day.isEmpty() ? std::nullopt : std::optional(day);
    const auto put = [&](Statement &statement) {
        return statement.bindAll(int(row.privacy), type, row.subject, sortDay, row.member, int(row.isContested), row.state, row.key, bytes)
            .run();
    };
    const auto putBare = [&](Statement &statement) {
        constexpr auto nothing = nullptr;
        return statement.bindAll(int(row.privacy), nothing, nothing, nothing, nothing, nothing, nothing, row.key, bytes).run();
    };
    const bool sealed = isSealed(row.privacy);
    Statement &statement = row.isStored ? m_update : m_insertWhole;
    const int written = sealed ? putBare(statement) : put(statement);
    if (!row.isStored && written == 0)
        return false;
    if (sealed && type)
        put(m_putOpened);
    if (!row.isStored)
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
