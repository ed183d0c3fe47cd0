// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/schema/validation.h"
#include "core/store/attachments.h"
#include "core/store/erasure.h"
#include "core/store/guarded.h"
#include "core/store/revision_writer.h"

#include <QHash>

#include <set>

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
        , m_erased(into.handle())
        , m_attachments(into.handle())
        , m_classKeyId(from.handle(), "SELECT id FROM class_key WHERE key = ?")
        , m_classKey(into.handle(), "SELECT key FROM class_key WHERE id = ?")
    {
        if (!m_erased.isEmpty())
            findAwayThere(into.handle());
    }

    MergeReport run()
    {
        Statement rows(m_from.handle(), withinLimit("key, id", "revision ORDER BY key").constData());
        while (rows.next())
            take(rows.integer(0), rows.blob(1), rows.blob(3), int(rows.integer(2)));
        Statement waiting(m_from.handle(), withinLimit("id", "waiting").constData());
        while (waiting.next())
            take(0, waiting.blob(0), waiting.blob(2), int(waiting.integer(1)));
        takeAttachments();
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
        if (staysAway(id, *revision)) {
            ++m_report.erased;
            return;
        }
        count(m_writer.adopt(id, payload, *revision, classKey, neighbour(key >> 24, *revision)));
    }

    void takeAttachments()
    {
        db::Attachments theirs(m_from.handle());
        theirs.each([&](const db::Attachment &attachment) {
            const auto classKey = classKeyHere(attachment.classKey);
            if (m_erased.contains(attachment.id))
                ++m_report.erased;
            else if (classKey)
                count(m_attachments.adopt(theirs, attachment, *classKey));
        });
    }

    void count(db::Attachments::Taken taken)
    {
        m_report.attachments += taken == db::Attachments::Taken::Added;
        m_report.refused += taken == db::Attachments::Taken::Refused;
    }

    /// Class keys have other numbers in other vaults. Nothing while the key has not come here.
    std::optional<int> classKeyHere(int classKeyThere)
    {
        if (classKeyThere == 0)
            return 0;
        m_classKeyId.bindAll(classKeyThere);
        const QByteArray id = m_classKeyId.next() ? m_classKeyId.blob(0) : QByteArray();
        m_classKeyId.reset();
        m_classKey.bindAll(id);
        const auto here = m_classKey.next() ? std::optional(int(m_classKey.integer(0))) : std::nullopt;
        m_classKey.reset();
        return here;
    }

    /// What was erased here, and whatever the other vault has learnt about it since.
    void findAwayThere(sqlite3 *handle)
    {
        std::vector<QUuid> erased;
        for (Statement ids(handle, "SELECT id FROM erased WHERE length(id) = 16"); ids.next();)
            erased.push_back(QUuid::fromRfc4122(ids.blobView(0)));
        m_away.insert(erased.begin(), erased.end());
        const std::vector<QUuid> about = db::recordsAbout(m_from.handle(), erased);
        m_away.insert(about.begin(), about.end());
    }

    bool staysAway(const RevisionId &id, const Revision &revision)
    {
        return m_erased.contains(id) || m_away.contains(revision.record) || m_away.contains(revision.subject);
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
    db::ErasedIds m_erased;
    std::set<QUuid> m_away;
    db::Attachments m_attachments;
    Statement m_classKeyId;
    Statement m_classKey;
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
