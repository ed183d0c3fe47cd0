// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/schema/validation.h"
#include "core/store/guarded.h"
#include "core/store/revision_writer.h"

#include <QHash>

namespace boshi {
namespace {

using db::RevisionWriter;
using db::Statement;

using Judge = bool (*)(const QString &);

bool isTooLong(const QString &text) { return text.size() > longestText; }
bool isUnwanted(const QString &text) { return isTooLong(text) || hasIndividualNumber(text); }

/// Looks at every text in the item, also inside values that only a newer version understands.
bool holdsText(CborReader &in, Judge isRefused)
{
    qsizetype parts = 0;
    switch (in.type()) {
    case CborReader::Type::Text: return isRefused(in.text());
    case CborReader::Type::Array: parts = in.array(); break;
    case CborReader::Type::Map: parts = 2 * in.map(); break;
    default: in.rawItem(); return false;
    }
    bool found = false;
    for (qsizetype i = 0; i < parts && in.ok(); ++i)
        found = holdsText(in, isRefused) || found;
    return found;
}

/// What no form and no import could have written. A source's own key for a person may have twelve digits.
bool isRefused(const Revision &revision)
{
    return qsizetype(revision.sets.size()) > limits::revisionSets || std::ranges::any_of(revision.sets, [](const FieldSet &set) {
        CborReader in(set.value);
        return holdsText(in, set.key == reserved::naturalKey ? isTooLong : isUnwanted);
    });
}

/// A payload beyond the limit is not even read; it comes as null and is refused.
QByteArray withinLimit(const char *columns, const char *rest)
{
    return QByteArray("SELECT ") + columns + ", class_key, CASE WHEN length(payload) <= " + QByteArray::number(limits::revisionBytes)
        + " THEN payload END FROM " + rest;
}

class Merge {
public:
    Merge(Vault &into, const Vault &from)
        : m_from(from)
        , m_writer(into.handle())
        , m_erased(into.handle(), "SELECT 1 FROM erased WHERE id = ?")
    {
    }

    MergeReport run()
    {
        Statement rows(m_from.handle(), withinLimit("key, id", "revision ORDER BY key").constData());
        while (rows.next())
            take(rows.integer(0), rows.blob(1), rows.blob(3), int(rows.integer(2)));
        Statement waiting(m_from.handle(), withinLimit("id", "waiting").constData());
        while (waiting.next())
            take(0, waiting.blob(0), waiting.blob(2), int(waiting.integer(1)));
        m_report.records = m_writer.finish();
        m_report.added += m_writer.admitted();
        m_report.refused += m_writer.refused();
        m_report.waiting = m_writer.keptAside();
        for (const QUuid &record : std::as_const(m_report.records))
            if (const auto state = decodeState(m_writer.rows().find(record).state); state && (state->inConflict() || state->voidContested))
                m_report.conflicts.insert(record);
        return m_report;
    }

private:
    void take(qint64 key, const RevisionId &id, const QByteArray &payload, int classKey)
    {
        const auto revision = decodeRevision(payload);
        if (!revision || blake2b256(payload) != id || isRefused(*revision)) {
            ++m_report.refused;
            return;
        }
        if (isErased(id)) {
            ++m_report.erased;
            return;
        }
        count(m_writer.adopt(id, payload, *revision, classKey, neighbour(key >> 24, *revision)));
    }

    bool isErased(const RevisionId &id)
    {
        m_erased.bindAll(id);
        const bool erased = m_erased.next();
        m_erased.reset();
        return erased;
    }

    /// What lay together in the other vault shall lie together here.
    QUuid neighbour(qint64 block, const Revision &revision)
    {
        if (block == 0)
            return {};
        const auto known = m_firstOfBlock.constFind(block);
        if (known != m_firstOfBlock.cend())
            return *known == revision.record ? QUuid() : *known;
        m_firstOfBlock.insert(block, revision.record);
        return {};
    }

    void count(RevisionWriter::Taken taken)
    {
        switch (taken) {
        case RevisionWriter::Taken::Added: ++m_report.added; break;
        case RevisionWriter::Taken::Known: ++m_report.known; break;
        case RevisionWriter::Taken::Waiting: break; // Counted at the end: most find their parents in the same merge.
        case RevisionWriter::Taken::Refused: ++m_report.refused; break;
        }
    }

    const Vault &m_from;
    RevisionWriter m_writer;
    Statement m_erased;
    MergeReport m_report;
    QHash<qint64, QUuid> m_firstOfBlock;
};

} // namespace

Result<MergeReport> mergeVault(Vault &into, const Vault &from)
{
    return db::guarded(ErrorCode::WriteFailed, [&] {
        db::Transaction transaction(into.handle());
        const MergeReport report = Merge(into, from).run();
        transaction.commit();
        return report;
    });
}

} // namespace boshi
