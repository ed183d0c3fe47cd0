// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/records/catalogue.h"
#include "core/records/state.h"
#include "core/schema/value_codec.h"
#include "core/store/guarded.h"
#include "core/store/record_rows.h"
#include "core/store/vault.h"

#include <set>

namespace boshi {
namespace {

using db::Statement;

bool isVoided(QByteArrayView state)
{
    const auto known = decodeState(state);
    return known && known->isVoided();
}

/// Every attachment that a readable revision names.
void addAttachments(const Revision &revision, std::set<QByteArray> &ids)
{
    for (const FieldSet &set : revision.sets) {
        const auto value = decodeValue(set.value);
        if (const auto *attachment = value ? std::get_if<AttachmentId>(&*value) : nullptr)
            ids.insert(attachment->id);
    }
}

/// Collects what belongs to an erasure.
class Selection {
public:
    explicit Selection(const Vault &vault)
        : m_handle(vault.handle())
        , m_sealedRecords(vault.sealed())
        , m_rows(m_handle)
        , m_about(m_handle, "SELECT key FROM any_record WHERE subject = ?")
        , m_memberships(m_handle, "SELECT key, subject, state FROM record WHERE member = ?")
        , m_members(m_handle, "SELECT member, state FROM record WHERE subject = ? AND member IS NOT NULL")
        , m_sealed(m_handle, "SELECT DISTINCT v.record FROM revision v JOIN class_key k ON k.key = v.class_key WHERE k.scope = ?")
        , m_keys(m_handle, "SELECT key FROM class_key WHERE scope = ?")
    {
    }

    Result<ErasurePlan> plan(ErasureScope scope, const QUuid &id)
    {
        const db::RecordRow row = m_rows.find(id);
        if (row.key == 0 || !fits(scope, row.type))
            return Error{ErrorCode::UnknownRecord};
        if (isShared(row.type))
            return Error{ErrorCode::NotErasable};
        // What is sealed about a person goes by its key; what is about a record is known only while its area is open.
        if (scope == ErasureScope::Record && row.type == "pregnancy" && m_sealedRecords.mayBeClosed())
            return Error{ErrorCode::ClassClosed};
        m_sealedRecords.readAll();
        switch (scope) {
        case ErasureScope::Family: addFamily(row.key); break;
        case ErasureScope::Person: addPerson(row.key); break;
        case ErasureScope::Record: row.type == "person" ? addPerson(row.key) : add(row.key); break;
        }
        addStepsKeptAside();
        countRecords();
        collectRevisions();
        return std::move(m_plan);
    }

private:
    static bool fits(ErasureScope scope, const QByteArray &type)
    {
        return scope == ErasureScope::Record || type == (scope == ErasureScope::Family ? "family" : "person");
    }
    static bool isShared(const QByteArray &type)
    {
        for (const RecordType *origin : {&records::author, &records::device, &records::source, &records::batch})
            if (type == QByteArrayView(origin->key.data(), qsizetype(origin->key.size())))
                return true;
        return false;
    }

    void addFamily(qint64 family)
    {
        std::vector<qint64> members;
        m_members.bindAll(family);
        while (m_members.next())
            if (!isVoided(m_members.blobView(1)))
                members.push_back(m_members.integer(0));
        for (const qint64 person : members) {
            if (belongsElsewhere(person, family))
                m_plan.staying.push_back(m_rows.idOf(person));
            else
                addPerson(person);
        }
        add(family);
        addSealed(family);
    }

    bool belongsElsewhere(qint64 person, qint64 family)
    {
        bool elsewhere = false;
        m_memberships.bindAll(person);
        while (m_memberships.next())
            elsewhere = elsewhere || (m_memberships.integer(1) != family && !isVoided(m_memberships.blobView(2)));
        return elsewhere;
    }

    void addPerson(qint64 person)
    {
        add(person);
        std::vector<qint64> memberships;
        m_memberships.bindAll(person);
        while (m_memberships.next())
            memberships.push_back(m_memberships.integer(0));
        for (const qint64 membership : memberships)
            add(membership);
        addSealed(person);
    }

    /// What is sealed says by its key alone whom it is about.
    void addSealed(qint64 top)
    {
        const QByteArray scope = m_rows.idOf(top).toRfc4122();
        m_sealed.bindAll(scope);
        while (m_sealed.next())
            m_keysOfRecords.insert(m_sealed.integer(0));
        m_keys.bindAll(scope);
        while (m_keys.next())
            m_plan.classKeys.push_back(m_keys.integer(0));
    }

    /// The record and, to any depth, what is about it. Circles, which only a hostile file has, end at what is known.
    void add(qint64 record)
    {
        std::vector<qint64> pending{record};
        while (!pending.empty()) {
            const qint64 key = pending.back();
            pending.pop_back();
            if (!m_keysOfRecords.insert(key).second)
                continue;
            m_about.bindAll(key);
            while (m_about.next())
                pending.push_back(m_about.integer(0));
        }
    }

    /// Steps whose record nobody knows yet, but which are about somebody who goes.
    void addStepsKeptAside()
    {
        std::set<QUuid> ids;
        for (const qint64 key : m_keysOfRecords)
            ids.insert(m_rows.idOf(key));
        Statement rows(m_handle, "SELECT id, payload, class_key, record FROM waiting");
        while (rows.next()) {
            const auto revision = readable(rows);
            if (!ids.contains(rows.id(3)) && !(revision && ids.contains(revision->subject)))
                continue;
            ids.insert(rows.id(3));
            m_plan.revisions.push_back(rows.blob(0));
            if (revision)
                addAttachments(*revision, m_attachments);
        }
        m_plan.records.assign(ids.begin(), ids.end());
    }

    void countRecords()
    {
        for (const qint64 key : m_keysOfRecords)
            ++m_plan.counts[m_rows.read(key).type];
    }

    /// Attachments may be named elsewhere too; only then every revision has to be read.
    void collectRevisions()
    {
        Statement rows(m_handle, "SELECT id, payload, class_key FROM revision WHERE record = ?");
        for (const qint64 key : m_keysOfRecords) {
            rows.bindAll(key);
            while (rows.next()) {
                m_plan.revisions.push_back(rows.blob(0));
                if (const auto revision = readable(rows))
                    addAttachments(*revision, m_attachments);
            }
        }
        if (!m_attachments.empty())
            keepAttachmentsOfOthers();
        m_plan.attachments.assign(m_attachments.begin(), m_attachments.end());
    }

    void keepAttachmentsOfOthers()
    {
        std::set<QByteArray> others;
        Statement rows(m_handle, "SELECT id, payload, class_key, record FROM revision");
        while (rows.next())
            if (!m_keysOfRecords.contains(rows.integer(3)))
                if (const auto revision = readable(rows))
                    addAttachments(*revision, others);
        std::erase_if(m_attachments, [&](const QByteArray &id) { return others.contains(id); });
    }

    /// `row`: id, payload, class key.
    Result<Revision> readable(const Statement &row)
    {
        const auto classKey = int(row.integer(2));
        return decodeRevision(classKey == 0 ? row.blob(1) : m_sealedRecords.plain(row.blob(0), row.blobView(1), classKey));
    }

    sqlite3 *m_handle;
    db::SealedRecords &m_sealedRecords;
    db::RecordRows m_rows;
    Statement m_about;
    Statement m_memberships;
    Statement m_members;
    Statement m_sealed;
    Statement m_keys;
    std::set<qint64> m_keysOfRecords;
    std::set<QByteArray> m_attachments;
    ErasurePlan m_plan;
};

} // namespace

Result<ErasurePlan> planErasure(const Vault &vault, ErasureScope scope, const QUuid &id)
{
    return db::guarded(ErrorCode::ReadFailed, [&] { return Selection(vault).plan(scope, id); });
}

std::vector<QUuid> db::recordsAbout(sqlite3 *connection, const std::vector<QUuid> &roots)
{
    RecordRows rows(connection);
    Statement about(connection, "SELECT key FROM record WHERE subject = ?");
    std::set<qint64> seen;
    std::vector<qint64> pending;
    for (const QUuid &root : roots)
        if (const qint64 key = rows.find(root).key; key != 0)
            pending.push_back(key);
    while (!pending.empty()) {
        const qint64 key = pending.back();
        pending.pop_back();
        if (!seen.insert(key).second)
            continue;
        about.bindAll(key);
        while (about.next())
            pending.push_back(about.integer(0));
    }
    std::vector<QUuid> ids;
    for (const qint64 key : seen)
        ids.push_back(rows.idOf(key));
    return ids;
}

} // namespace boshi
