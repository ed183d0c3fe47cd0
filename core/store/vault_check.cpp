// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_check.h"

#include "core/base/hash.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "core/store/attachments.h"
#include "core/store/check_watch.h"
#include "core/store/guarded.h"
#include "core/store/page_check.h"
#include "core/store/person_index.h"
#include "core/store/revision_writer.h"

#include <QSet>

#include <set>

namespace boshi {
namespace {

using db::Statement;

constexpr int mostProblems = 100; ///< SQLite stops listing there.

/// Where each step begins, in percent of the whole; reading the history takes longest.
constexpr int integrityFrom = 10, historyFrom = 35, personsFrom = 90, restFrom = 97;

qint64 number(sqlite3 *handle, const char *sql)
{
    Statement row(handle, sql);
    return row.next() ? row.integer(0) : 0;
}

/// A natural key as the revisions of one record name it.
using ExternalKey = std::pair<QByteArray, QString>;

std::optional<Value> valueOf(const Revision &revision, QByteArrayView key)
{
    const auto set = std::ranges::find(revision.sets, key, &FieldSet::key);
    return set == revision.sets.end() ? std::nullopt : decodeValue(set->value);
}

std::optional<ExternalKey> externalKeyOf(const Revision &revision)
{
    const auto text = valueOf(revision, reserved::naturalKey);
    const auto source = valueOf(revision, reserved::source);
    const auto *key = text ? std::get_if<QString>(&*text) : nullptr;
    const auto *id = source ? std::get_if<QUuid>(&*source) : nullptr;
    return key && id ? std::optional(ExternalKey(id->toRfc4122(), *key)) : std::nullopt;
}

/// Goes through the revisions record by record and compares what follows from them with what is stored.
class HistoryCheck {
public:
    HistoryCheck(const Vault &vault, CheckReport &report)
        : m_handle(vault.handle())
        , m_sealed(vault.sealed())
        , m_report(report)
        , m_rows(m_handle)
        , m_heads(m_handle, "SELECT record, revision FROM head ORDER BY record, revision")
        , m_externalKey(m_handle, "SELECT 1 FROM external_key WHERE source = ? AND natural_key = ? AND record = ?")
    {
    }

    void run()
    {
        Statement rows(m_handle, "SELECT v.id, v.payload, v.class_key, r.id, v.class, v.parents, v.record, v.key, r.class, r.type, "
                                 "r.subject, r.day, r.member, r.contested, r.state FROM revision v LEFT JOIN record r ON r.key = v.record "
                                 "ORDER BY v.record, v.key");
        m_hasHead = m_heads.next();
        while (rows.next()) {
            if (const qint64 record = rows.integer(6); record != m_stored.key) {
                finishRecord();
                m_stored = storedIn(rows);
            }
            take(rows);
        }
        finishRecord();
        compareTotals();
    }

private:
    /// What table `record` says of a record.
    struct Stored {
        qint64 key = 0;
        bool exists = false;
        bool isBare = false; ///< Nothing but the class.
        Privacy privacy = Privacy::Child;
        QByteArray type = {};
        qint64 subject = 0;
        QString day = {};
        qint64 member = 0;
        bool isContested = false;
        QByteArray state = {};
    };

    static Stored storedIn(const Statement &row)
    {
        const bool isBare = row.isNull(9) && row.isNull(10) && row.isNull(11) && row.isNull(12) && row.isNull(13) && row.isNull(14);
        return {row.integer(6), !row.isNull(3),   isBare,      Privacy(row.integer(8)), row.blob(9),
                row.integer(10), row.text(11), row.integer(12), row.integer(13) != 0, row.blob(14)};
    }

    void take(const Statement &row)
    {
        ++m_report.revisions;
        m_revisionKeys.push_back(row.integer(7));
        const bool sealed = isSealed(Privacy(row.integer(4)));
        m_isSealed = m_isSealed || sealed;
        if (sealed != (row.integer(2) != 0)) {
            ++m_report.badRevisions;
            m_isWhole = false;
        } else if (sealed) {
            takeSealed(row);
        } else {
            takeClear(row);
        }
    }

    void takeClear(const Statement &row)
    {
        const QByteArray id = row.blob(0);
        const QByteArrayView payload = row.blobView(1);
        auto revision = decodeRevision(payload);
        const bool holds = revision && blake2b256(payload) == id && row.blobView(3) == revision->record.toRfc4122()
            && int(revision->privacy) == row.integer(4) && db::joinedIds(revision->parents) == row.blobView(5);
        if (!holds)
            ++m_report.badRevisions;
        if (revision)
            m_revisions.push_back({id, std::move(*revision)});
        else
            m_isWhole = false;
    }

    void takeSealed(const Statement &row)
    {
        db::StoredRevision stored = m_sealed.revision(row);
        m_report.sealedNotVerified += stored.isClosed;
        m_report.badRevisions += !stored.isClosed && !stored.isReadable;
        m_revisions.push_back(std::move(stored.known));
    }

    void finishRecord()
    {
        const std::vector<qint64> heads = storedHeads();
        if (!m_revisions.empty() && m_isWhole)
            m_isSealed ? compareSealed(heads) : compareRecord(heads);
        if (const qint64 faults = m_report.badRevisions + m_report.badStates + m_report.badIndex; faults > m_faultsNamed) {
            m_report.badRecords.push_back(m_rows.idOf(m_stored.key));
            m_faultsNamed = faults;
        }
        m_recordsSeen += m_stored.key != 0 && !m_isSealed;
        m_revisions.clear();
        m_revisionKeys.clear();
        m_isWhole = true;
        m_isSealed = false;
    }

    /// Every revision but the first builds on others of its record.
    qint64 orphans() const
    {
        if (std::ranges::all_of(m_revisions, [](const KnownRevision &known) { return known.revision.parents.empty(); }))
            return 0;
        QSet<RevisionId> known;
        for (const KnownRevision &revision : m_revisions)
            known.insert(revision.id);
        return std::ranges::count_if(m_revisions, [&](const KnownRevision &revision) {
            return !std::ranges::all_of(revision.revision.parents, [&](const RevisionId &parent) { return known.contains(parent); });
        });
    }

    void compareRecord(const std::vector<qint64> &heads)
    {
        m_report.badRevisions += orphans();
        const RecordState state = stateOf(m_revisions);
        m_report.badStates += !m_stored.exists || m_stored.state != encodeState(state) || !headsHold(heads);
        m_report.badIndex += m_stored.exists && !columnsHold(m_revisions.front().revision, state);
        compareExternalKeys();
    }

    /// Nothing of a sealed record but its class may stand in clear.
    void compareSealed(const std::vector<qint64> &heads)
    {
        const bool isBare = m_stored.exists && m_stored.isBare && m_stored.privacy == m_revisions.front().revision.privacy;
        m_report.badStates += !isBare || !headsHold(heads);
    }

    /// Revisions that table `head` names for the record in hand. The table is read alongside, once.
    std::vector<qint64> storedHeads()
    {
        std::vector<qint64> heads;
        for (; m_hasHead && m_heads.integer(0) <= m_stored.key; m_hasHead = m_heads.next())
            if (m_heads.integer(0) == m_stored.key)
                heads.push_back(m_heads.integer(1));
        return heads;
    }

    bool headsHold(const std::vector<qint64> &stored) const
    {
        const std::vector<RevisionId> wanted = headsOf(m_revisions);
        const auto isWanted = [&](qint64 key) {
            const auto at = std::ranges::find(m_revisionKeys, key) - m_revisionKeys.begin();
            return at < std::ssize(m_revisions) && std::ranges::find(wanted, m_revisions[std::size_t(at)].id) != wanted.end();
        };
        return stored.size() == wanted.size() && std::ranges::all_of(stored, isWanted);
    }

    bool columnsHold(const Revision &revision, const RecordState &state)
    {
        const qint64 subject = keyOf(revision.subject);
        const bool subjectHolds = m_stored.subject == subject && (revision.subject.isNull() || subject != 0);
        return m_stored.privacy == revision.privacy && m_stored.type == revision.type && subjectHolds && m_stored.isContested == state.isContested()
            && m_stored.day == db::sortDayOf(revision.type, state) && m_stored.member == keyOf(db::memberNamedBy(revision.type, state));
    }

    /// Records about one subject mostly follow each other.
    qint64 keyOf(const QUuid &id)
    {
        if (!id.isNull() && id != m_lastNamed.first)
            m_lastNamed = {id, m_rows.find(id).key};
        return id.isNull() ? 0 : m_lastNamed.second;
    }

    void compareExternalKeys()
    {
        std::set<ExternalKey> keys;
        for (const KnownRevision &known : m_revisions)
            if (auto key = externalKeyOf(known.revision))
                keys.insert(std::move(*key));
        for (const auto &[source, naturalKey] : keys) {
            m_externalKey.bindAll(source, naturalKey, m_stored.key);
            m_report.badIndex += !m_externalKey.next();
            m_externalKey.reset();
        }
        m_externalKeys += qint64(keys.size());
    }

    /// What is stored and follows from no revision.
    void compareTotals()
    {
        const qint64 known = number(m_handle, "SELECT count(*) FROM record WHERE type IS NOT NULL");
        m_report.badStates += qMax<qint64>(0, known - m_recordsSeen);
        m_report.badStates += number(m_handle, "SELECT count(DISTINCT h.record) FROM head h WHERE NOT EXISTS (SELECT 1 FROM "
                                               "revision v WHERE v.record = h.record)");
        m_report.badIndex += qMax<qint64>(0, number(m_handle, "SELECT count(*) FROM external_key") - m_externalKeys);
        m_report.badIndex += number(m_handle, "SELECT count(*) FROM change_revision c WHERE NOT EXISTS (SELECT 1 FROM revision v "
                                              "WHERE v.key = c.revision)");
    }

    sqlite3 *m_handle;
    db::SealedRecords &m_sealed;
    CheckReport &m_report;
    db::RecordRows m_rows;
    Statement m_heads;
    Statement m_externalKey;
    Stored m_stored; ///< The record in hand; its revisions follow.
    std::vector<KnownRevision> m_revisions;
    std::vector<qint64> m_revisionKeys;
    std::pair<QUuid, qint64> m_lastNamed;
    bool m_hasHead = false;
    qint64 m_recordsSeen = 0;
    qint64 m_faultsNamed = 0;
    qint64 m_externalKeys = 0;
    bool m_isWhole = true;
    bool m_isSealed = false;
};

void checkPages(const Vault &vault, CheckReport &report, db::CheckWatch &watch)
{
    const qint64 size = vault.connection().fileSize();
    const qint64 present = (size + db::Connection::pageSize - 1) / db::Connection::pageSize;
    report.damagedPages = db::damagedPages(vault.connection(), vault.key(),
                                           [&](qint64 bytes) { return watch.reaches(int(integrityFrom * bytes / size)); });
    report.pages = qMax(present, number(vault.handle(), "PRAGMA page_count"));
    for (qint64 missing = present + 1; missing <= report.pages; ++missing)
        report.damagedPages.push_back(quint32(missing));
}

void checkIntegrity(const Vault &vault, CheckReport &report)
{
    const QByteArray sql = "PRAGMA integrity_check(" + QByteArray::number(mostProblems) + ')';
    Statement problems(vault.handle(), sql.constData());
    while (problems.next())
        if (const QString problem = problems.text(0); problem != u"ok")
            report.sqliteProblems << problem;
}

void checkPersons(const Vault &vault, CheckReport &report)
{
    db::PersonIndex index(vault.handle());
    quint64 words = 0;
    for (const qint64 person : index.everybody()) {
        const std::vector<db::PersonLine> lines = index.lines(person);
        report.badIndex += index.stored(person) != lines;
        words += db::PersonIndex::digestOfWords(lines);
    }
    report.badIndex += words != index.digestOfStoredWords();
}

void checkWaiting(const Vault &vault, CheckReport &report)
{
    Statement rows(vault.handle(), "SELECT id, payload, class_key, record, class, parents FROM waiting");
    while (rows.next()) {
        ++report.waiting;
        if (rows.integer(2) == 0) {
            report.badRevisions += isSealed(Privacy(rows.integer(4))) || !decodeRevision(rows.blobView(1))
                || blake2b256(rows.blobView(1)) != rows.blob(0);
            continue;
        }
        const db::StoredRevision stored = vault.sealed().revision(rows);
        report.sealedNotVerified += stored.isClosed;
        report.badRevisions += !stored.isClosed && !stored.isReadable;
    }
}

void checkAttachments(const Vault &vault, CheckReport &report)
{
    db::Attachments attachments(vault.handle());
    attachments.each([&](const db::Attachment &attachment) {
        const Secret *key = vault.sealed().keys().secret(attachment.classKey);
        if (!db::Attachments::isSealedRightly(attachment))
            ++report.badAttachments;
        else if (attachment.classKey != 0 && !key)
            report.sealedNotVerified += attachment.isPresent;
        else
            report.badAttachments += attachment.isPresent && !attachments.holds(attachment, {attachment.classKey, key});
    });
    report.badAttachments += number(vault.handle(), "SELECT count(DISTINCT c.attachment) FROM attachment_chunk c WHERE NOT EXISTS "
                                                    "(SELECT 1 FROM attachment a WHERE a.key = c.attachment)");
}

/// A damaged page ends the step that meets it, not the whole check.
template <typename Step>
void attempt(CheckReport &report, db::CheckWatch &watch, int from, Step step)
{
    if (!watch.reaches(from))
        return;
    if (const auto done = db::guarded(ErrorCode::DamagedPage, step); !done)
        report.sqliteProblems << done.error().detail;
}

void checkHistory(const Vault &vault, CheckReport &report, db::CheckWatch &watch)
{
    watch.countTo(personsFrom, number(vault.handle(), "SELECT count(*) FROM revision"));
    HistoryCheck(vault, report).run();
}

} // namespace

bool CheckReport::isClean() const
{
    return isWhole() && badIndex == 0;
}

bool CheckReport::isWhole() const
{
    return damagedPages.empty() && sqliteProblems.isEmpty() && badRevisions == 0 && badStates == 0 && badAttachments == 0;
}

Result<CheckReport> checkVault(const Vault &vault, const CheckProgress &progress)
{
    CheckReport report;
    db::CheckWatch watch(vault.handle(), report, progress);
    const auto read = db::guarded(ErrorCode::ReadFailed, [&] { checkPages(vault, report, watch); });
    if (!read)
        return read.error();
    attempt(report, watch, integrityFrom, [&] { checkIntegrity(vault, report); });
    attempt(report, watch, historyFrom, [&] { checkHistory(vault, report, watch); });
    attempt(report, watch, personsFrom, [&] { checkPersons(vault, report); });
    attempt(report, watch, restFrom, [&] { checkWaiting(vault, report); });
    attempt(report, watch, restFrom, [&] { checkAttachments(vault, report); });
    if (!watch.reaches(100))
        return Error{ErrorCode::Cancelled};
    report.leftovers = Vault::leftoversOf(vault.path());
    return report;
}

} // namespace boshi
