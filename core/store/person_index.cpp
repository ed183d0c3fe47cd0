// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_index.h"

#include "core/base/text_key.h"
#include "core/domain/loss.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/state.h"
#include "core/store/person_words.h"

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

quint64 digestOf(const QString &word, qint64 person) { return qHashMulti(0, word, person); }

} // namespace

PersonIndex::PersonIndex(sqlite3 *connection)
    : m_rows(connection)
    , m_pregnancies(connection, "SELECT state FROM record WHERE subject = ? AND type = 'pregnancy'")
    , m_memberships(connection, "SELECT subject, state FROM record WHERE member = ? AND subject <> 0 ORDER BY id")
    , m_stored(connection, "SELECT family, person, role, name, kana, search, birth, due FROM person_index WHERE person = ?")
    , m_remove(connection, "DELETE FROM person_index WHERE person = ?")
    , m_insert(connection, "INSERT INTO person_index (family, person, role, name, kana, search, birth, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    , m_removeWord(connection, "DELETE FROM person_word WHERE word = ? AND person = ?")
    , m_insertWord(connection, "INSERT OR IGNORE INTO person_word (word, person) VALUES (?, ?)")
    , m_persons(connection, "SELECT key FROM record WHERE type = 'person' UNION SELECT person FROM person_index")
    , m_words(connection, "SELECT word, person FROM person_word")
{
}

void PersonIndex::noteChange(const RecordRow &row, qint64 memberBefore, bool isNew)
{
    if (row.type == "person")
        note(row.key, !isNew);
    else if (row.type == "pregnancy")
        note(row.subject, true);
    for (const qint64 member : {row.member, memberBefore})
        if (member != 0)
            note(member, true);
}

/// What is noted first stands: whoever was new then has no lines before flush().
void PersonIndex::note(qint64 person, bool mayHaveLines)
{
    m_noted.emplace(person, mayHaveLines);
}

void PersonIndex::flush()
{
    for (const auto &[person, mayHaveLines] : m_noted)
        rewrite(person, mayHaveLines);
    m_noted.clear();
}

void PersonIndex::rewrite(qint64 person, bool mayHaveLines)
{
    const std::vector<PersonLine> wanted = lines(person);
    if (mayHaveLines) {
        const std::vector<PersonLine> before = stored(person);
        if (wanted == before)
            return;
        m_remove.bindAll(person).run();
        writeWords(m_removeWord, before);
    }
    for (const PersonLine &line : wanted)
        m_insert.bindAll(line.family, line.person, line.role, line.name, line.kana, line.search, line.birth, line.due).run();
    writeWords(m_insertWord, wanted);
}

/// A person has one name, in however many families.
void PersonIndex::writeWords(Statement &statement, const std::vector<PersonLine> &lines)
{
    if (lines.empty())
        return;
    for (const QString &word : wordsOf(lines.front().name, lines.front().kana))
        statement.bindAll(word, lines.front().person).run();
}

quint64 PersonIndex::digestOfStoredWords()
{
    quint64 digest = 0;
    while (m_words.next())
        digest += digestOf(m_words.text(0), m_words.integer(1));
    return digest;
}

quint64 PersonIndex::digestOfWords(const std::vector<PersonLine> &lines)
{
    quint64 digest = 0;
    if (!lines.empty())
        for (const QString &word : wordsOf(lines.front().name, lines.front().kana))
            digest += digestOf(word, lines.front().person);
    return digest;
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

/// By family. Of several memberships in one family the one with the greatest id that names a role counts, in every copy.
std::map<qint64, QString> PersonIndex::rolesOf(qint64 person)
{
    std::map<qint64, QString> roles;
    m_memberships.bindAll(person);
    while (m_memberships.next()) {
        const auto membership = readAs(records::membership, m_memberships.blob(1));
        if (!membership)
            continue;
        QString &role = roles[m_memberships.integer(0)];
        if (const QString named = textOf(*membership, keys::membership::role); !named.isEmpty())
            role = named;
    }
    return roles;
}

QString PersonIndex::dueDateOf(qint64 person)
{
    PartialDate latest;
    m_pregnancies.bindAll(person);
    while (m_pregnancies.next()) {
        const auto pregnancy = readAs(records::pregnancy, m_pregnancies.blob(0));
        const QString outcome = pregnancy ? textOf(*pregnancy, keys::pregnancy::outcome) : QString();
        const auto *due = pregnancy ? pregnancy->get<PartialDate>(keys::pregnancy::dueDate) : nullptr;
        if (due && (outcome.isEmpty() || outcome == u"ongoing") && !isMournedPregnancy(*pregnancy))
            latest = std::max(latest, *due);
    }
    return latest == PartialDate() ? QString() : toText(latest);
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
    std::vector<qint64> persons;
    while (m_persons.next())
        persons.push_back(m_persons.integer(0));
    return persons;
}

} // namespace boshi::db
