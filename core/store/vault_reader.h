// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/records/state.h"
#include "core/store/vault.h"

#include <functional>
#include <limits>

namespace boshi {

/// A person's line in the caseload. A person in no family stands alone: `family` is then the person.
struct CaseloadLine {
    QUuid family;
    QUuid person;
    QString role, name, kana, birth, due;
};

struct RecordLine {
    QUuid id;
    QByteArray type;
    QUuid subject;
    QString day;
    QByteArray state;
    Privacy privacy = Privacy::Child;
};

/// One step of a record's history.
struct HistoryStep {
    RevisionId id;
    Revision revision;
};

struct ChangeLine {
    qint64 key = 0;
    int kind = 0;
    QString title;
    qint64 at = 0;
    qint64 undoes = 0;
    qint64 undoneBy = 0;
    QUuid batch;
    int revisions = 0;
};

struct VaultCounts {
    qint64 families = 0, persons = 0, records = 0, revisions = 0, changes = 0, waiting = 0;
};

/// Everything that is read from a vault; writes nothing. What is sealed and closed is in no answer.
class VaultReader {
public:
    explicit VaultReader(const Vault &vault)
        : m_handle(vault.handle())
        , m_statements(&vault.connection().statements())
        , m_sealed(&vault.sealed())
    {
    }

    Result<Family> family(const QUuid &id) const;
    Result<std::vector<CaseloadLine>> caseload() const { return caseload(std::numeric_limits<int>::max()); }
    /// The first families of the caseload: at most this many lines.
    Result<std::vector<CaseloadLine>> caseload(int most) const;
    /// At most this many lines of people whose name or reading has a part that begins with `text`, in whatever script and
    /// width; whose name itself begins so come first.
    Result<std::vector<CaseloadLine>> named(const QString &text, int most) const;
    /// The lines of one person.
    Result<std::vector<CaseloadLine>> linesOf(const QUuid &person) const;
    /// The lines of the caseload with this birth day (`2024-04-03`), for matching imports.
    Result<std::vector<CaseloadLine>> bornOn(const QString &birth) const;
    /// The families (or lone persons) a record belongs to, through its subject.
    Result<std::vector<QUuid>> familiesOf(const QUuid &record) const;

    /// Nothing when the id is unknown; UnknownType when a newer version wrote it.
    Result<std::optional<Record>> record(const QUuid &id) const;
    Result<std::optional<RecordLine>> line(const QUuid &id) const;
    Result<std::optional<RecordState>> state(const QUuid &id) const;
    /// The steps in the order they were stored; ClassClosed when they are sealed and closed.
    Result<std::vector<HistoryStep>> history(const QUuid &id) const;
    Result<std::optional<QUuid>> externalKey(const QUuid &source, const QString &naturalKey) const;

    /// Calls `take` for every known record of the type (null: all types), ordered by type, day, id.
    Result<Done> eachRecord(const RecordType *type, const std::function<void(const RecordLine &)> &take) const;
    /// Records of this subject and type, voided included.
    Result<std::vector<Record>> recordsOf(const QUuid &subject, const RecordType &type) const;
    Result<std::vector<RecordLine>> inConflict() const;
    /// The texts that fields of this key hold in records of the families that came last, each once. Looks at a bounded
    /// number of records, at sealed ones never, open or not, and at none of a family in which something is not disclosed.
    Result<QStringList> latestTexts(std::string_view fieldKey) const;

    /// The latest first.
    Result<std::vector<ChangeLine>> changes(int limit) const;
    Result<std::optional<ChangeLine>> change(qint64 key) const;
    Result<std::optional<ChangeLine>> changeOfBatch(const QUuid &batch) const;
    /// ClassClosed when any of them lies in a closed class.
    Result<std::vector<HistoryStep>> revisionsOfChange(qint64 key) const;

    Result<VaultCounts> counts() const;

    /// Grows whenever anything is written to the vault while it is open; nobody else can write meanwhile.
    qint64 writes() const;

private:
    ChangeLine openPart(ChangeLine line) const;

    sqlite3 *m_handle;
    db::StatementPool *m_statements;
    db::SealedRecords *m_sealed;
};

/// The record a line describes; nothing when its type is unknown here.
std::optional<Record> recordOf(const RecordLine &line);

} // namespace boshi
