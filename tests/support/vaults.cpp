// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaults.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/store/statement.h"
#include "core/store/vault_schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <random>
#include <stdexcept>

namespace boshi::test {
namespace {

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return place + QStringLiteral("/boshi-test-XXXXXX");
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error("test arrangement failed, error " + std::to_string(int(result.error().code)));
    return std::move(*result);
}

struct Blank {
    VaultKey key;
    QByteArray bytes;
};

const Blank &blank()
{
    static const Blank made = [] {
        const Folder folder;
        const QString path = folder.path("blank.boshi");
        VaultKey key = must(Vault::create(path, passphrase(), KeyProfile::Small))->key().copy();
        return Blank{std::move(key), bytesOf(path)};
    }();
    return made;
}

void addRow(Hasher &hasher, sqlite3_stmt *row)
{
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        const int type = sqlite3_column_type(row, column);
        const auto *data = static_cast<const char *>(sqlite3_column_blob(row, column));
        const QByteArrayView value(data, type == SQLITE_NULL ? 0 : sqlite3_column_bytes(row, column));
        hasher.add(QByteArray::number(type) + ':' + QByteArray::number(value.size()) + ':');
        hasher.add(value);
    }
    hasher.add("\n");
}

QByteArray quoted(const QByteArray &bytes) { return bytes.toHex() + ' '; }

} // namespace

Folder::Folder() : m_folder(folderTemplate()) { }

QStringList Folder::files() const { return QDir(path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

void Folder::holdOnly(const QString &file, const QByteArray &bytes) const
{
    for (const QString &name : files())
        QFile::remove(m_folder.filePath(name));
    writeBytes(file, bytes);
}

Secret passphrase(const QString &typed) { return passphraseBytes(typed); }

Surroundings surroundings(quint32 seed)
{
    auto source = std::make_shared<std::mt19937>(seed);
    auto tick = std::make_shared<qint64>(0);
    const auto random = [source](int count) {
        QByteArray bytes(count, '\0');
        for (char &byte : bytes)
            byte = char((*source)() & 0xff);
        return bytes;
    };
    const qint64 start = QDateTime(today, QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto now = [tick, start] { return Moment{start + 1000 * (*tick)++, 540}; };
    QByteArray device(16, '\0');
    device[0] = char(seed);
    device[6] = 0x40;
    device[15] = 1;
    return {now, random, QUuid::fromRfc4122(device)};
}

VaultKey sharedKey() { return blank().key.copy(); }

QString emptyVault(const Folder &folder, const char *name)
{
    const QString path = folder.path(name);
    writeBytes(path, blank().bytes);
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void copyFile(const QString &from, const QString &to) { writeBytes(to, bytesOf(from)); }

std::unique_ptr<Vault> openVault(const QString &path, Access access) { return must(Vault::open(path, sharedKey(), access)); }

std::unique_ptr<VaultSession> openSession(const QString &path, quint32 seed)
{
    return std::make_unique<VaultSession>(openVault(path), surroundings(seed));
}

void setText(Record &record, std::string_view key, const QString &text) { record.setValue(*record.type->find(key), text); }

Record person(const QUuid &id, const QString &name, const PartialDate &birth)
{
    Record record{.id = id, .type = &records::person};
    setText(record, records::keys::person::name, name);
    record.setValue(*record.type->find(records::keys::person::birthDate), birth);
    return record;
}

Record membership(const QUuid &id, const QUuid &family, const QUuid &person, const char16_t *role)
{
    Record record{.id = id, .type = &records::membership, .subject = family};
    record.setValue(*record.type->find(records::keys::membership::person), person);
    setText(record, records::keys::membership::role, QString::fromUtf16(role));
    return record;
}

Record measurement(const QUuid &id, const QUuid &child, QDate day, qint64 grams)
{
    Record record{.id = id, .type = &records::childMeasurement, .subject = child};
    record.setValue(*record.type->find("day"), PartialDate(day));
    record.setValue(*record.type->find("weight"), grams);
    return record;
}

Record noteAbout(const QUuid &id, const QUuid &person, const QString &text)
{
    Record record{.id = id, .type = &records::note, .subject = person};
    setText(record, "text", text);
    return record;
}

People addPeople(VaultSession &session, const char16_t *childName)
{
    const auto fresh = [&] { return session.surroundings().newId(); };
    const People people{fresh(), fresh(), fresh(), fresh(), fresh()};
    Record family{.id = people.family, .type = &records::family};
    setText(family, records::keys::family::name, QStringLiteral("見本"));
    const std::vector<Record> all{family,
                                  person(people.mother, QStringLiteral("見本 はなこ"), QDate(1994, 2, 3)),
                                  person(people.child, QString::fromUtf16(childName), QDate(2024, 4, 3)),
                                  membership(people.motherMembership, people.family, people.mother, u"mother"),
                                  membership(people.childMembership, people.family, people.child, u"child")};
    std::vector<RecordEdit> edits;
    for (const Record &record : all)
        edits.push_back(additionOf(record));
    must(session.apply(Change::of(ChangeKind::Add, std::move(edits))));
    return people;
}

QByteArray contentHash(const Vault &vault)
{
    Hasher hasher;
    for (const char *table : db::tables) {
        const QByteArray sql = QByteArray("SELECT * FROM ") + table + " ORDER BY 1, 2";
        sqlite3_stmt *rows = nullptr;
        if (sqlite3_prepare_v2(vault.handle(), sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
            throw std::runtime_error("no such table");
        hasher.add(sql);
        while (sqlite3_step(rows) == SQLITE_ROW)
            addRow(hasher, rows);
        sqlite3_finalize(rows);
    }
    return hasher.result();
}

Shared sharedContent(const Vault &vault)
{
    Shared shared;
    db::Statement revisions(vault.handle(), "SELECT id FROM revision");
    while (revisions.next())
        shared.revisions.insert(revisions.blob(0));
    db::Statement waiting(vault.handle(), "SELECT id FROM waiting");
    while (waiting.next())
        shared.waiting.insert(waiting.blob(0));
    db::Statement heads(vault.handle(), "SELECT v.id FROM head h JOIN revision v ON v.key = h.revision WHERE h.record = ? ORDER BY v.id");
    db::Statement records(vault.handle(), "SELECT r.key, r.id, r.type, s.id, r.class, r.day, r.state FROM record r "
                                          "LEFT JOIN record s ON s.key = r.subject WHERE r.class IS NOT NULL");
    while (records.next()) {
        QByteArray line = records.text(2).toUtf8() + ' ' + quoted(records.blob(3)) + QByteArray::number(records.integer(4)) + ' '
            + records.text(5).toUtf8() + ' ' + quoted(records.blob(6));
        heads.bindAll(records.integer(0));
        while (heads.next())
            line += quoted(heads.blob(0));
        shared.records.insert(records.blob(1), line);
    }
    db::Statement persons(vault.handle(), "SELECT f.id, p.id, i.role, i.name, i.kana, i.search, i.birth, i.due FROM person_index i "
                                          "LEFT JOIN record f ON f.key = i.family JOIN record p ON p.key = i.person");
    while (persons.next()) {
        QByteArray line = quoted(persons.blob(0)) + quoted(persons.blob(1));
        for (int column = 2; column < 8; ++column)
            line += persons.text(column).toUtf8() + '|';
        shared.persons.insert(line);
    }
    db::Statement words(vault.handle(), "SELECT w.word, p.id FROM person_word w JOIN record p ON p.key = w.person");
    while (words.next())
        shared.persons.insert(words.text(0).toUtf8() + ' ' + quoted(words.blob(1)));
    return shared;
}

void plant(const Vault &vault, const char *sql) { db::Statement(vault.handle(), sql).run(); }

qint64 ask(const Vault &vault, const char *sql)
{
    db::Statement row(vault.handle(), sql);
    return row.next() ? row.integer(0) : 0;
}

} // namespace boshi::test
