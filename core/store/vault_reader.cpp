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

QUuid idFrom(const Statement &row, int column) { return QUuid::fromRfc4122(row.blobView(column)); }

const RecordType *typeOf(const QByteArray &key) { return records::find(std::string_view(key.constData(), std::size_t(key.size()))); }

RecordLine lineFrom(const Statement &row)
{
    return {idFrom(row, 0), row.text(1).toUtf8(), row.isNull(2) ? QUuid() : idFrom(row, 2), row.text(3), row.blob(4)};
}

constexpr const char *lineColumns = "SELECT r.id, r.type, s.id, r.day, r.state FROM record r LEFT JOIN record s ON s.key = r.subject ";

QByteArray lines(const char *rest) { return QByteArray(lineColumns) + rest; }

/// Loads subject by subject: the family, its members, then their pregnancies and handbooks.
class FamilyLoader {
public:
    FamilyLoader(sqlite3 *handle, Family &family)
        : m_rows(handle)
        , m_bySubject(handle, "SELECT key, id, type, state FROM record WHERE subject = ? AND type IS NOT NULL")
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
        std::vector<QUuid> members;
        m_bySubject.bindAll(key);
        while (m_bySubject.next()) {
            const QByteArray type = m_bySubject.text(2).toUtf8();
            const QUuid id = idFrom(m_bySubject, 1);
            if (const Record *record = put(id, type, subject, m_bySubject.blobView(3)))
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
        put(id, row.type, {}, row.state);
        m_pending.emplace_back(row.key, id);
    }

    const Record *put(const QUuid &id, const QByteArray &typeKey, const QUuid &subject, QByteArrayView state)
    {
        const RecordType *type = typeOf(typeKey);
        auto record = type ? toRecord(id, *type, subject, state) : std::nullopt;
        if (!record)
            return nullptr;
        m_family.put(std::move(*record));
        return m_family.record(id);
    }

    db::RecordRows m_rows;
    Statement m_bySubject;
    Family &m_family;
    QSet<qint64> m_seen;
    std::vector<std::pair<qint64, QUuid>> m_pending;
};

std::vector<CaseloadLine> readCaseload(Statement &rows)
{
    std::vector<CaseloadLine> result;
    while (rows.next())
        result.push_back({rows.isNull(0) ? idFrom(rows, 1) : idFrom(rows, 0), idFrom(rows, 1), rows.text(2), rows.text(3),
                          rows.text(4), rows.text(5), rows.text(6)});
    return result;
}

constexpr const char *caseloadColumns = "SELECT f.id, p.id, i.role, i.name, i.kana, i.birth, i.due FROM person_index i "
                                        "LEFT JOIN record f ON f.key = i.family JOIN record p ON p.key = i.person ";

std::vector<HistoryStep> readSteps(Statement &rows)
{
    std::vector<HistoryStep> steps;
    while (rows.next()) {
        auto revision = decodeRevision(rows.blobView(1));
        if (!revision)
            throw db::Failure(11);
        steps.push_back({rows.blob(0), std::move(*revision)});
    }
    return steps;
}

constexpr const char *changeColumns = "SELECT c.key, c.kind, c.title, c.at, c.undoes, c.undone_by, c.batch, "
                                      "(SELECT count(*) FROM change_revision r WHERE r.change = c.key) FROM change c ";

ChangeLine changeFrom(const Statement &row)
{
    return {row.integer(0), int(row.integer(1)), row.text(2),    row.integer(3),
            row.integer(4), row.integer(5),      idFrom(row, 6), int(row.integer(7))};
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
    return type ? toRecord(line.id, *type, line.subject, line.state) : std::nullopt;
}

Result<Family> VaultReader::family(const QUuid &id) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        Family family(id);
        FamilyLoader(m_handle, family).load(id);
        return family;
    });
}

Result<std::vector<CaseloadLine>> VaultReader::caseload() const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QByteArray sql = QByteArray(caseloadColumns) + "ORDER BY i.family, i.birth, i.person";
        PooledStatement rows(*m_statements, sql);
        return readCaseload(rows);
    });
}

Result<std::vector<CaseloadLine>> VaultReader::bornOn(const QString &birth) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QByteArray sql = QByteArray(caseloadColumns) + "WHERE i.birth = ? ORDER BY i.family, i.person";
        PooledStatement rows(*m_statements, sql);
        rows.bindAll(birth);
        return readCaseload(rows);
    });
}

Result<std::vector<QUuid>> VaultReader::familiesOf(const QUuid &record) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        db::RecordRows rows(m_handle);
        db::RecordRow row = rows.find(record);
        for (int steps = 0; row.subject != 0 && row.type != "membership" && row.type != "person" && steps < deepestSubject; ++steps)
            row = rows.read(row.subject);
        if (row.type == "membership")
            return std::vector<QUuid>{rows.idOf(row.subject)};
        PooledStatement families(*m_statements, "SELECT f.id FROM person_index i JOIN record f ON f.key = i.family WHERE i.person = ?");
        families.bindAll(row.key);
        std::vector<QUuid> result;
        while (families.next())
            result.push_back(idFrom(families, 0));
        if (result.empty() && row.key != 0)
            result.push_back(rows.idOf(row.key));
        return result;
    });
}

Result<std::optional<RecordLine>> VaultReader::line(const QUuid &id) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement row(*m_statements, lines("WHERE r.id = ? AND r.type IS NOT NULL"));
        const QByteArray bytes = id.toRfc4122();
        row.bindAll(bytes);
        std::optional<RecordLine> found;
        if (row.next())
            found = lineFrom(row);
        row.reset();
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
        PooledStatement rows(*m_statements, "SELECT v.id, v.payload FROM revision v JOIN record r ON r.key = v.record WHERE r.id = ? ORDER BY v.key");
        const QByteArray bytes = id.toRfc4122();
        rows.bindAll(bytes);
        return readSteps(rows);
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
            found = idFrom(row, 0);
        row.reset();
        return found;
    });
}

Result<Done> VaultReader::eachRecord(const RecordType *type, const std::function<void(const RecordLine &)> &take) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, lines(type ? "WHERE r.type = ? ORDER BY r.type, ltrim(r.day, '~'), r.id"
                                              : "WHERE r.type IS NOT NULL ORDER BY r.type, ltrim(r.day, '~'), r.id"));
        if (type)
            rows.bindAll(QString::fromUtf8(type->key.data(), qsizetype(type->key.size())));
        while (rows.next())
            take(lineFrom(rows));
    });
}

Result<std::vector<Record>> VaultReader::recordsOf(const QUuid &subject, const RecordType &type) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
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
    std::vector<RecordLine> result;
    const auto done = eachRecord(nullptr, [&](const RecordLine &line) {
        const auto state = decodeState(line.state);
        if (state && (state->inConflict() || state->voidContested))
            result.push_back(line);
    });
    if (!done)
        return done.error();
    return result;
}

Result<std::vector<ChangeLine>> VaultReader::changes(int limit) const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        PooledStatement rows(*m_statements, changeLines("ORDER BY c.key DESC LIMIT ?"));
        rows.bindAll(limit);
        std::vector<ChangeLine> result;
        while (rows.next())
            result.push_back(changeFrom(rows));
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
        PooledStatement rows(*m_statements, "SELECT v.id, v.payload FROM change_revision c JOIN revision v ON v.key = c.revision WHERE c.change = ? ORDER BY v.key");
        rows.bindAll(key);
        return readSteps(rows);
    });
}

Result<VaultCounts> VaultReader::counts() const
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const auto count = [&](const char *sql) {
            PooledStatement row(*m_statements, sql);
            row.next();
            const qint64 number = row.integer(0);
            row.reset();
            return number;
        };
        return VaultCounts{count("SELECT count(*) FROM record WHERE type = 'family'"),
                           count("SELECT count(*) FROM record WHERE type = 'person'"),
                           count("SELECT count(*) FROM record WHERE type IS NOT NULL"),
                           count("SELECT count(*) FROM revision"),
                           count("SELECT count(*) FROM change"),
                           count("SELECT count(*) FROM waiting")};
    });
}

qint64 VaultReader::writes() const { return m_handle ? sqlite3_total_changes(m_handle) : 0; }

} // namespace boshi
