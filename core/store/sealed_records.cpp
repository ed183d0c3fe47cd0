// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_records.h"

#include "core/base/hash.h"
#include "core/security/sealing.h"
#include "core/store/record_rows.h"
#include "core/store/revision_writer.h"
#include "core/store/writable.h"

namespace boshi::db {
namespace {

constexpr qsizetype idSize = 32;

std::vector<RevisionId> split(QByteArrayView parents)
{
    std::vector<RevisionId> ids;
    for (qsizetype at = 0; at + idSize <= parents.size(); at += idSize)
        ids.push_back(parents.sliced(at, idSize).toByteArray());
    return ids;
}

/// What the columns tell: a step that sets nothing.
Revision bareStep(const Statement &row)
{
    Revision revision;
    revision.record = row.id(3);
    revision.privacy = Privacy(row.integer(4));
    revision.parents = split(row.blobView(5));
    return revision;
}

bool isAt(const Revision &revision, const Revision &place)
{
    return revision.record == place.record && revision.privacy == place.privacy && revision.parents == place.parents;
}

const Revision *firstReadable(const std::vector<StoredRevision> &revisions)
{
    const auto found = std::ranges::find(revisions, true, &StoredRevision::isReadable);
    return found == revisions.end() ? nullptr : &found->known.revision;
}

} // namespace

SealedRecords::Statements::Statements(sqlite3 *connection)
    : revisions(connection, "SELECT v.id, v.payload, v.class_key, r.id, v.class, v.parents FROM revision v "
                            "JOIN record r ON r.key = v.record WHERE v.record = ? ORDER BY v.key")
    , recordsOfKey(connection, "SELECT DISTINCT record FROM revision WHERE class_key = ? AND class_key <> 0")
    , key(connection, "SELECT key FROM record WHERE id = ?")
    , put(connection, "INSERT OR REPLACE INTO opened (class, type, subject, day, member, contested, state, key, id) "
                      "VALUES (?, ?, ?, ?, nullif(?, 0), nullif(?, 0), ?, ?, ?)")
{
}

SealedRecords::SealedRecords(sqlite3 *connection, const Secret &vaultKey)
    : m_connection(connection)
    , m_keys(connection, vaultKey)
{
}

SealedRecords::Statements &SealedRecords::statements()
{
    return m_statements ? *m_statements : m_statements.emplace(m_connection);
}

QByteArray SealedRecords::plain(const RevisionId &id, QByteArrayView payload, int classKey)
{
    const Secret *key = m_keys.secret(classKey);
    return key ? openSealed(*key, payload, id).value_or(QByteArray()) : QByteArray();
}

QByteArray SealedRecords::sealed(const RevisionId &id, QByteArrayView payload, int classKey)
{
    const Secret *key = m_keys.secret(classKey);
    Q_ASSERT(key);
    return sealBytes(*key, payload, id);
}

StoredRevision SealedRecords::revision(const Statement &row) { return revision(row, int(row.integer(2))); }

StoredRevision SealedRecords::revision(const Statement &row, int classKey)
{
    const RevisionId id = row.blob(0);
    if (classKey == 0) {
        auto revision = decodeRevision(row.blobView(1));
        if (!revision)
            throw Failure(11); // SQLITE_CORRUPT: the cipher vouches for the bytes, so this is not of our writing.
        return {.known = {id, std::move(*revision)}, .isReadable = true};
    }
    Revision place = bareStep(row);
    if (!m_keys.secret(classKey))
        return {.known = {id, std::move(place)}, .isClosed = true};
    const QByteArray payload = plain(id, row.blobView(1), classKey);
    auto revision = decodeRevision(payload);
    if (!revision || blake2b256(payload) != id || !isAt(*revision, place))
        return {.known = {id, std::move(place)}};
    return {.known = {id, std::move(*revision)}, .isReadable = true};
}

/// Whoever wrote them without the key may have put anything under one record: the first one says what the record is.
std::vector<StoredRevision> SealedRecords::revisionsOf(qint64 record)
{
    std::vector<StoredRevision> revisions;
    Statement &rows = statements().revisions;
    rows.bindAll(record);
    while (rows.next())
        revisions.push_back(revision(rows));
    if (const Revision *first = firstReadable(revisions)) {
        const QByteArray type = first->type;
        const QUuid subject = first->subject;
        for (StoredRevision &stored : revisions)
            if (stored.isReadable && (stored.known.revision.type != type || stored.known.revision.subject != subject)) {
                stored.known.revision.sets.clear();
                stored.isReadable = false;
            }
    }
    return revisions;
}

void SealedRecords::read(const QUuid &scope)
{
    if (m_allRead || !m_scopesRead.insert(scope).second)
        return;
    read(m_keys.ofScope(scope));
}

bool SealedRecords::readAll()
{
    if (std::exchange(m_allRead, true))
        return false;
    const std::vector<ClassKey> keys = m_keys.all();
    read(keys);
    return !keys.empty();
}

void SealedRecords::read(const std::vector<ClassKey> &keys)
{
    if (keys.empty())
        return;
    const Writable writable(m_connection);
    for (const ClassKey &key : keys) {
        if (m_read.contains(key.number) || !m_keys.secret(key))
            continue;
        std::vector<qint64> records;
        Statement &rows = statements().recordsOfKey;
        rows.bindAll(key.number);
        while (rows.next())
            records.push_back(rows.integer(0));
        for (const qint64 record : records)
            put(record);
        m_read.insert(key.number);
    }
}

qint64 SealedRecords::keyOf(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    Statement &row = statements().key;
    row.bindAll(bytes);
    const qint64 key = row.next() ? row.integer(0) : 0;
    row.reset();
    return key;
}

void SealedRecords::put(qint64 record)
{
    const std::vector<StoredRevision> revisions = revisionsOf(record);
    const Revision *first = firstReadable(revisions);
    if (!first)
        return;
    std::vector<KnownRevision> known;
    for (const StoredRevision &stored : revisions)
        known.push_back(stored.known);
    const RecordState state = stateOf(known);
    const QUuid member = memberNamedBy(first->type, state);
    const QByteArray cached = encodeState(state);
    const QByteArray id = first->record.toRfc4122();
    const QString day = sortDayOf(first->type, state);
    m_writesToMemory += statements().put
        .bindAll(int(first->privacy), QString::fromUtf8(first->type), first->subject.isNull() ? 0 : keyOf(first->subject),
                 day.isEmpty() ? std::nullopt : std::optional(day), member.isNull() ? 0 : keyOf(member), int(state.isContested()),
                 cached, record, id)
        .run();
}

void SealedRecords::forget()
{
    m_read.clear();
    m_scopesRead.clear();
    m_allRead = false;
    const Writable writable(m_connection);
    m_writesToMemory += Statement(m_connection, "DELETE FROM opened").run();
}

bool SealedRecords::mayBeClosed()
{
    readAll();
    return std::ranges::any_of(m_keys.all(), [this](const ClassKey &key) { return !m_keys.secret(key); });
}

void SealedRecords::close()
{
    m_keys.close();
    forget();
}

} // namespace boshi::db
