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

} // namespace

QByteArray joinedIds(const std::vector<RevisionId> &ids)
{
    QByteArray bytes("");
    for (const RevisionId &parent : ids)
        bytes += parent;
    return bytes;
}

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

QUuid memberNamedBy(const QByteArray &type, const RecordState &state)
{
    const auto value = type == "membership" ? decodeValue(state.shown(viewOf(records::keys::membership::person))) : std::nullopt;
    const QUuid *person = value ? std::get_if<QUuid>(&*value) : nullptr;
    return person ? *person : QUuid();
}

RevisionWriter::RevisionWriter(const Vault &vault)
    : m_connection(vault.handle())
    , m_sealed(vault.sealed())
    , m_rows(m_connection)
    , m_persons(m_connection)
    , m_heads(m_connection, "SELECT r.id FROM head h JOIN revision r ON r.key = h.revision WHERE h.record = ?")
    , m_known(m_connection, "SELECT key, record FROM revision WHERE id = ?")
    , m_insert(m_connection, "INSERT INTO revision (key, id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?, ?)")
    , m_insertHead(m_connection, "INSERT INTO head (record, revision) VALUES (?, ?)")
    , m_removeHeads(m_connection, "DELETE FROM head WHERE record = ?")
    , m_insertChange(m_connection, "INSERT INTO change (kind, title, at, undoes, batch) VALUES (?, ?, ?, ?, ?)")
    , m_linkChange(m_connection, "INSERT INTO change_revision (change, revision) VALUES (?, ?)")
    , m_externalKey(m_connection, "INSERT OR IGNORE INTO external_key (source, natural_key, record) VALUES (?, ?, ?)")
    , m_wait(m_connection, "INSERT OR IGNORE INTO waiting (id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?)")
    , m_load(m_connection, "SELECT count(*), total(length(payload)) FROM revision WHERE record = ?")
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

QUuid RevisionWriter::scopeOf(const QUuid &subject) { return scopeOf(subject.isNull() ? 0 : m_rows.place(subject, 0, true)); }

QUuid RevisionWriter::scopeOf(qint64 subject)
{
    constexpr int deepest = 8; // A visit is about a pregnancy, which is about a person; only a hostile file goes deeper.
    qint64 top = subject;
    for (int steps = 0; steps < deepest; ++steps) {
        const qint64 next = top == 0 ? 0 : m_rows.read(top).subject;
        if (next == 0)
            break;
        top = next;
    }
    return top == 0 ? QUuid() : m_rows.idOf(top);
}

/// Sealed records lie in no family's block: where they lie would tell whom they are about.
RecordRow RevisionWriter::rowFor(const Revision &revision, qint64 subject, const QUuid &near, bool expectsNew)
{
    const bool sealed = isSealed(revision.privacy);
    RecordRow row = expectsNew ? RecordRow() : m_rows.find(revision.record);
    if (row.isClosed && m_sealed.readAll())
        row = m_rows.find(revision.record);
    if (row.key == 0) {
        const qint64 neighbour = sealed ? 0 : subject != 0 ? subject : near.isNull() ? 0 : m_rows.place(near, 0, true);
        row = m_rows.fresh(neighbour, !sealed && (revision.type == "family" || revision.type == "person"));
    }
    if (!row.isKnown && !row.isClosed) {
        row.type = revision.type;
        row.subject = subject;
        row.privacy = revision.privacy;
    }
    return row;
}

bool RevisionWriter::fits(const RecordRow &row, const Revision &revision, qint64 subject) const
{
    if (row.isClosed || revision.type.isEmpty())
        return row.privacy == revision.privacy;
    return row.type == revision.type && row.subject == subject && row.privacy == revision.privacy;
}

/// An import may touch millions: then it matters no more which.
void RevisionWriter::touch(const QUuid &record)
{
    constexpr qsizetype mostNamed = 50'000;
    m_touchesMany = m_touchesMany || m_touched.size() == mostNamed;
    if (m_touchesMany)
        m_touched = {};
    else
        m_touched.insert(record);
}

RevisionId RevisionWriter::append(Revision &revision, const QUuid &near, bool expectsNew)
{
    const qint64 subject = subjectOf(revision);
    RecordRow row = rowFor(revision, subject, near, expectsNew);
    const bool sealed = isSealed(revision.privacy);
    const int classKey = sealed ? m_sealed.keys().numberFor(revision.privacy, scopeOf(subject)) : 0;
    if (row.isClosed || (sealed && classKey == 0) || !fits(row, revision, subject))
        return {};
    RecordState state;
    if (row.isKnown)
        state = decodeState(row.state).value_or(RecordState());
    if (!isUnderstood(state))
        return {};
    revision.parents = row.isKnown ? heads(row.key) : std::vector<RevisionId>();
    putInOrder(revision);
    applyOnHeads(state, revision);
    if (!store(row, revision.record, state))
        return append(revision, near);
    const QByteArray payload = encodeRevision(revision);
    const RevisionId id = blake2b256(payload);
    const qint64 key = insert(id, sealed ? m_sealed.sealed(id, payload, classKey) : payload, revision, classKey, row.key);
    if (m_change != 0)
        m_linkChange.bindAll(m_change, key).run();
    if (!revision.parents.empty())
        m_removeHeads.bindAll(row.key).run();
    m_insertHead.bindAll(row.key, key).run();
    touch(revision.record);
    return id;
}

qint64 RevisionWriter::insert(const RevisionId &id, const QByteArray &payload, const Revision &revision, int classKey, qint64 record)
{
    const qint64 key = m_rows.nextRevisionKey(record);
    const QByteArray parents = joinedIds(revision.parents);
    m_insert.bindAll(key, id, record, int(revision.privacy), classKey, parents, payload).run();
    if (classKey == 0)
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
    const QUuid person = memberNamedBy(row.type, state);
    return person.isNull() ? 0 : m_rows.place(person, row.subject, true);
}

/// False when somebody has the id of this row already.
bool RevisionWriter::store(RecordRow &row, const QUuid &id, const RecordState &state)
{
    row.state = encodeState(state);
    row.isContested = state.isContested();
    const qint64 before = std::exchange(row.member, memberOf(row, state));
    const bool isNew = !row.isStored;
    if (!m_rows.write(row, id, sortDayOf(row.type, state)))
        return false;
    if (!isSealed(row.privacy))
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
        const QByteArray parents = joinedIds(revision.parents);
        m_wait.bindAll(id, record, int(revision.privacy), classKey, parents, payload).run();
        return Taken::Waiting;
    }
    const qint64 subject = subjectOf(revision);
    RecordRow row = rowFor(revision, subject, near, false);
    if (!fits(row, revision, subject) || isFull(row.key, payload.size()))
        return Taken::Refused;
    if (!row.isKnown && !row.isClosed)
        m_rows.write(row, revision.record, {});
    insert(id, payload, revision, classKey, row.key);
    m_adoptedSealed = m_adoptedSealed || classKey != 0;
    m_unsettled.insert(revision.record);
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
    Statement waiting(m_connection, "SELECT id, payload, class_key, record, class, parents FROM waiting WHERE id = ?");
    waiting.bindAll(id);
    if (!waiting.next())
        return false;
    const QByteArray payload = waiting.blob(1);
    const int classKey = int(waiting.integer(2));
    const StoredRevision stored = m_sealed.revision(waiting);
    waiting.reset();
    Statement(m_connection, "DELETE FROM waiting WHERE id = ?").bindAll(id).run();
    const Taken taken = adopt(id, payload, stored.known.revision, classKey, {});
    m_admitted += taken == Taken::Added;
    m_refused += taken == Taken::Refused;
    return taken == Taken::Added || taken == Taken::Known;
}

void RevisionWriter::settle(const QUuid &record)
{
    RecordRow row = m_rows.find(record);
    std::vector<KnownRevision> revisions;
    for (StoredRevision &stored : m_sealed.revisionsOf(row.key))
        revisions.push_back(std::move(stored.known));
    std::vector<qint64> keys;
    for (const RevisionId &head : headsOf(revisions)) {
        m_known.bindAll(head);
        m_known.next();
        keys.push_back(m_known.integer(0));
        m_known.reset();
    }
    replaceHeads(row.key, keys);
    if (!isSealed(row.privacy))
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
    m_touched.unite(std::exchange(m_unsettled, {}));
    if (std::exchange(m_adoptedSealed, false))
        m_sealed.forget();
    m_persons.flush();
    return m_touched;
}

} // namespace boshi::db
