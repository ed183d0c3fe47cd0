// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/state.h"
#include "core/store/class_keys.h"

#include <set>

namespace boshi::db {

/// A revision as its row tells. While its class is closed, or when it is not what its id says, it is not readable: then
/// only record, class and parents are there, a step that sets nothing.
struct StoredRevision {
    KnownRevision known;
    bool isReadable = false;
    bool isClosed = false;
};

/// What is sealed in a vault, for reading and writing. Opened records are in memory only, in the temporary table `opened`,
/// and gone with close(); the view `any_record` is all records that may be read now. Throws Failure.
class SealedRecords {
public:
    /// Without a connection (null) everything else fails.
    SealedRecords(sqlite3 *connection, const Secret &vaultKey);

    ClassKeys &keys() { return m_keys; }

    /// Makes the records of one scope readable, or those of every scope, as far as their keys are open. Cheap when done.
    void read(const QUuid &scope);
    /// Tells whether there was anything left to read.
    bool readAll();
    /// Whatever was opened is read anew when next asked for: after opening, merging, or a change that came to nothing.
    void forget();

    /// Closes every area with a second secret.
    void close();
    /// Whether anything may be sealed and closed; reads what is not.
    bool mayBeClosed();

    /// `row`: id, payload, class key, record's id, class, parents.
    StoredRevision revision(const Statement &row);
    /// The same with the number that the class key has here, where the row is another vault's.
    StoredRevision revision(const Statement &row, int classKey);
    /// The revisions of a record in the order they were stored.
    std::vector<StoredRevision> revisionsOf(qint64 record);

    /// Plain bytes of a payload; null while its key is closed, or when it was not sealed under it.
    QByteArray plain(const RevisionId &id, QByteArrayView payload, int classKey);
    /// Sealed for its place. The key must be open.
    QByteArray sealed(const RevisionId &id, QByteArrayView payload, int classKey);

    /// Rows written to memory, which sqlite3_total_changes counts too.
    qint64 writesToMemory() const { return m_writesToMemory; }

private:
    void read(const std::vector<ClassKey> &keys);
    void put(qint64 record);
    qint64 keyOf(const QUuid &id);

    struct Statements {
        explicit Statements(sqlite3 *connection);
        Statement revisions;
        Statement recordsOfKey;
        Statement key;
        Statement put;
    };
    Statements &statements();

    sqlite3 *m_connection;
    ClassKeys m_keys;
    std::optional<Statements> m_statements;
    std::set<int> m_read;
    std::set<QUuid> m_scopesRead;
    bool m_allRead = false;
    qint64 m_writesToMemory = 0;
};

} // namespace boshi::db
