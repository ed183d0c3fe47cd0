// SPDX-License-Identifier: GPL-3.0-or-later
/// Sealed content written by somebody who has the class key, merged where that key is open and where it is closed.
#include "core/base/hash.h"
#include "core/schema/value_codec.h"
#include "core/security/sealing.h"
#include "core/store/kept_files.h"
#include "core/store/revision_writer.h"
#include "core/store/vault_check.h"
#include "core/store/vault_reader.h"
#include "core/sync/merge.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/hostile_script.h"

#include <QBuffer>

#include <map>

namespace boshi::fuzz {
namespace {

constexpr int mostDeeds = 40;
const QString word = QStringLiteral("わたしだけの言葉");

/// The home with a private note and file of the mother and of the professional.
struct SealedHome {
    QByteArray open;   ///< Both areas lie under the vault's key.
    QByteArray closed; ///< The mother's has a passphrase of its own since.
    std::vector<QUuid> notes = {};
    std::vector<RevisionId> revisions = {};
    std::vector<QByteArray> files = {};
};

Result<QByteArray> keepSmallFile(Vault &vault, Privacy privacy, const QUuid &person)
{
    QBuffer buffer;
    buffer.setData("a photograph");
    buffer.open(QIODevice::ReadOnly);
    return keepFile(vault, buffer, {privacy, person, QStringLiteral("image/jpeg"), QByteArray(16, 's')});
}

void addPrivate(VaultSession &session, Privacy privacy, SealedHome &home, const QUuid &person)
{
    Record note = test::noteAbout(session.surroundings().newId(), person, QStringLiteral("ひみつ"));
    note.privacy = privacy;
    const auto file = keepSmallFile(session.vault(), privacy, person);
    if (!session.save(note) || !file)
        throw std::runtime_error("the private home of the fuzzing could not be made");
    home.notes.push_back(note.id);
    home.files.push_back(*file);
}

SealedHome makeSealedHome()
{
    const test::Folder folder;
    SealedHome made;
    const QString path = folder.path("home.boshi");
    test::writeBytes(path, home().bytes);
    {
        const auto session = test::openSession(path, 13);
        addPrivate(*session, Privacy::Mother, made, home().records[1]);
        addPrivate(*session, Privacy::Professional, made, home().records[2]);
        db::Statement rows(session->vault().handle(), "SELECT id FROM revision WHERE class >= 2 ORDER BY key");
        while (rows.next())
            made.revisions.push_back(rows.blob(0));
    }
    made.open = test::bytesOf(path);
    if (!test::openSession(path, 13)->protect({Privacy::Mother, home().records[1]}, test::passphrase(word), KeyProfile::Small))
        throw std::runtime_error("the private home of the fuzzing could not be closed");
    made.closed = test::bytesOf(path);
    return made;
}

const SealedHome &sealedHome()
{
    static const SealedHome made = makeSealedHome();
    return made;
}

/// Deeds of somebody whose copy is open: valid keys, hostile content.
class SealedScript {
public:
    SealedScript(QByteArrayView bytes, const Vault &vault)
        : m_script(bytes)
        , m_handle(vault.handle())
    {
        db::ClassKeys &keys = vault.sealed().keys();
        for (const db::ClassKey &key : keys.all())
            m_keys.push_back({key.number, key.privacy, keys.secret(key)->copy()});
    }

    void run()
    {
        db::Transaction transaction(m_handle);
        const bool spoilsKeys = m_script.choose(4) == 3; // Seldom: nothing more is taken in under a spoilt key.
        for (int deeds = 0; deeds < mostDeeds && m_script.goesOn(); ++deeds)
            switch (m_script.choose(6)) {
            case 0: spoilsKeys ? spoilKey() : writeRevision(); break;
            case 1: addKey(); break;
            case 2: writeFile(); break;
            default: writeRevision(); break;
            }
        transaction.commit();
    }

private:
    struct Key {
        int number;
        Privacy privacy;
        Secret secret;
    };

    bool seldom() { return m_script.choose(8) == 7; }
    const Key &anyKey() { return m_keys[std::size_t(m_script.choose(int(m_keys.size())))]; }

    /// What is wrong with a revision; the greater part of them lie in one thing only, or in none.
    enum class Lie { Privacy, Record, Type, Subject, Sets, Payload, Size, Id, Unsealed, Place, ClassInClear, KeyInClear, ParentsInClear, None };
    Lie anyLie() { return Lie(m_script.choose(int(Lie::None) + 4)); }

    /// A step on the private note of this key, but for the lie.
    Revision anyRevision(const Key &key, Lie lie)
    {
        Revision revision = m_script.anyRevision();
        const std::size_t which = (key.privacy == Privacy::Professional) != (lie == Lie::Record) ? 1 : 0;
        revision.record = m_script.choose(4) == 3 ? revision.record : sealedHome().notes[which];
        revision.privacy = lie == Lie::Privacy ? Privacy(m_script.choose(4)) : key.privacy;
        revision.type = lie == Lie::Type ? revision.type : QByteArray("note");
        revision.subject = lie == Lie::Subject ? revision.subject : home().records[which + 1];
        if (revision.record == sealedHome().notes[which])
            revision.parents = {sealedHome().revisions[which]};
        else
            revision.parents.clear();
        if (lie != Lie::Sets) {
            revision.at = {m_script.choose(256), 0};
            revision.nonce = QByteArray(16, char(m_script.choose(256)));
            revision.sets = {{"text", m_script.choose(2) ? encodeValue(QStringLiteral("ひみつ")) : m_script.anyValue()}};
        }
        return revision;
    }

    qint64 rowOf(const QUuid &id, int privacy)
    {
        const QByteArray bytes = id.toRfc4122();
        db::Statement(m_handle, "INSERT OR IGNORE INTO record (id, class) VALUES (?, ?)").bindAll(bytes, privacy).run();
        db::Statement row(m_handle, "SELECT key FROM record WHERE id = ?");
        row.bindAll(bytes);
        return row.next() ? row.integer(0) : 0;
    }

    void writeRevision()
    {
        const Key &key = anyKey();
        const Lie lie = anyLie();
        Revision revision = anyRevision(key, lie);
        QByteArray payload = lie == Lie::Payload ? m_script.anyBytes() : encodeRevision(revision);
        if (lie == Lie::Size)
            payload += QByteArray(qsizetype(1) << m_script.choose(24), 'x');
        const RevisionId id = lie == Lie::Id ? QByteArray(m_script.choose(2) ? 7 : 32, 'x') : blake2b256(payload);
        const QByteArray sealed = lie == Lie::Unsealed ? payload : sealBytes(key.secret, payload, lie == Lie::Place ? QByteArray(32, 'y') : id);
        const int inClear = lie == Lie::ClassInClear ? m_script.choose(6) : int(revision.privacy);
        const int number = lie == Lie::KeyInClear ? m_script.choose(5) : key.number;
        const QByteArray parents = lie == Lie::ParentsInClear ? m_script.anyBytes() : db::joinedIds(revision.parents);
        if (m_script.choose(5) == 4) {
            const QByteArray record = revision.record.toRfc4122();
            db::Statement(m_handle, "INSERT OR IGNORE INTO waiting (id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?)")
                .bindAll(id, record, inClear, number, parents, sealed).run();
            return;
        }
        db::Statement(m_handle, "INSERT OR IGNORE INTO revision (id, record, class, class_key, parents, payload) VALUES (?, ?, ?, ?, ?, ?)")
            .bindAll(id, rowOf(revision.record, inClear), inClear, number, parents, sealed).run();
    }

    void spoilKey()
    {
        constexpr const char *spoils[] = {"UPDATE OR IGNORE class_key SET wrapped = ? WHERE key = ?", "UPDATE OR IGNORE class_key SET scope = ? WHERE key = ?",
                                          "UPDATE OR IGNORE class_key SET id = ? WHERE key = ?"};
        const QByteArray bytes = m_script.anyBytes();
        const int number = anyKey().number;
        db::Statement(m_handle, spoils[m_script.choose(3)]).bindAll(bytes, number).run();
        if (seldom())
            db::Statement(m_handle, "UPDATE class_key SET wrapping = ?, class = ? WHERE key = ?")
                .bindAll(m_script.choose(5), m_script.choose(5), number).run();
    }

    void addKey()
    {
        const QByteArray id = seldom() ? m_script.anyBytes() : QByteArray(16, char('k' + m_script.choose(3)));
        const QByteArray scope = m_script.anyRecord().toRfc4122();
        const QByteArray wrapped = seldom() ? QByteArray(m_script.choose(200), '\1') : m_script.anyBytes();
        db::Statement(m_handle, "INSERT OR IGNORE INTO class_key (id, class, scope, wrapping, wrapped) VALUES (?, ?, ?, ?, ?)")
            .bindAll(id, m_script.choose(5), scope, m_script.choose(4), wrapped).run();
    }

    /// Spoils a file of the home, or claims one that nobody has.
    void writeFile()
    {
        const Key &key = anyKey();
        if (m_script.choose(2)) {
            const QByteArray bytes = m_script.anyBytes();
            db::Statement(m_handle, "UPDATE OR IGNORE attachment_chunk SET content = ? WHERE attachment = ?").bindAll(bytes, m_script.choose(4)).run();
            return;
        }
        const QByteArray id(seldom() ? 5 : 32, char('a' + m_script.choose(3)));
        const QByteArray salt(seldom() ? 3 : 16, 't');
        db::Statement(m_handle, "INSERT OR IGNORE INTO attachment (id, class, class_key, media_type, size, salt) VALUES (?, ?, ?, 'x', ?, ?)")
            .bindAll(id, m_script.choose(5), seldom() ? 0 : key.number, m_script.anyNumber(), salt).run();
        const QByteArray content = m_script.choose(2) ? m_script.anyBytes() : sealBytes(key.secret, m_script.anyBytes(), id);
        db::Statement(m_handle, "INSERT OR IGNORE INTO attachment_chunk (attachment, number, content) VALUES (?, ?, ?)")
            .bindAll(m_script.choose(6), m_script.anyNumber(), content).run();
    }

    HostileScript m_script;
    sqlite3 *m_handle;
    std::vector<Key> m_keys;
};

using Rows = std::map<QByteArray, QByteArray>;

/// What is sealed, and under what: whatever a merge brings, none of it may change.
Rows rowsOf(const Vault &vault, const char *sql)
{
    Rows result;
    db::Statement rows(vault.handle(), sql);
    while (rows.next())
        result.emplace(rows.blob(0), rows.blob(1));
    return result;
}

bool isKept(const Rows &before, const Rows &after) { return std::ranges::includes(after, before); }

void requireOurFiles(const Vault &vault)
{
    for (const QByteArray &id : sealedHome().files) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto read = readFile(vault, id, out);
        require(read ? out.data() == "a photograph" : read.error().code == ErrorCode::ClassClosed, "our files are read, or closed");
    }
}

void lookAtPrivate(VaultSession &session)
{
    const VaultReader reader = session.reader();
    (void)reader.eachRecord(nullptr, [](const RecordLine &line) { (void)recordOf(line); });
    (void)session.privateAreas();
    for (const QUuid &note : sealedHome().notes) {
        (void)reader.history(note);
        (void)reader.state(note);
    }
    require(bool(checkVault(session.vault())), "a check ends with a report");
    requireOurFiles(session.vault());
}

void mergeSealed(QByteArrayView input)
{
    HostileScript choice(input);
    const bool isOpen = choice.choose(2) == 0;
    const bool opensLater = choice.choose(8) == 7;
    const test::Folder folder;
    test::writeBytes(folder.path("own.boshi"), isOpen ? sealedHome().open : sealedHome().closed);
    test::writeBytes(folder.path("hostile.boshi"), sealedHome().open);
    const auto own = test::openSession(folder.path("own.boshi"), 14);
    const auto hostile = test::openVault(folder.path("hostile.boshi"));
    SealedScript(input.sliced(qMin<qsizetype>(2, input.size())), *hostile).run();
    const Rows revisions = rowsOf(own->vault(), "SELECT id, payload FROM revision");
    const Rows keys = rowsOf(own->vault(), "SELECT id, wrapped FROM class_key");
    const auto report = own->merge(*hostile);
    require(bool(report), "a merge of hostile sealed content ends with a report");
    const Rows after = rowsOf(own->vault(), "SELECT id, payload FROM revision");
    require(isKept(revisions, after), "a merge leaves every earlier revision as it was");
    require(isKept(keys, rowsOf(own->vault(), "SELECT id, wrapped FROM class_key")), "a merge leaves every class key as it was");
    require(qint64(after.size() - revisions.size()) == report->added, "as many were added as the report says");
    const auto checked = checkVault(own->vault());
    require(checked && checked->isClean(), "what a merge leaves is a sound vault, as far as it is open");
    lookAtPrivate(*own);
    if (!isOpen && opensLater) {
        require(bool(own->openPrivate(test::passphrase(word))), "opening ends with an answer");
        lookAtPrivate(*own);
    }
}

std::vector<QByteArray> scripts()
{
    std::mt19937 random(20261121);
    std::vector<QByteArray> seeds{QByteArray()};
    for (const int length : {60, 300, 900, 2000, 4000}) {
        QByteArray script(length, '\0');
        for (char &byte : script)
            byte = char(random() & 0xff);
        seeds.push_back(script);
    }
    return seeds;
}

} // namespace

const Target sealedTarget{"sealed", mergeSealed, scripts, 200};

} // namespace boshi::fuzz
