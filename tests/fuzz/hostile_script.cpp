// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/hostile_script.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "core/store/statement.h"

#include <limits>

namespace boshi::fuzz {
namespace {

constexpr int mostRevisions = 60;
constexpr int mostSpoils = 30;

Home makeHome()
{
    const test::Folder folder;
    Home made;
    const QString path = test::emptyVault(folder);
    {
        const auto session = test::openSession(path, 11);
        const test::People people = test::addPeople(*session);
        const QUuid weight = session->surroundings().newId();
        if (!session->save(test::measurement(weight, people.child, QDate(2025, 4, 3), 9000)))
            throw std::runtime_error("the home of the fuzzing could not be made");
        made.records = {people.family, people.mother, people.child, people.motherMembership, people.childMembership, weight};
        db::Statement rows(session->vault().handle(), "SELECT id FROM revision ORDER BY key");
        while (rows.next())
            made.revisions.push_back(rows.blob(0));
    }
    made.bytes = test::bytesOf(path);
    return made;
}

QByteArray joinedParents(const Revision &revision)
{
    QByteArray bytes("");
    for (const RevisionId &parent : revision.parents)
        bytes += parent;
    return bytes;
}

} // namespace

const Home &home()
{
    static const Home made = makeHome();
    return made;
}

int HostileScript::choose(int among)
{
    if (m_bytes.isEmpty())
        return 0;
    const int chosen = uchar(m_bytes.front()) % among;
    m_bytes = m_bytes.sliced(1);
    return chosen;
}

qint64 HostileScript::anyNumber()
{
    constexpr qint64 telling[] = {0, 1, -1, 24, 1LL << 24, (1LL << 24) - 1, std::numeric_limits<qint64>::max(),
                                  std::numeric_limits<qint64>::min(), 4'000'000'000'000};
    const int chosen = choose(12);
    return chosen < 9 ? telling[chosen] : choose(256);
}

QByteArray HostileScript::anyBytes()
{
    const qsizetype wanted = choose(48);
    const QByteArray bytes = m_bytes.first(qMin(wanted, m_bytes.size())).toByteArray();
    m_bytes = m_bytes.sliced(bytes.size());
    return bytes;
}

QByteArray HostileScript::anyValue()
{
    switch (choose(8)) {
    case 0: return encodeValue(anyNumber());
    case 1: return encodeValue(QString::fromLatin1(anyBytes()));
    case 2: return encodeValue(anyRecord());
    case 3: return encodeValue(PartialDate::of(choose(256) * 39, choose(13), choose(32)).value_or(PartialDate()));
    case 4: return QByteArray(choose(14), char(0x81)) + char(0x01);
    case 5: return encodeValue(QString(1 << choose(18), u'あ'));
    case 6: return QByteArray(clearedValue.data(), 1);
    default: return anyBytes();
    }
}

QUuid HostileScript::anyRecord()
{
    const int chosen = choose(16);
    if (chosen < int(home().records.size()))
        return home().records[std::size_t(chosen)];
    return QUuid::fromRfc4122(QByteArray(16, char('a' + chosen)));
}

Revision HostileScript::anyRevision()
{
    Revision revision;
    revision.record = anyRecord();
    const RecordType *type = records::all()[std::size_t(choose(int(records::all().size())))];
    revision.type = choose(8) == 7 ? anyBytes().toHex() : QByteArray(type->key.data(), qsizetype(type->key.size()));
    revision.subject = choose(4) == 3 ? QUuid() : anyRecord();
    revision.privacy = choose(4) == 3 ? Privacy(choose(4)) : type->privacy;
    for (int parents = choose(4); parents > 0; --parents) {
        const auto &known = choose(2) || m_made.empty() ? home().revisions : m_made;
        revision.parents.push_back(choose(8) == 7 ? QByteArray(32, char(choose(256))) : known[std::size_t(choose(int(known.size())))]);
    }
    constexpr const char *reservedKeys[] = {"@void", "@key", "@source", "@batch", "@future"};
    for (int sets = choose(6); sets > 0; --sets) {
        const Field &field = type->fields[std::size_t(choose(int(type->fields.size())))];
        const QByteArray ordinary(field.key.data(), qsizetype(field.key.size()));
        revision.sets.push_back({choose(4) == 3 ? QByteArray(reservedKeys[choose(5)]) : ordinary, anyValue()});
    }
    revision.at = {anyNumber(), choose(3) - 1};
    revision.nonce = anyBytes();
    return revision;
}

void HostileScript::writeRevision(const Vault &vault)
{
    Revision revision = anyRevision();
    const QByteArray payload = choose(10) == 9 ? anyBytes() : encodeRevision(revision);
    const RevisionId id = choose(10) == 9 ? QByteArray(choose(40), 'x') : blake2b256(payload);
    if (m_ids.contains(id))
        return;
    m_ids.insert(id);
    m_made.push_back(id);
    const QByteArray parents = joinedParents(revision);
    const int classKey = 0;
    if (choose(5) == 4) {
        const QByteArray record = revision.record.toRfc4122();
        db::Statement(vault.handle(), "INSERT INTO waiting (id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?)")
            .bindAll(id, record, int(revision.privacy), classKey, parents, payload).run();
        return;
    }
    const qint64 key = choose(2) ? anyNumber() : qint64(1000 + m_ids.size());
    db::Statement(vault.handle(), "INSERT OR REPLACE INTO revision (key, id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bindAll(key, id, anyNumber(), int(revision.privacy), classKey, parents, payload).run();
}

qint64 HostileScript::writeRevisions(const Vault &vault)
{
    db::Transaction transaction(vault.handle());
    for (int made = 0; made < mostRevisions && goesOn(); ++made)
        writeRevision(vault);
    transaction.commit();
    return test::ask(vault, "SELECT (SELECT count(*) FROM revision) + (SELECT count(*) FROM waiting)");
}

void HostileScript::spoilOne(const Vault &vault)
{
    struct Spoil {
        const char *sql;
        bool takesBytes;
    };
    constexpr Spoil spoils[] = {
        {"UPDATE record SET subject = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE record SET subject = (SELECT key FROM record WHERE key <> ? ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE record SET member = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE OR IGNORE record SET key = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE OR IGNORE revision SET key = ? WHERE key = (SELECT key FROM revision ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE OR IGNORE record SET id = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", true},
        {"UPDATE record SET type = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", true},
        {"UPDATE record SET day = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", true},
        {"UPDATE record SET state = ? WHERE key = (SELECT key FROM record ORDER BY id LIMIT 1 OFFSET ?)", true},
        {"UPDATE person_index SET birth = ?, due = ?", true},
        {"UPDATE OR IGNORE person_index SET family = ?, person = ?", false},
        {"INSERT OR IGNORE INTO person_word (word, person) VALUES (?, ?)", false},
        {"INSERT OR IGNORE INTO head (record, revision) VALUES (?, ?)", false},
        {"UPDATE revision SET record = ? WHERE key = (SELECT key FROM revision ORDER BY id LIMIT 1 OFFSET ?)", false},
        {"UPDATE revision SET payload = ? WHERE key = (SELECT key FROM revision ORDER BY id LIMIT 1 OFFSET ?)", true},
        {"INSERT OR IGNORE INTO change (key, kind, title, at, undoes) VALUES (?, ?, 'x', 9223372036854775807, 1)", false},
        {"UPDATE change SET undoes = ?, undone_by = ?", false},
        {"INSERT OR IGNORE INTO change_revision (change, revision) VALUES (?, ?)", false},
    };
    const Spoil &spoil = spoils[choose(int(std::size(spoils)))];
    db::Statement statement(vault.handle(), spoil.sql);
    if (spoil.takesBytes)
        statement.bindAll(choose(2) ? anyBytes() : anyValue(), qint64(choose(12))).run();
    else
        statement.bindAll(anyNumber(), choose(2) ? anyNumber() : qint64(choose(12))).run();
}

void HostileScript::spoilTables(const Vault &vault)
{
    db::Transaction transaction(vault.handle());
    for (int done = 0; done < mostSpoils && goesOn(); ++done)
        spoilOne(vault);
    transaction.commit();
}

} // namespace boshi::fuzz
