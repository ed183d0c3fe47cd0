// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/records/catalogue.h"
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

/// Id, payload, class key, then `columns`. A payload beyond the limit is not even read; it comes as null and is refused.
QByteArray withinLimit(const char *columns, const char *rest)
{
    return "SELECT v.id, CASE WHEN length(v.payload) <= " + QByteArray::number(limits::revisionBytes)
        + " THEN v.payload END, v.class_key, " + columns + " FROM " + rest;
}

class Merge {
public:
    Merge(Vault &into, const Vault &from)
        : m_into(into)
        , m_from(from)
        , m_writer(into)
        , m_erased(into.handle())
        , m_attachments(into.handle())
    {
        if (!m_erased.isEmpty())
            findAwayThere(into.handle());
    }

    MergeReport run()
    {
        takeClassKeys();
        Statement rows(m_from.handle(), withinLimit("r.id, v.class, v.parents, v.key",
                                                    "revision v LEFT JOIN record r ON r.key = v.record ORDER BY v.key").constData());
        while (rows.next())
            take(rows, rows.integer(6));
        Statement waiting(m_from.handle(), withinLimit("v.record, v.class, v.parents", "waiting v").constData());
        while (waiting.next())
            take(waiting, 0);
        takeAttachments();
        m_report.records = m_writer.finish();
        m_report.added += m_writer.admitted();
        m_report.refused += m_writer.refused();
        m_report.waiting = m_writer.keptAside();
        m_into.sealed().readAll();
        for (const QUuid &record : std::as_const(m_report.records))
            if (const auto state = decodeState(m_writer.rows().find(record).state); state && state->isContested())
                m_report.conflicts.insert(record);
        return m_report;
    }

private:
    /// Keys under a second secret come as they are; those under the other vault's key are wrapped under ours.
    void takeClassKeys()
    {
        db::ClassKeys &theirs = m_from.sealed().keys();
        for (const db::ClassKey &key : theirs.all())
            m_classKeys.insert(key.number, m_into.sealed().keys().adopt(key, theirs.secret(key)));
    }

    /// Columns as SealedRecords::revision wants them.
    void take(const Statement &row, qint64 key)
    {
        const RevisionId id = row.blob(0);
        const int theirKey = int(row.integer(2));
        const int classKey = m_classKeys.value(theirKey, 0);
        const std::optional<Revision> revision = theirKey == 0 ? clearRevision(row, id) : sealedRevision(row, id, classKey);
        if (!revision) {
            ++m_report.refused;
            return;
        }
        if (staysAway(id, *revision)) {
            ++m_report.erased;
            return;
        }
        count(m_writer.adopt(id, row.blob(1), *revision, classKey, neighbour(key >> 24, *revision)));
    }

    /// What belongs to nobody would otherwise be overlooked wherever all of a kind are looked through.
    static bool hasStraySubject(const Revision &revision)
    {
        const RecordType *type = records::find(std::string_view(revision.type.constData(), std::size_t(revision.type.size())));
        return type && type->subject == Subject::None && !revision.subject.isNull();
    }

    static std::optional<Revision> clearRevision(const Statement &row, const RevisionId &id)
    {
        auto revision = decodeRevision(row.blobView(1));
        if (!revision || blake2b256(row.blobView(1)) != id || isSealed(revision->privacy) || isRefused(*revision) || hasStraySubject(*revision))
            return std::nullopt;
        return std::move(*revision);
    }

    /// What is closed in both vaults is taken unopened, by what its columns tell.
    std::optional<Revision> sealedRevision(const Statement &row, const RevisionId &id, int classKey)
    {
        if (classKey == 0 || !isSealed(Privacy(row.integer(4))) || id.size() != 32 || row.isNull(1) || row.isNull(3))
            return std::nullopt;
        db::StoredRevision stored = m_into.sealed().revision(row, classKey);
        if (stored.isClosed)
            stored = m_from.sealed().revision(row, int(row.integer(2)));
        if (!stored.isClosed && (!stored.isReadable || isRefused(stored.known.revision)))
            return std::nullopt;
        return std::move(stored.known.revision);
    }

    void takeAttachments()
    {
        db::Attachments theirs(m_from.handle());
        theirs.each([&](const db::Attachment &attachment) {
            if (m_erased.contains(attachment.id))
                ++m_report.erased;
            else
                count(m_attachments.adopt(theirs, attachment, contentKeyOf(attachment)));
        });
    }

    /// Number 0 where the key could not be taken in: the attachment is then refused.
    db::ContentKey contentKeyOf(const db::Attachment &attachment)
    {
        const int number = m_classKeys.value(attachment.classKey, 0);
        const Secret *ours = number == 0 ? nullptr : m_into.sealed().keys().secret(number);
        return {number, ours || number == 0 ? ours : m_from.sealed().keys().secret(attachment.classKey)};
    }

    void count(db::Attachments::Taken taken)
    {
        m_report.attachments += taken == db::Attachments::Taken::Added;
        m_report.refused += taken == db::Attachments::Taken::Refused;
    }

    /// What was erased here, and whatever the other vault has learnt about it since.
    void findAwayThere(sqlite3 *handle)
    {
        std::vector<QUuid> erased;
        for (Statement ids(handle, "SELECT id FROM erased WHERE length(id) = 16"); ids.next();)
            erased.push_back(ids.id(0));
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
        if (block == 0 || isSealed(revision.privacy))
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

    Vault &m_into;
    const Vault &m_from;
    RevisionWriter m_writer;
    db::ErasedIds m_erased;
    std::set<QUuid> m_away;
    db::Attachments m_attachments;
    MergeReport m_report;
    QHash<qint64, QUuid> m_firstOfBlock;
    QHash<int, int> m_classKeys; ///< Their number → ours.
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
