// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/store/statement.h"

#include <QHash>

namespace boshi::db {

/// A record as the vault holds it; `key` is local.
struct RecordRow {
    qint64 key = 0;
    bool isStored = true; ///< False until write() has inserted it.
    bool isKnown = false;  ///< False for a mere placeholder, to which something refers and of which nothing has come yet.
    bool isClosed = false; ///< Sealed, and its class is not open: nothing but its class is known.
    QByteArray type = {};
    qint64 subject = 0; ///< 0: none.
    Privacy privacy = Privacy::Child;
    QByteArray state = {};
    bool isContested = false; ///< For writing: whether a person has to decide something.
    qint64 member = 0; ///< Of a membership: the person it names, who may be a placeholder. 0: none.
};

/// Finds and places rows of table `record`, and rows in memory of sealed records that are open; gives each new one a
/// number in its family's block. Throws Failure.
class RecordRows {
public:
    explicit RecordRows(sqlite3 *connection);

    /// The row of `id`; key 0 when there is none.
    RecordRow find(const QUuid &id);
    RecordRow read(qint64 key);
    QUuid idOf(qint64 key);

    /// The key of `id`, which gets an empty row when it has none. A new row lies in the block of `near` (0: a block of
    /// its own when `opensBlock`, else the block of things that belong to no family).
    qint64 place(const QUuid &id, qint64 near, bool opensBlock);

    /// A new row with a key of its own that write() will insert.
    RecordRow fresh(qint64 near, bool opensBlock);

    /// Inserts a fresh row, or updates the one that is there. False, and nothing done, for a fresh row whose id turns
    /// out to be taken.
    bool write(RecordRow &row, const QUuid &id, const QString &day);

    /// A free number in table `revision`, in the block of the record with this key.
    qint64 nextRevisionKey(qint64 recordKey);

    /// The records of one family lie in one block of 2^24 keys.
    static constexpr int blockBits = 24;

private:
    struct Counter {
        qint64 nextRecord = 0;
        qint64 nextRevision = 0;
    };
    Counter &counter(qint64 block);
    Counter &startCounter(qint64 block, Counter counter);
    qint64 newKey(qint64 near, bool opensBlock);
    qint64 newBlock();
    void remember(const QUuid &id, qint64 key);

    RecordRow rowFrom(const Statement &row);
    RecordRow opened(qint64 key, Privacy privacy);

    Statement m_find;
    Statement m_read;
    Statement m_opened;
    Statement m_putOpened;
    Statement m_id;
    Statement m_insert;
    Statement m_insertWhole;
    Statement m_update;
    Statement m_lastRecord;
    Statement m_lastRevision;
    QHash<qint64, Counter> m_counters;
    QHash<QUuid, qint64> m_recent;
    qint64 m_lastBlock = -1;
};

} // namespace boshi::db
