// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_writer.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"

namespace boshi::db {
namespace {

constexpr qsizetype revisionIdSize = 32;

QByteArrayView viewOf(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

const FieldSet *findSet(const Revision &revision, QByteArrayView key)
{
    const auto found = std::ranges::find(revision.sets, key, &FieldSet::key);
    return found == revision.sets.end() ? nullptr : &*found;
}

bool isUnderstood(const RecordState &state)
{
    return std::ranges::all_of(state.fields, [](const auto &field) {
        return !field.first.startsWith('@') || reserved::isKnown(field.first);
    });
}

QByteArray joined(const std::vector<RevisionId> &parents)
{
    QByteArray bytes("");
    for (const RevisionId &parent : parents)
        bytes += parent;
    return bytes;
}

} // namespace

QString sortDayOf(const QByteArray &type, const RecordState &state)
{
    const RecordType *known = records::find(std::string_view(type.constData(), std::size_t(type.size())));
    const Field *day = known ? known->sortDay() : nullptr;
    if (!day)
        return {};
    const auto value = decodeValue(*day, state.shown(viewOf(day->key)));
    const auto *date = value ? std::get_if<PartialDate>(&*value) : nullptr;
    return date ? toText(*date) : QString();
}

std::vector<KnownRevision> revisionsOf(sqlite3 *connection, qint64 record)
{
    Statement rows(connection, "SELECT id, payload FROM revision WHERE record = ? ORDER BY key");
    rows.bindAll(record);
    std::vector<KnownRevision> revisions;
    while (rows.next()) {
        auto revision = decodeRevision(rows.blobView(1));
        if (!revision)
            throw Failure(11); // SQLITE_CORRUPT: the cipher vouches for the bytes, so this is not of our writing.
        revisions.push_back({rows.blob(0), std::move(*revision)});
    }
    return revisions;
}

RevisionWriter::RevisionWriter(sqlite3 *connection)
    : m_connection(connection)
    , m_rows(connection)
    , m_persons(connection)
    , m_heads(connection, "SELECT r.id FROM head h JOIN revision r ON r.key = h.revision WHERE h.record = ?")
    , m_known(connection, "SELECT key, record FROM revision WHERE id = ?")
    , m_insert(connection, "INSERT INTO revision (key, id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_insertHead(connection, "INSERT INTO head (record, revision) VALUES (?, ?)")
    , m_removeHeads(connection, "DELETE FROM head WHERE record = ?")
    , m_insertChange(connection, "INSERT INTO change (kind, title, at, undoes, batch) VALUES (?, ?, ?, ?, ?)")
    , m_linkChange(connection, "INSERT INTO change_revision (change, revision) VALUES (?, ?)")
    , m_externalKey(connection, "INSERT OR IGNORE INTO external_key (source, natural_key, record) VALUES (?, ?, ?)")
    , m_wait(connection, "INSERT OR IGNORE INTO waiting (id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?)")
    , m_load(connection, "SELECT count(*), total(length(payload)) FROM revision WHERE record = ?")
{
}

std::vector<RevisionId> RevisionWriter::heads(qint64 record)
{
    std::vector<RevisionId> result;
    m_heads.bindAll(record);
    while (m_heads.next())
        result.push_back(m_heads.blob(0));
    std::ranges::sort(result);
    return result;
}

qint64 RevisionWriter::beginChange(const ChangeHead &head)
{
    const QByteArray batch = head.batch.isNull() ? QByteArray() : head.batch.toRfc4122();
    m_insertChange.bindAll(head.kind, head.title, head.at, head.undoes, batch).run();
    Statement last(m_connection, "SELECT last_insert_rowid()");
    last.next();
    return m_change = last.integer(0);
}

qint64 RevisionWriter::subjectOf(const Revision &revision)
{
    return revision.subject.isNull() ? 0 : m_rows.place(revision.subject, 0, true);
}

RecordRow RevisionWriter::rowFor(const Revision &revision, qint64 subject, const QUuid &near, bool expectsNew)
{
    RecordRow row = expectsNew ? RecordRow() : m_rows.find(revision.record);
    if (row.key == 0) {
        const qint64 neighbour = subject != 0 ? subject : near.isNull() ? 0 : m_rows.place(near, 0, true);
        row = m_rows.fresh(neighbour, revision.type == "family" || revision.type == "person");
    }
    if (!row.isKnown) {
        row.type = revision.type;
        row.subject = subject;
        row.privacy = revision.privacy;
    }
    return row;
}

RevisionId RevisionWriter::append(Revision &revision, const QUuid &near, bool expectsNew)
{
    const qint64 subject = subjectOf(revision);
    RecordRow row = rowFor(revision, subject, near, expectsNew);
    if (row.type != revision.type || row.subject != subject || row.privacy != revision.privacy)
        return {};
    RecordState state;
    if (row.isKnown)
        state = decodeState(row.state).value_or(RecordState());
    if (!isUnderstood(state))
        return {};
    revision.parents = row.isKnown ? heads(row.key) : std::vector<RevisionId>();
    applyOnHeads(state, revision);
    if (!store(row, revision.record, state))
        return append(revision, near);
    const QByteArray payload = encodeRevision(revision);
    const RevisionId id = blake2b256(payload);
    const qint64 key = insert(id, payload, revision, 0, row.key);
    if (m_change != 0)
        m_linkChange.bindAll(m_change, key).run();
    if (!revision.parents.empty())
        m_removeHeads.bindAll(row.key).run();
    m_insertHead.bindAll(row.key, key).run();
    m_touched.insert(revision.record);
    return id;
}

qint64 RevisionWriter::insert(const RevisionId &id, const QByteArray &payload, const Revision &revision, int classKey, qint64 record)
{
    const qint64 key = m_rows.nextRevisionKey(record);
    const QByteArray parents = joined(revision.parents);
    m_insert.bindAll(key, id, record, int(revision.privacy), classKey, parents, payload).run();
    noteExternalKey(revision, record);
    return key;
}

void RevisionWriter::noteExternalKey(const Revision &revision, qint64 record)
{
    const FieldSet *key = findSet(revision, reserved::naturalKey);
    const FieldSet *source = findSet(revision, reserved::source);
    const auto text = key ? decodeValue(key->value) : std::nullopt;
    const auto origin = source ? decodeValue(source->value) : std::nullopt;
    if (!text || !origin || !std::holds_alternative<QString>(*text) || !std::holds_alternative<QUuid>(*origin))
        return;
    const QByteArray sourceId = std::get<QUuid>(*origin).toRfc4122();
    m_externalKey.bindAll(sourceId, std::get<QString>(*text), record).run();
}

/// Whoever a membership names gets a row at once, so that the person finds the membership whichever comes first.
qint64 RevisionWriter::memberOf(const RecordRow &row, const RecordState &state)
{
    if (row.type != "membership")
        return 0;
    const auto value = decodeValue(state.shown(viewOf(records::keys::membership::person)));
    const QUuid *person = value ? std::get_if<QUuid>(&*value) : nullptr;
    return person && !person->isNull() ? m_rows.place(*person, row.subject, true) : 0;
}

/// False when somebody has the id of this row already.
bool RevisionWriter::store(RecordRow &row, const QUuid &id, const RecordState &state)
{
    row.state = encodeState(state);
    const qint64 before = std::exchange(row.member, memberOf(row, state));
    const bool isNew = !row.isStored;
    if (!m_rows.write(row, id, sortDayOf(row.type, state)))
        return false;
    m_persons.noteChange(row, before, isNew);
    return true;
}

RevisionWriter::Taken RevisionWriter::adopt(const RevisionId &id, const QByteArray &payload, const Revision &revision,
                                            int classKey, const QUuid &near)
{
    m_known.bindAll(id);
    const bool known = m_known.next();
    m_known.reset();
    if (known)
        return Taken::Known;
    const Parents parentage = parentsOf(revision);
    if (parentage == Parents::OfOtherRecord)
        return Taken::Refused;
    if (parentage == Parents::Missing) {
        const QByteArray record = revision.record.toRfc4122();
        const QByteArray parents = joined(revision.parents);
        m_wait.bindAll(id, record, int(revision.privacy), classKey, parents, payload).run();
        return Taken::Waiting;
    }
    const qint64 subject = subjectOf(revision);
    RecordRow row = rowFor(revision, subject, near, false);
    if (row.type != revision.type || row.subject != subject || row.privacy != revision.privacy || isFull(row.key, payload.size()))
        return Taken::Refused;
    if (!row.isKnown)
        m_rows.write(row, revision.record, {});
    insert(id, payload, revision, classKey, row.key);
    m_unsettled.insert(revision.record);
    m_touched.insert(revision.record);
    m_mayAdmit = true;
    return Taken::Added;
}

/// Counts the revision in unless there is no room for it (see limits).
bool RevisionWriter::isFull(qint64 record, qsizetype more)
{
    auto load = m_loads.find(record);
    if (load == m_loads.end()) {
        m_load.bindAll(record);
        m_load.next();
        load = m_loads.insert(record, {m_load.integer(0), m_load.integer(1)});
        m_load.reset();
    }
    if (load->revisions >= limits::recordRevisions || load->bytes + more > limits::recordBytes)
        return true;
    ++load->revisions;
    load->bytes += more;
    return false;
}

RevisionWriter::Parents RevisionWriter::parentsOf(const Revision &revision)
{
    if (revision.parents.empty())
        return Parents::Present;
    const qint64 record = m_rows.find(revision.record).key;
    Parents result = Parents::Present;
    for (const RevisionId &parent : revision.parents) {
        m_known.bindAll(parent);
        const bool known = m_known.next();
        const bool isForeign = known && m_known.integer(1) != record;
        m_known.reset();
        if (isForeign)
            return Parents::OfOtherRecord;
        if (!known)
            result = Parents::Missing;
    }
    return result;
}

qint64 RevisionWriter::keptAside() const
{
    Statement count(m_connection, "SELECT count(*) FROM waiting");
    count.next();
    return count.integer(0);
}

/// What was kept aside may have got its parents by now. Each is looked at once and again when its last parent comes: a
/// hostile copy may hold a million of them, the youngest first.
void RevisionWriter::admitWaiting()
{
    if (!std::exchange(m_mayAdmit, false))
        return;
    QHash<RevisionId, qsizetype> missing;
    QHash<RevisionId, std::vector<RevisionId>> childrenOf;
    std::vector<RevisionId> ready;
    Statement waiting(m_connection, "SELECT id, parents FROM waiting");
    while (waiting.next()) {
        const RevisionId id = waiting.blob(0);
        const std::vector<RevisionId> absent = absentAmong(waiting.blob(1));
        missing.insert(id, qsizetype(absent.size()));
        for (const RevisionId &parent : absent)
            childrenOf[parent].push_back(id);
        if (absent.empty())
            ready.push_back(id);
    }
    while (!ready.empty()) {
        const RevisionId id = ready.back();
        ready.pop_back();
        if (!admit(id))
            continue;
        for (const RevisionId &child : childrenOf.take(id))
            if (--missing[child] == 0)
                ready.push_back(child);
    }
}

std::vector<RevisionId> RevisionWriter::absentAmong(const QByteArray &parents)
{
    std::vector<RevisionId> absent;
    for (qsizetype at = 0; at + revisionIdSize <= parents.size(); at += revisionIdSize) {
        const RevisionId parent = parents.sliced(at, revisionIdSize);
        m_known.bindAll(parent);
        if (!m_known.next())
            absent.push_back(parent);
        m_known.reset();
    }
    return absent;
}

/// Whether the vault has this revision, which was kept aside, among its own now.
bool RevisionWriter::admit(const RevisionId &id)
{
    Statement waiting(m_connection, "SELECT payload, class_key FROM waiting WHERE id = ?");
    waiting.bindAll(id);
    if (!waiting.next())
        return false;
    const QByteArray payload = waiting.blob(0);
    const int classKey = int(waiting.integer(1));
    waiting.reset();
    const auto revision = decodeRevision(payload);
    if (!revision)
        return false;
    Statement(m_connection, "DELETE FROM waiting WHERE id = ?").bindAll(id).run();
    const Taken taken = adopt(id, payload, *revision, classKey, {});
    m_admitted += taken == Taken::Added;
    m_refused += taken == Taken::Refused;
    return taken == Taken::Added || taken == Taken::Known;
}

void RevisionWriter::settle(const QUuid &record)
{
    RecordRow row = m_rows.find(record);
    const std::vector<KnownRevision> revisions = revisionsOf(m_connection, row.key);
    std::vector<qint64> keys;
    for (const RevisionId &head : headsOf(revisions)) {
        m_known.bindAll(head);
        m_known.next();
        keys.push_back(m_known.integer(0));
        m_known.reset();
    }
    replaceHeads(row.key, keys);
    store(row, record, stateOf(revisions));
}

void RevisionWriter::replaceHeads(qint64 record, const std::vector<qint64> &revisions)
{
    m_removeHeads.bindAll(record).run();
    for (const qint64 revision : revisions)
        m_insertHead.bindAll(record, revision).run();
}

const QSet<QUuid> &RevisionWriter::finish()
{
    admitWaiting();
    for (const QUuid &record : std::as_const(m_unsettled))
        settle(record);
    m_unsettled.clear();
    m_persons.flush();
    return m_touched;
}

} // namespace boshi::db
