// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/store/guarded.h"
#include "core/store/revision_writer.h"

#include <QHash>

namespace boshi {
namespace {

using db::RevisionWriter;
using db::Statement;

/// Looks at every text in the item, also inside values that only a newer version understands.
bool holdsIndividualNumber(CborReader &in)
{
    qsizetype parts = 0;
    switch (in.type()) {
    case CborReader::Type::Text: return hasIndividualNumber(in.text());
    case CborReader::Type::Array: parts = in.array(); break;
    case CborReader::Type::Map: parts = 2 * in.map(); break;
    default: in.rawItem(); return false;
    }
    bool found = false;
    for (qsizetype i = 0; i < parts && in.ok(); ++i)
        found = holdsIndividualNumber(in) || found;
    return found;
}

bool holdsIndividualNumber(const Revision &revision)
{
    return std::ranges::any_of(revision.sets, [](const FieldSet &set) {
        CborReader in(set.value);
        return set.key != reserved::naturalKey && holdsIndividualNumber(in);
    });
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
        Statement rows(m_from.handle(), "SELECT v.key, v.id, v.payload, v.class_key FROM revision v ORDER BY v.key");
        while (rows.next())
            take(rows.integer(0), rows.blob(1), rows.blob(2), int(rows.integer(3)));
        Statement waiting(m_from.handle(), "SELECT id, payload, class_key FROM waiting");
        while (waiting.next())
            take(0, waiting.blob(0), waiting.blob(1), int(waiting.integer(2)));
        m_report.records = m_writer.finish();
        m_report.added += m_writer.admitted();
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
        if (!revision || blake2b256(payload) != id || holdsIndividualNumber(*revision)) {
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
