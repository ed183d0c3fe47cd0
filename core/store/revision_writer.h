// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/state.h"
#include "core/store/person_index.h"
#include "core/store/sealed_records.h"
#include "core/store/vault.h"

namespace boshi::db {

/// A change as the vault remembers it; local, never merged.
struct ChangeHead {
    int kind = 0;
    QString title;
    qint64 at = 0;
    qint64 undoes = 0; ///< The change this one takes back; 0: none.
    QUuid batch;
};

/// Writes revisions and everything that follows from them (heads, states, indexes) within the caller's transaction;
/// the only code that does. Call finish() before committing. Throws Failure.
class RevisionWriter {
public:
    explicit RevisionWriter(const Vault &vault);

    RecordRows &rows() { return m_rows; }
    std::vector<RevisionId> heads(qint64 record);

    /// The person or family at the top of what a record with this subject is about: whose key seals it.
    QUuid scopeOf(const QUuid &subject);

    /// Begins the change that following revisions of this program belong to.
    qint64 beginChange(const ChangeHead &head);

    /// A step of our own on a record: takes all its heads as parents, encodes, hashes and stores. `near` places a new
    /// record (see RecordRows::place). The id is null when the record is known as another type, subject or class, when its
    /// class is closed, or when a newer version wrote it in a way that this one does not understand. `expectsNew` spares the search for a record
    /// that the caller knows of nothing of; to be wrong costs time only.
    RevisionId append(Revision &revision, const QUuid &near, bool expectsNew = false);

    enum class Taken { Added, Known, Waiting, Refused };
    /// A revision from elsewhere, checked by the caller; `near` as above. Its record's state follows in finish(). Of one
    /// whose class is closed, `revision` holds record, class and parents only.
    Taken adopt(const RevisionId &id, const QByteArray &payload, const Revision &revision, int classKey, const QUuid &near);

    /// Settles states, heads and indexes of what was adopted; tells the records touched since the start. Nothing when a
    /// change of our own touched more than anybody wants to know one by one.
    const QSet<QUuid> &finish();

    /// How many revisions that had been kept aside finish() could take in, and how many stay aside.
    qint64 admitted() const { return m_admitted; }
    /// How many of those contradicted what their record is by now, and went.
    qint64 refused() const { return m_refused; }
    qint64 keptAside() const;

private:
    void touch(const QUuid &record);
    qint64 subjectOf(const Revision &revision);
    QUuid scopeOf(qint64 subject);
    RecordRow rowFor(const Revision &revision, qint64 subject, const QUuid &near, bool expectsNew);
    bool fits(const RecordRow &row, const Revision &revision, qint64 subject) const;
    qint64 memberOf(const RecordRow &row, const RecordState &state);
    qint64 insert(const RevisionId &id, const QByteArray &payload, const Revision &revision, int classKey, qint64 record);
    void replaceHeads(qint64 record, const std::vector<qint64> &revisions);
    void noteExternalKey(const Revision &revision, qint64 record);
    bool store(RecordRow &row, const QUuid &id, const RecordState &state);
    enum class Parents { Present, Missing, OfOtherRecord };
    Parents parentsOf(const Revision &revision);
    bool isFull(qint64 record, qsizetype more);
    void admitWaiting();
    std::vector<RevisionId> absentAmong(const QByteArray &parents);
    bool admit(const RevisionId &id);
    void settle(const QUuid &record);

    sqlite3 *m_connection;
    SealedRecords &m_sealed;
    RecordRows m_rows;
    PersonIndex m_persons;
    Statement m_heads;
    Statement m_known;
    Statement m_insert;
    Statement m_insertHead;
    Statement m_removeHeads;
    Statement m_insertChange;
    Statement m_linkChange;
    Statement m_externalKey;
    Statement m_wait;
    Statement m_load;
    qint64 m_change = 0;
    QSet<QUuid> m_touched;
    bool m_touchesMany = false;
    QSet<QUuid> m_unsettled;
    bool m_mayAdmit = false;
    bool m_adoptedSealed = false;
    qint64 m_admitted = 0;
    qint64 m_refused = 0;
    struct Load {
        qint64 revisions = 0;
        qint64 bytes = 0;
    };
    QHash<qint64, Load> m_loads; ///< Of records that were adopted into.
};

/// Ids one after the other, as column `parents` holds them; never null.
QByteArray joinedIds(const std::vector<RevisionId> &ids);

/// Whom a membership names; null for every other record.
QUuid memberNamedBy(const QByteArray &type, const RecordState &state);

/// The day by which a record is sorted, as text; empty when it has none.
QString sortDayOf(const QByteArray &type, const RecordState &state);

} // namespace boshi::db
