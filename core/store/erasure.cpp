// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/durable_file.h"
#include "core/store/guarded.h"
#include "core/store/person_index.h"
#include "core/store/vault_copy.h"

#include <set>

namespace boshi {
namespace {

using db::Statement;

/// Local numbers and ids of what goes, in memory only (`temp_store`), so that each table is gone through once.
void listWhatGoes(sqlite3 *handle, const ErasurePlan &plan)
{
    Statement(handle, "CREATE TEMP TABLE gone (id BLOB PRIMARY KEY, key INTEGER) WITHOUT ROWID").run();
    Statement insert(handle, "INSERT INTO gone SELECT ?1, (SELECT key FROM record WHERE id = ?1)");
    for (const QUuid &record : plan.records) {
        const QByteArray id = record.toRfc4122();
        insert.bindAll(id).run();
    }
}

void rememberIds(sqlite3 *handle, const ErasurePlan &plan, qint64 at)
{
    Statement insert(handle, "INSERT OR IGNORE INTO erased (id, at) VALUES (?, ?)");
    for (const QByteArray &revision : plan.revisions)
        insert.bindAll(revision, at).run();
    for (const QByteArray &attachment : plan.attachments)
        insert.bindAll(attachment, at).run();
    Statement(handle, "INSERT OR IGNORE INTO erased (id, at) SELECT id, ? FROM gone").bindAll(at).run();
}

/// Persons who stay, but whose line in the caseload told of a family or a pregnancy that goes.
std::set<qint64> touchedPersons(sqlite3 *handle)
{
    std::set<qint64> persons;
    for (const char *sql : {"SELECT member FROM record WHERE member IS NOT NULL AND key IN (SELECT key FROM gone)",
                            "SELECT subject FROM record WHERE subject IS NOT NULL AND key IN (SELECT key FROM gone)"})
        for (Statement rows(handle, sql); rows.next();)
            persons.insert(rows.integer(0));
    return persons;
}

constexpr const char *removals[] = {
    // A change that wrote nothing else goes with its title; what it undid, or was undone by, stands for itself again.
    "DELETE FROM change WHERE key IN (SELECT c.change FROM change_revision c JOIN revision v ON v.key = c.revision "
    "WHERE v.record IN (SELECT key FROM gone)) AND key NOT IN (SELECT c.change FROM change_revision c JOIN revision v "
    "ON v.key = c.revision WHERE v.record NOT IN (SELECT key FROM gone WHERE key IS NOT NULL))",
    "UPDATE change SET undoes = 0 WHERE undoes <> 0 AND undoes NOT IN (SELECT key FROM change)",
    "UPDATE change SET undone_by = NULL WHERE undone_by IS NOT NULL AND undone_by NOT IN (SELECT key FROM change)",
    "DELETE FROM change_revision WHERE revision IN (SELECT key FROM revision WHERE record IN (SELECT key FROM gone))",
    "DELETE FROM head WHERE record IN (SELECT key FROM gone)",
    "DELETE FROM external_key WHERE record IN (SELECT key FROM gone)",
    "DELETE FROM waiting WHERE record IN (SELECT id FROM gone)",
    "DELETE FROM revision WHERE record IN (SELECT key FROM gone)",
    "DELETE FROM person_index WHERE person IN (SELECT key FROM gone) OR family IN (SELECT key FROM gone)",
    "DELETE FROM person_word WHERE person IN (SELECT key FROM gone)",
    // What others still refer to keeps its place, as if nothing of it had ever come.
    "UPDATE record SET class = NULL, type = NULL, subject = NULL, day = NULL, member = NULL, contested = NULL, state = NULL "
    "WHERE key IN (SELECT key FROM gone)",
    "DELETE FROM record WHERE key IN (SELECT key FROM gone) AND NOT EXISTS (SELECT 1 FROM record o WHERE o.subject = record.key) "
    "AND NOT EXISTS (SELECT 1 FROM record o WHERE o.member = record.key)",
};

void removeAttachments(sqlite3 *handle, const ErasurePlan &plan)
{
    Statement chunks(handle, "DELETE FROM attachment_chunk WHERE attachment IN (SELECT key FROM attachment WHERE id = ?)");
    Statement attachment(handle, "DELETE FROM attachment WHERE id = ?");
    for (const QByteArray &id : plan.attachments) {
        chunks.bindAll(id).run();
        attachment.bindAll(id).run();
    }
}

/// Whatever lay under keys of these persons alone, seen or not.
void removeClassKeys(sqlite3 *handle, const ErasurePlan &plan, qint64 at)
{
    Statement seen(handle, "INSERT OR IGNORE INTO erased (id, at) SELECT id, ? FROM attachment WHERE class_key = ?");
    Statement unseen(handle, "INSERT OR IGNORE INTO erased (id, at) SELECT id, ? FROM waiting WHERE class_key = ?");
    Statement chunks(handle, "DELETE FROM attachment_chunk WHERE attachment IN (SELECT key FROM attachment WHERE class_key = ?)");
    Statement attachments(handle, "DELETE FROM attachment WHERE class_key = ?");
    Statement waiting(handle, "DELETE FROM waiting WHERE class_key = ?");
    Statement key(handle, "DELETE FROM class_key WHERE key = ?");
    for (const qint64 number : plan.classKeys) {
        for (Statement *remembering : {&seen, &unseen})
            remembering->bindAll(at, number).run();
        for (Statement *removal : {&chunks, &attachments, &waiting, &key})
            removal->bindAll(number).run();
    }
}

void erase(sqlite3 *handle, const ErasurePlan &plan, qint64 at)
{
    db::Transaction transaction(handle);
    listWhatGoes(handle, plan);
    rememberIds(handle, plan, at);
    const std::set<qint64> touched = touchedPersons(handle);
    for (const char *sql : removals)
        Statement(handle, sql).run();
    removeAttachments(handle, plan);
    removeClassKeys(handle, plan, at);
    Statement(handle, "DROP TABLE gone").run();
    db::RecordRows rows(handle);
    db::PersonIndex persons(handle);
    for (const qint64 person : touched)
        if (const db::RecordRow row = rows.read(person); row.type == "person")
            persons.noteChange(row, 0, false);
    persons.flush();
    transaction.commit();
}

Result<Done> eraseOnCopy(Vault &vault, const QString &copy, const ErasurePlan &plan, qint64 at)
{
    if (auto copied = db::copyVerifyRename(vault.connection(), vault.key(), copy); !copied)
        return copied;
    const Result<db::Connection> connection = db::Connection::open(copy, vault.key(), Access::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto erased = db::guarded(ErrorCode::WriteFailed, [&] { erase(connection->get(), plan, at); }); !erased)
        return erased;
    // Copied once more: rests of what was erased may stand in the pages of this copy, none in those of a new one.
    return vault.replaceBy(*connection);
}

Result<Holding> holds(const BackupFile &backup, const VaultKey &key, const std::vector<QUuid> &records)
{
    const auto vault = Vault::open(backup.path, key.copy(), Access::ReadOnly);
    if (!vault)
        return Holding::CannotTell;
    return db::guarded(ErrorCode::ReadFailed, [&] {
        Statement find((*vault)->handle(), "SELECT 1 FROM revision v JOIN record r ON r.key = v.record WHERE r.id = ?");
        for (const QUuid &record : records) {
            const QByteArray id = record.toRfc4122();
            find.bindAll(id);
            const bool found = find.next();
            find.reset();
            if (found)
                return Holding::Yes;
        }
        return Holding::No;
    });
}

} // namespace

Result<Done> eraseFrom(Vault &vault, const ErasurePlan &plan, const QDateTime &now)
{
    const QString copy = db::erasingName(vault.path());
    const auto erased = eraseOnCopy(vault, copy, plan, now.toMSecsSinceEpoch());
    durable::removeLeftover(copy);
    const bool isOfDisk = !erased && (erased.error().code == ErrorCode::CopyFailed || erased.error().code == ErrorCode::WriteFailed);
    return isOfDisk ? Error{ErrorCode::NotErased} : erased;
}

Result<std::vector<ErasedLine>> erasedFrom(const Vault &vault)
{
    return db::guarded(ErrorCode::ReadFailed, [&] {
        Statement rows(vault.handle(), "SELECT at, sum(length(id) = 16), sum(length(id) <> 16) FROM erased GROUP BY at ORDER BY at");
        std::vector<ErasedLine> lines;
        while (rows.next())
            lines.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
        return lines;
    });
}

Result<qint64> liftErasure(Vault &vault, qint64 at)
{
    return db::guarded(ErrorCode::WriteFailed, [&]() -> qint64 {
        return Statement(vault.handle(), "DELETE FROM erased WHERE at = ?").bindAll(at).run();
    });
}

Result<std::vector<BackupHolding>> backupsHolding(const Vault &vault, const QString &folder, const std::vector<QUuid> &records)
{
    auto backups = backupsOf(vault.path(), folder);
    if (!backups)
        return backups.error();
    std::vector<BackupHolding> result;
    for (BackupFile &backup : *backups) {
        const bool fits = backup.fits(vault.key().header);
        const Result<Holding> holding = fits ? holds(backup, vault.key(), records) : Holding::CannotTell;
        result.push_back({std::move(backup), holding ? *holding : Holding::CannotTell});
    }
    return result;
}

db::ErasedIds::ErasedIds(sqlite3 *connection)
    : m_find(connection, "SELECT 1 FROM erased WHERE id = ?")
{
    m_isEmpty = !Statement(connection, "SELECT 1 FROM erased LIMIT 1").next();
}

bool db::ErasedIds::contains(const QByteArray &id)
{
    if (m_isEmpty)
        return false;
    m_find.bindAll(id);
    const bool found = m_find.next();
    m_find.reset();
    return found;
}

} // namespace boshi
