// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_reader.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/store/guarded.h"
#include "core/store/revision_writer.h"

#include <QSet>

#include <sqlite3.h>

namespace boshi {
namespace {

using db::PooledStatement;
using db::Statement;

/// A visit is about a pregnancy, which is about a person; only a hostile file has longer chains, or circles.
constexpr int deepestSubject = 8;

const RecordType *typeOf(const QByteArray &key) { return records::find(std::string_view(key.constData(), std::size_t(key.size()))); }

RecordLine lineFrom(const Statement &row)
{
    return {row.id(0), row.text(1).toUtf8(), row.id(2), row.text(3), row.blob(4),
            Privacy(row.integer(5))};
}

constexpr const char *lineColumns = "SELECT r.id, r.type, s.id, r.day, r.state, r.class FROM any_record r "
                                    "LEFT JOIN record s ON s.key = r.subject ";

QByteArray lines(const char *rest) { return QByteArray(lineColumns) + rest; }

/// Loads subject by subject: the family, its members, then their pregnancies and handbooks.
class FamilyLoader {
public:
    FamilyLoader(sqlite3 *handle, db::SealedRecords &sealed, Family &family)
        : m_rows(handle)
        , m_bySubject(handle, "SELECT key, id, type, state, class FROM any_record WHERE subject = ?")
        , m_sealed(sealed)
        , m_family(family)
    {
    }

    void load(const QUuid &id)
    {
        putAlone(m_rows.find(id), id);
        while (!m_pending.empty()) {
            const auto [key, subject] = m_pending.back();
            m_pending.pop_back();
            loadSubject(key, subject);
        }
    }

private:
    void loadSubject(qint64 key, const QUuid &subject)
    {
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_sealed.read(subject);
        std::vector<QUuid> members;
        m_bySubject.bindAll(key);
        while (m_bySubject.next()) {
            const QByteArray type = m_bySubject.text(2).toUtf8();
            const QUuid id = m_bySubject.id(1);
            if (const Record *record = put(id, type, subject, m_bySubject.blobView(3), Privacy(m_bySubject.integer(4))))
                note(*record, m_bySubject.integer(0), members);
        }
        for (const QUuid &member : members)
            if (const db::RecordRow row = m_rows.find(member); !row.isKnown || row.type == "person")
                putAlone(row, member);
    }

    void note(const Record &record, qint64 key, std::vector<QUuid> &members)
    {
        if (record.type == &records::pregnancy || record.type == &records::handbook)
            m_pending.emplace_back(key, record.id);
        if (record.type == &records::membership && !record.isVoided)
            if (const QUuid *person = record.get<QUuid>(records::keys::membership::person))
                members.push_back(*person);
    }

    /// A family or a person: has no subject, and records about it.
    void putAlone(const db::RecordRow &row, const QUuid &id)
    {
        if (row.key == 0 || m_seen.contains(row.key))
            return;
        put(id, row.type, {}, row.state, row.privacy);
        m_pending.emplace_back(row.key, id);
    }

    const Record *put(const QUuid &id, const QByteArray &typeKey, const QUuid &subject, QByteArrayView state, Privacy privacy)
    {
        const RecordType *type = typeOf(typeKey);
        auto record = type ? toRecord(id, *type, subject, state) : std::nullopt;
        if (!record)
            return nullptr;
        record->privacy = privacy;
        m_family.put(std::move(*record));
        return m_family.record(id);
    }

    db::RecordRows m_rows;
    Statement m_bySubject;
    db::SealedRecords &m_sealed;
    Family &m_family;
    QSet<qint64> m_seen;
    std::vector<std::pair<qint64, QUuid>> m_pending;
};

/// Columns for SealedRecords::revision.
constexpr const char *stepColumns = "SELECT v.id, v.payload, v.class_key, r.id, v.class, v.parents FROM revision v "
                                    "JOIN record r ON r.key = v.record ";

QByteArray stepLines(const char *rest) { return QByteArray(stepColumns) + rest; }

/// A change or a record of which any step is closed cannot be shown in part.
Result<std::vector<HistoryStep>> readSteps(Statement &rows, db::SealedRecords &sealed)
{
    std::vector<HistoryStep> steps;
    bool isClosed = false;
    while (rows.next()) {
        db::StoredRevision stored = sealed.revision(rows);
        isClosed = isClosed || stored.isClosed;
        if (stored.isReadable)
            steps.push_back({std::move(stored.known.id), std::move(stored.known.revision)});
    }
    return isClosed ? Result<std::vector<HistoryStep>>(Error{ErrorCode::ClassClosed}) : steps;
}

constexpr const char *changeColumns = "SELECT c.key, c.kind, c.title, c.at, c.undoes, c.undone_by, c.batch, "
                                      "(SELECT count(*) FROM change_revision r WHERE r.change = c.key) FROM change c ";

ChangeLine changeFrom(const Statement &row)
{
    return {row.integer(0), int(row.integer(1)), row.text(2),    row.integer(3),
            row.integer(4), row.integer(5),      row.id(6), int(row.integer(7))};
}

QByteArray changeLines(const char *rest) { return QByteArray(changeColumns) + rest; }

std::optional<ChangeLine> firstChange(Statement &rows)
{
    std::optional<ChangeLine> line;
    if (rows.next())
        line = changeFrom(rows);
    rows.reset();
    return line;
}

} // namespace

std::optional<Record> recordOf(const RecordLine &line)
{
    const RecordType *type = typeOf(line.type);
    auto record = type ? toRecord(line.id, *type, line.subject, line.state) : std::nullopt;
    if (record)
        record->privacy = line.privacy;
    return record;
}

Result<Family> VaultReader::family(const QUuid &id) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        Family family(id);
        FamilyLoader(m_handle, *m_sealed, family).load(id);
        return family;
    });
}

Result<std::vector<QUuid>> VaultReader::familiesOf(const QUuid &record) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        db::RecordRows rows(m_handle);
        db::RecordRow row = rows.find(record);
        if (row.isClosed && m_sealed->readAll())
            row = rows.find(record);
        if (row.isClosed)
            return std::vector<QUuid>();
        for (int steps = 0; row.subject != 0 && row.type != "membership" && row.type != "person" && steps < deepestSubject; ++steps)
            row = rows.read(row.subject);
        if (row.type == "membership")
            return std::vector<QUuid>{rows.idOf(row.subject)};
        PooledStatement families(*m_statements, "SELECT f.id FROM person_index i JOIN record f ON f.key = i.family WHERE i.person = ?");
        families.bindAll(row.key);
        std::vector<QUuid> result;
        while (families.next())
            result.push_back(families.id(0));
        if (result.empty() && row.key != 0)
            result.push_back(rows.idOf(row.key));
        return result;
    });
}

Result<std::optional<RecordLine>> VaultReader::line(const QUuid &id) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement row(*m_statements, lines("WHERE r.id = ?"));
        const QByteArray bytes = id.toRfc4122();
        std::optional<RecordLine> found;
        do {
            row.bindAll(bytes);
            if (row.next())
                found = lineFrom(row);
            row.reset();
        } while (!found && m_sealed->readAll());
        return found;
    });
}

Result<std::optional<Record>> VaultReader::record(const QUuid &id) const
{
    const auto found = line(id);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Record>();
    auto record = recordOf(**found);
    if (!record)
        return Error{ErrorCode::UnknownType};
    return record;
}

Result<std::optional<RecordState>> VaultReader::state(const QUuid &id) const
{
    const auto found = line(id);
    if (!found)
        return found.error();
    return *found ? decodeState((*found)->state) : std::nullopt;
}

Result<std::vector<HistoryStep>> VaultReader::history(const QUuid &id) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, stepLines("WHERE r.id = ? ORDER BY v.key"));
        const QByteArray bytes = id.toRfc4122();
        rows.bindAll(bytes);
        return readSteps(rows, *m_sealed);
    });
}

Result<std::optional<QUuid>> VaultReader::externalKey(const QUuid &source, const QString &naturalKey) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement row(*m_statements, "SELECT r.id FROM external_key k JOIN record r ON r.key = k.record WHERE k.source = ? AND k.natural_key = ?");
        const QByteArray bytes = source.toRfc4122();
        row.bindAll(bytes, naturalKey);
        std::optional<QUuid> found;
        if (row.next())
            found = row.id(0);
        row.reset();
        return found;
    });
}

Result<Done> VaultReader::eachRecord(const RecordType *type, const std::function<void(const RecordLine &)> &take) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        m_sealed->readAll();
        // What has no subject has subject 0, by which an index finds it among millions.
        const char *which = !type ? "" : type->subject == Subject::None ? "WHERE r.subject = 0 AND r.type = ? " : "WHERE r.type = ? ";
        PooledStatement rows(*m_statements, lines(which) + "ORDER BY r.type, ltrim(r.day, '~'), r.id");
        if (type)
            rows.bindAll(QString::fromUtf8(type->key.data(), qsizetype(type->key.size())));
        while (rows.next())
            take(lineFrom(rows));
    });
}

Result<std::vector<Record>> VaultReader::recordsOf(const QUuid &subject, const RecordType &type) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        m_sealed->readAll();
        PooledStatement rows(*m_statements, lines("WHERE r.subject = (SELECT key FROM record WHERE id = ?) AND r.type = ? "
                                        "ORDER BY ltrim(r.day, '~'), r.id"));
        const QByteArray bytes = subject.toRfc4122();
        rows.bindAll(bytes, QString::fromUtf8(type.key.data(), qsizetype(type.key.size())));
        std::vector<Record> result;
        while (rows.next())
            if (auto record = recordOf(lineFrom(rows)))
                result.push_back(std::move(*record));
        return result;
    });
}

Result<std::vector<RecordLine>> VaultReader::inConflict() const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        m_sealed->readAll();
        PooledStatement rows(*m_statements, lines("WHERE r.contested IS NOT NULL ORDER BY r.type, ltrim(r.day, '~'), r.id"));
        std::vector<RecordLine> result;
        while (rows.next())
            result.push_back(lineFrom(rows));
        return result;
    });
}

/// The change without what is closed in it; its number of revisions is 0 when that is all. Throws Failure.
ChangeLine VaultReader::openPart(ChangeLine line) const
{
    if (!m_sealed->mayBeClosed())
        return line;
    PooledStatement closed(*m_statements, "SELECT count(*) FROM change_revision c JOIN revision v ON v.key = c.revision WHERE "
                                          "c.change = ? AND v.class_key <> 0 AND NOT EXISTS (SELECT 1 FROM opened o WHERE o.key = v.record)");
    closed.bindAll(line.key);
    if (closed.next())
        line.revisions -= int(closed.integer(0));
    closed.reset();
    return line;
}

Result<std::vector<ChangeLine>> VaultReader::changes(int limit) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, changeLines("ORDER BY c.key DESC LIMIT ?"));
        rows.bindAll(limit);
        std::vector<ChangeLine> result;
        while (rows.next())
            if (const ChangeLine line = openPart(changeFrom(rows)); line.revisions > 0)
                result.push_back(line);
        return result;
    });
}

Result<std::optional<ChangeLine>> VaultReader::change(qint64 key) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, changeLines("WHERE c.key = ?"));
        rows.bindAll(key);
        return firstChange(rows);
    });
}

Result<std::optional<ChangeLine>> VaultReader::changeOfBatch(const QUuid &batch) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, changeLines("WHERE c.batch = ? ORDER BY c.key DESC"));
        const QByteArray bytes = batch.toRfc4122();
        rows.bindAll(bytes);
        return firstChange(rows);
    });
}

Result<std::vector<HistoryStep>> VaultReader::revisionsOfChange(qint64 key) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, stepLines("JOIN change_revision c ON c.revision = v.key WHERE c.change = ? ORDER BY v.key"));
        rows.bindAll(key);
        return readSteps(rows, *m_sealed);
    });
}

Result<VaultCounts> VaultReader::counts() const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        m_sealed->readAll();
        const auto count = [&](const char *sql) {
            PooledStatement row(*m_statements, sql);
            row.next();
            const qint64 number = row.integer(0);
            row.reset();
            return number;
        };
        return VaultCounts{count("SELECT count(*) FROM record WHERE type = 'family'"),
                           count("SELECT count(*) FROM record WHERE type = 'person'"),
                           count("SELECT count(*) FROM any_record"),
                           count("SELECT count(*) FROM revision WHERE class_key = 0")
                               + count("SELECT count(*) FROM opened o JOIN revision v ON v.record = o.key"),
                           count("SELECT count(*) FROM change"),
                           count("SELECT count(*) FROM waiting")};
    });
}

qint64 VaultReader::writes() const { return m_handle ? sqlite3_total_changes(m_handle) - m_sealed->writesToMemory() : 0; }

} // namespace boshi
