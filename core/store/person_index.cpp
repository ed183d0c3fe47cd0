// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_index.h"

#include "core/base/text_key.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/state.h"

namespace boshi::db {
namespace {

namespace keys = records::keys;

QString textOf(const Record &record, std::string_view key)
{
    const auto *text = record.get<QString>(key);
    return text ? *text : QString();
}

QString dayOf(const Record &record, std::string_view key)
{
    const auto *date = record.get<PartialDate>(key);
    return date ? toText(*date) : QString();
}

std::optional<Record> readAs(const RecordType &type, const QByteArray &state)
{
    auto record = toRecord({}, type, {}, state);
    return record && !record->isVoided ? record : std::nullopt;
}

QUuid memberOf(const QByteArray &membershipState)
{
    const auto record = readAs(records::membership, membershipState);
    const QUuid *person = record ? record->get<QUuid>(keys::membership::person) : nullptr;
    return person ? *person : QUuid();
}

} // namespace

PersonIndex::PersonIndex(sqlite3 *connection)
    : m_rows(connection)
    , m_bySubject(connection, "SELECT state FROM record WHERE subject = ? AND type = ? ORDER BY key")
    , m_memberships(connection, "SELECT subject, state FROM record WHERE type = 'membership'")
    , m_stored(connection, "SELECT family, person, role, name, kana, search, birth, due FROM person_index WHERE person = ?")
    , m_remove(connection, "DELETE FROM person_index WHERE person = ?")
    , m_insert(connection, "INSERT INTO person_index (family, person, role, name, kana, search, birth, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    , m_persons(connection, "SELECT key FROM record WHERE type = 'person' UNION SELECT person FROM person_index")
{
}

void PersonIndex::noteChange(const RecordRow &row, const QByteArray &before)
{
    if (row.type == "person")
        m_noted.insert(row.key);
    else if (row.type == "pregnancy")
        m_noted.insert(row.subject);
    else if (row.type == "membership")
        for (const QByteArray &state : {before, row.state})
            if (const QUuid person = state.isEmpty() ? QUuid() : memberOf(state); !person.isNull())
                if (const qint64 key = m_rows.find(person).key) {
                    m_noted.insert(key);
                    m_families[key].insert(row.subject);
                }
}

void PersonIndex::flush()
{
    for (const qint64 person : std::as_const(m_noted))
        rewrite(person);
    m_noted.clear();
    m_families.clear();
}

void PersonIndex::rewrite(qint64 person)
{
    const std::vector<PersonLine> wanted = lines(person);
    if (wanted == stored(person))
        return;
    m_remove.bindAll(person).run();
    for (const PersonLine &line : wanted)
        m_insert.bindAll(line.family, line.person, line.role, line.name, line.kana, line.search, line.birth, line.due).run();
}

std::vector<PersonLine> PersonIndex::lines(qint64 person)
{
    const RecordRow row = m_rows.read(person);
    const auto record = row.type == "person" ? readAs(records::person, row.state) : std::nullopt;
    if (!record)
        return {};
    PersonLine line{.person = person};
    line.name = textOf(*record, keys::person::name);
    line.kana = textOf(*record, keys::person::kana);
    line.search = searchKey(line.name) + u' ' + searchKey(line.kana);
    line.birth = dayOf(*record, keys::person::birthDate);
    line.due = dueDateOf(person);
    std::vector<PersonLine> result;
    for (const auto &[family, role] : rolesOf(person)) {
        line.family = family;
        line.role = role;
        result.push_back(line);
    }
    if (result.empty())
        result.push_back(line);
    return result;
}

std::vector<std::pair<qint64, QString>> PersonIndex::rolesOf(qint64 person)
{
    QSet<qint64> families = m_families.value(person);
    for (const PersonLine &line : stored(person))
        if (line.family != 0)
            families.insert(line.family);
    const QUuid id = m_rows.idOf(person);
    std::vector<std::pair<qint64, QString>> roles;
    for (const qint64 family : std::as_const(families)) {
        m_bySubject.bindAll(family, QStringLiteral("membership"));
        bool isMember = false;
        QString role;
        while (m_bySubject.next()) {
            const auto membership = readAs(records::membership, m_bySubject.blob(0));
            const QUuid *member = membership ? membership->get<QUuid>(keys::membership::person) : nullptr;
            if (!member || *member != id)
                continue;
            isMember = true;
            role = textOf(*membership, keys::membership::role);
        }
        if (isMember)
            roles.emplace_back(family, role);
    }
    std::ranges::sort(roles);
    return roles;
}

QString PersonIndex::dueDateOf(qint64 person)
{
    QString due;
    m_bySubject.bindAll(person, QStringLiteral("pregnancy"));
    while (m_bySubject.next()) {
        const auto pregnancy = readAs(records::pregnancy, m_bySubject.blob(0));
        const QString outcome = pregnancy ? textOf(*pregnancy, keys::pregnancy::outcome) : QString();
        if (pregnancy && (outcome.isEmpty() || outcome == u"ongoing"))
            due = std::max(due, dayOf(*pregnancy, keys::pregnancy::dueDate));
    }
    return due;
}

std::vector<PersonLine> PersonIndex::stored(qint64 person)
{
    std::vector<PersonLine> result;
    m_stored.bindAll(person);
    while (m_stored.next())
        result.push_back({m_stored.integer(0), m_stored.integer(1), m_stored.text(2), m_stored.text(3), m_stored.text(4),
                          m_stored.text(5), m_stored.text(6), m_stored.text(7)});
    std::ranges::sort(result, {}, &PersonLine::family);
    return result;
}

std::vector<qint64> PersonIndex::everybody()
{
    while (m_memberships.next())
        if (const QUuid person = memberOf(m_memberships.blob(1)); !person.isNull())
            if (const qint64 key = m_rows.find(person).key)
                m_families[key].insert(m_memberships.integer(0));
    std::vector<qint64> persons;
    while (m_persons.next())
        persons.push_back(m_persons.integer(0));
    return persons;
}

} // namespace boshi::db
