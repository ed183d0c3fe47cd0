// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/broken_vaults.h"

#include "core/base/hash.h"
#include "core/store/statement.h"
#include "core/store/vault_schema.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>

namespace boshi::gallery {
namespace {

constexpr qsizetype pageSize = db::Connection::pageSize;

/// A family with enough weights to fill a few dozen pages.
const QByteArray &sound()
{
    static const QByteArray bytes = [] {
        const test::Folder folder;
        const QString path = test::emptyVault(folder);
        {
            const auto session = test::openSession(path, 21);
            const test::People people = test::addPeople(*session);
            for (int day = 0; day < 120; ++day) {
                const QUuid id = session->surroundings().newId();
                (void)session->save(test::measurement(id, people.child, QDate(2025, 1, 1).addDays(day), 5000 + day));
            }
        }
        return test::bytesOf(path);
    }();
    return bytes;
}

using Change = void (*)(QByteArray &bytes);

template <Change change>
void withBytes(const QString &path)
{
    QByteArray bytes = sound();
    change(bytes);
    test::writeBytes(path, bytes);
}

qsizetype lastPage(const QByteArray &bytes) { return bytes.size() - pageSize; }

void emptied(QByteArray &bytes) { bytes.clear(); }
void cutInHeader(QByteArray &bytes) { bytes.truncate(10); }
void plainDatabase(QByteArray &bytes) { bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16)); }
void otherKind(QByteArray &bytes) { bytes.replace(0, 16, "%PDF-1.7 invent."); }
void damagedHeader(QByteArray &bytes) { bytes[9] ^= 4; }
void damagedFirstPage(QByteArray &bytes) { bytes[500] ^= 1; }
void damagedPage(QByteArray &bytes) { bytes[lastPage(bytes) + 77] ^= 1; }
void cutAtPage(QByteArray &bytes) { bytes.chop(pageSize); }
void cutInPage(QByteArray &bytes) { bytes.chop(1000); }
void onlyFirstPage(QByteArray &bytes) { bytes.truncate(pageSize); }
void zeroPage(QByteArray &bytes) { bytes.replace(lastPage(bytes), pageSize, QByteArray(pageSize, '\0')); }
void appended(QByteArray &bytes) { bytes += QByteArray(100, 'x'); }
void otherKey(QByteArray &bytes)
{
    // The bytes of a header that another passphrase would have: the key does not fit any page.
    bytes.replace(0, VaultHeader::size, makeHeader(KeyProfile::Small, "stranger").bytes);
}
void swapped(QByteArray &bytes)
{
    const QByteArray last = bytes.last(pageSize);
    bytes.replace(lastPage(bytes), pageSize, bytes.mid(lastPage(bytes) - pageSize, pageSize));
    bytes.replace(lastPage(bytes) - pageSize, pageSize, last);
}

/// A header that is whole, with another fifth byte.
QByteArray headerSaying(char formatAndProfile)
{
    QByteArray first14 = sound().first(14);
    first14[5] = formatAndProfile;
    quint16 crc = 0xffff;
    for (const char byte : first14) {
        crc = quint16(crc ^ uchar(byte) << 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
    }
    return first14 + char(crc >> 8) + char(crc & 0xff);
}
void newerFormat(QByteArray &bytes) { bytes.replace(0, 16, headerSaying(0x20)); }
void unknownProfile(QByteArray &bytes) { bytes.replace(0, 16, headerSaying(0x17)); }

using Work = void (*)(const Vault &vault);

template <Work work>
void withVault(const QString &path)
{
    test::writeBytes(path, sound());
    work(*test::openVault(path));
}

void missingTable(const Vault &vault) { test::plant(vault, "DROP TABLE erased"); }
void viewForTable(const Vault &vault)
{
    test::plant(vault, "DROP TABLE meta");
    test::plant(vault, "CREATE VIEW meta AS WITH RECURSIVE n(name) AS (SELECT 1 UNION ALL SELECT name FROM n) SELECT name, name AS value FROM n");
}
void trigger(const Vault &vault)
{
    test::plant(vault, "CREATE TRIGGER silent AFTER INSERT ON revision BEGIN DELETE FROM head; END");
}
void newerTables(const Vault &vault) { db::setSchemaVersion(vault.handle(), 99); }
void noTables(const Vault &vault) { db::setSchemaVersion(vault.handle(), 0); }

void otherId(const Vault &vault) { test::plant(vault, "UPDATE revision SET id = randomblob(32) WHERE key = (SELECT max(key) FROM revision)"); }
void otherRecord(const Vault &vault)
{
    test::plant(vault, "UPDATE revision SET record = (SELECT min(record) FROM revision) WHERE key = (SELECT max(key) FROM revision)");
}
void otherClass(const Vault &vault) { test::plant(vault, "UPDATE revision SET class = 3 WHERE key = (SELECT max(key) FROM revision)"); }
void wrongState(const Vault &vault) { test::plant(vault, "UPDATE record SET state = x'83a0a0f4' WHERE key = (SELECT max(key) FROM record)"); }
void wrongHead(const Vault &vault) { test::plant(vault, "DELETE FROM head WHERE record = (SELECT max(record) FROM head)"); }
void wrongPerson(const Vault &vault) { test::plant(vault, "UPDATE person_index SET birth = '1999-01-01'"); }
void wrongNaturalKey(const Vault &vault) { test::plant(vault, "INSERT INTO external_key VALUES (randomblob(16), 'row 1', 1)"); }
void linkToNowhere(const Vault &vault) { test::plant(vault, "INSERT INTO change_revision VALUES (1, 987654321)"); }
void typeTakenAway(const Vault &vault) { test::plant(vault, "UPDATE record SET type = NULL WHERE key = (SELECT max(key) FROM record)"); }
void damagedAttachment(const Vault &vault)
{
    test::plant(vault, "INSERT INTO attachment (key, id, class, size, salt) VALUES (1, randomblob(32), 0, 3, randomblob(16))");
    test::plant(vault, "INSERT INTO attachment_chunk VALUES (1, 0, x'010203')");
}

void replacePayload(const Vault &vault, const QByteArray &payload)
{
    const QByteArray id = blake2b256(payload);
    db::Statement(vault.handle(), "UPDATE revision SET payload = ?, id = ? WHERE key = (SELECT max(key) FROM revision)").bindAll(payload, id).run();
}

QByteArray lastPayload(const Vault &vault)
{
    db::Statement row(vault.handle(), "SELECT payload FROM revision ORDER BY key DESC LIMIT 1");
    row.next();
    return row.blob(0);
}

void notCanonical(const Vault &vault)
{
    // The same twelve members, their count written in two bytes.
    replacePayload(vault, QByteArray::fromHex("980c") + lastPayload(vault).sliced(1));
}

void missingParent(const Vault &vault)
{
    Revision revision = *decodeRevision(lastPayload(vault));
    revision.parents = {QByteArray(32, 'p')};
    replacePayload(vault, encodeRevision(revision));
    const QByteArray parent(32, 'p');
    db::Statement(vault.handle(), "UPDATE revision SET parents = ? WHERE key = (SELECT max(key) FROM revision)").bindAll(parent).run();
}

void circle(const Vault &vault)
{
    Revision revision = *decodeRevision(lastPayload(vault));
    const QByteArray own(32, 'o');
    revision.parents = {own};
    const QByteArray payload = encodeRevision(revision);
    db::Statement(vault.handle(), "UPDATE revision SET payload = ?, id = ?, parents = ? WHERE key = (SELECT max(key) FROM revision)").bindAll(payload, own, own).run();
}

void folder(const QString &path) { QDir().mkdir(path); }
void pipe(const QString &path) { ::mkfifo(QFile::encodeName(path).constData(), 0600); }
void nothing(const QString &) { }

/// A journal as a killed save leaves it, of a vault with another key.
void foreignJournal(const QString &path)
{
    test::writeBytes(path, sound());
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7" "00000001" "00000000" "00000020" "00000200" "00001000");
    journal.resize(512, '\0');
    journal += QByteArray::fromHex("00000002") + randomBytes(int(pageSize)) + QByteArray(4, '\0');
    test::writeBytes(path + QStringLiteral("-journal"), journal);
}

void secondName(const QString &path)
{
    test::writeBytes(path, sound());
    ::link(QFile::encodeName(path).constData(), QFile::encodeName(path + QStringLiteral(".other-name")).constData());
}

constexpr Finding refused = Finding::RefusedToOpen;
constexpr BrokenVault vaults[] = {
    {"file is missing", nothing, refused, ErrorCode::FileMissing},
    {"file is empty", withBytes<emptied>, refused, ErrorCode::EmptyVault},
    {"cut off in the header", withBytes<cutInHeader>, refused, ErrorCode::DamagedHeader},
    {"plain database", withBytes<plainDatabase>, refused, ErrorCode::PlainDatabase},
    {"file of another kind", withBytes<otherKind>, refused, ErrorCode::NotAVault},
    {"folder", folder, refused, ErrorCode::NotAVault},
    {"pipe", pipe, refused, ErrorCode::NotAVault},
    {"damaged header", withBytes<damagedHeader>, refused, ErrorCode::DamagedHeader},
    {"newer format", withBytes<newerFormat>, refused, ErrorCode::NewerFormat},
    {"unknown key profile", withBytes<unknownProfile>, refused, ErrorCode::NewerFormat},
    {"another passphrase", withBytes<otherKey>, refused, ErrorCode::WrongPassphrase},
    {"damaged first page", withBytes<damagedFirstPage>, refused, ErrorCode::DamagedFirstPage},
    {"missing table", withVault<missingTable>, refused, ErrorCode::ForeignTables},
    {"view for a table", withVault<viewForTable>, refused, ErrorCode::ForeignTables},
    {"trigger", withVault<trigger>, refused, ErrorCode::ForeignTables},
    {"newer tables", withVault<newerTables>, refused, ErrorCode::NewerFormat},
    {"journal of another vault", foreignJournal, refused, ErrorCode::ForeignJournal},
    {"table layout 0", withVault<noTables>, refused, ErrorCode::DamagedPage},
    {"damaged page", withBytes<damagedPage>, Finding::Pages},
    {"cut off between pages", withBytes<cutAtPage>, refused, ErrorCode::DamagedPage},
    {"cut off within a page", withBytes<cutInPage>, Finding::Pages},
    {"all pages but the first missing", withBytes<onlyFirstPage>, refused, ErrorCode::DamagedPage},
    {"swapped pages", withBytes<swapped>, Finding::Pages},
    {"bytes behind the last page", withBytes<appended>, Finding::Pages},
    {"page of zeros", withBytes<zeroPage>, Finding::Order},
    {"revision under another id", withVault<otherId>, Finding::Revisions},
    {"revision not canonical", withVault<notCanonical>, Finding::Revisions},
    {"revision of another record", withVault<otherRecord>, Finding::Revisions},
    {"revision of another class", withVault<otherClass>, Finding::Revisions},
    {"revision without its parent", withVault<missingParent>, Finding::Revisions},
    {"revision that builds on itself", withVault<circle>, Finding::Revisions},
    {"state that no revision says", withVault<wrongState>, Finding::States},
    {"head taken away", withVault<wrongHead>, Finding::States},
    {"line of the person index", withVault<wrongPerson>, Finding::Index},
    {"natural key that no revision names", withVault<wrongNaturalKey>, Finding::Index},
    {"change that names no revision", withVault<linkToNowhere>, Finding::Index},
    {"record without type", withVault<typeTakenAway>, Finding::Index},
    {"damaged attachment", withVault<damagedAttachment>, Finding::Attachments},
    {"second name for the file", secondName, Finding::None},
};

} // namespace

std::span<const BrokenVault> brokenVaults() { return vaults; }

} // namespace boshi::gallery
