// SPDX-License-Identifier: GPL-3.0-or-later
// Files of 50 MB into the vault and out of it, against the same bytes in a bare table of a file under the same cipher.
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/bench/memory.h"
#include "tests/bench/scale_vault.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>
#include <random>

namespace boshi::bench {
namespace {

namespace keys = records::keys;

constexpr qint64 largeFile = 50'000'000;

QString pathInFolder(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

QByteArray segment(char marker, const QByteArray &content)
{
    const auto length = quint16(content.size() + 2);
    return QByteArray("\xff") + marker + char(length >> 8) + char(length & 0xff) + content;
}

/// What a reader of segments takes for a JPEG: the picture in it is noise, and a comment can be left out.
QByteArray jpegOf(qint64 size)
{
    std::mt19937 random(1);
    QByteArray bytes("\xff\xd8", 2);
    bytes += segment(char(0xfe), "made in Mihonchou");
    bytes += segment(char(0xc0), QByteArray("\x08\x10\x00\x10\x00\x01\x01\x11\x00", 9));
    bytes += segment(char(0xda), QByteArray("\x01\x01\x00\x00\x3f\x00", 6));
    while (bytes.size() < size - 2)
        bytes += char(random() % 255);
    return bytes + QByteArray("\xff\xd9", 2);
}

QString fileOf(qint64 size)
{
    const QString path = pathInFolder(QStringLiteral("%1.jpg").arg(size));
    QFile file(path);
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(jpegOf(size)) != size))
        giveUp({ErrorCode::WriteFailed});
    return path;
}

QUuid addPerson(VaultSession &session, const QUuid &family)
{
    const QUuid id = session.surroundings().newId();
    RecordEdit person{.record = id, .type = &records::person, .near = family};
    person.set(keys::person::name, QStringLiteral("見本"));
    RecordEdit membership{.record = session.surroundings().newId(), .type = &records::membership, .subject = family};
    membership.set(keys::membership::person, id);
    membership.set(keys::membership::role, QStringLiteral("mother"));
    must(session.apply(Change::of(ChangeKind::Add, {person, membership})));
    return id;
}

/// The whole way: looked through, its metadata left out, stored.
QUuid add(VaultSession &session, const QUuid &person, const QString &path, Privacy privacy)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({ErrorCode::ReadFailed});
    const MediaFacts facts = must(inspectMedia(file));
    const auto content = must(withoutMetadata(file));
    const Record document{.id = session.surroundings().newId(), .type = &records::document, .subject = person, .privacy = privacy};
    must(session.addDocument(document, *content, facts.kind));
    return document.id;
}

QByteArray fileIdOf(const VaultSession &session, const QUuid &document)
{
    return must(session.reader().record(document))->get<AttachmentId>(keys::document::file)->id;
}

void addFile(benchmark::State &state, Privacy privacy)
{
    const QString path = fileOf(largeFile);
    for (auto _ : state) {
        const auto session = newSession();
        const QUuid person = addPerson(*session, session->surroundings().newId());
        const Memory before = Memory::now();
        state.SetIterationTime(secondsOf([&] { add(*session, person, path, privacy); }));
        state.counters["MB more"] = before.peakSince();
    }
    state.SetBytesProcessed(state.iterations() * largeFile);
}

void writeFile(benchmark::State &state, Privacy privacy)
{
    const auto session = newSession();
    const QUuid person = addPerson(*session, session->surroundings().newId());
    const QByteArray id = fileIdOf(*session, add(*session, person, fileOf(largeFile), privacy));
    for (auto _ : state) {
        QFile out(pathInFolder(QStringLiteral("out")));
        const Memory before = Memory::now();
        state.SetIterationTime(secondsOf([&] {
            if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
                giveUp({ErrorCode::WriteFailed});
            must(session->writeFile(id, out));
            out.close();
        }));
        state.counters["MB more"] = before.peakSince();
    }
    state.SetBytesProcessed(state.iterations() * largeFile);
}

/// The bytes in pieces of the same size, in one transaction, and nothing else.
void insertPlainly(const Vault &vault, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({ErrorCode::ReadFailed});
    db::Transaction transaction(vault.handle());
    db::Statement(vault.handle(), "CREATE TABLE plain (number INTEGER PRIMARY KEY, content BLOB NOT NULL)").run();
    db::Statement insert(vault.handle(), "INSERT INTO plain (number, content) VALUES (?, ?)");
    for (qint64 number = 0; !file.atEnd(); ++number) {
        const QByteArray piece = file.read(db::Attachments::chunkSize);
        insert.bindAll(number, piece).run();
    }
    transaction.commit();
}

void insertPlain(benchmark::State &state)
{
    const QString path = fileOf(largeFile);
    for (auto _ : state) {
        const auto vault = newVault();
        state.SetIterationTime(secondsOf([&] { insertPlainly(*vault, path); }));
    }
    state.SetBytesProcessed(state.iterations() * largeFile);
}

void selectPlain(benchmark::State &state)
{
    const auto vault = newVault();
    insertPlainly(*vault, fileOf(largeFile));
    for (auto _ : state)
        state.SetIterationTime(secondsOf([&] {
            QFile out(pathInFolder(QStringLiteral("plain")));
            if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
                giveUp({ErrorCode::WriteFailed});
            db::Statement rows(vault->handle(), "SELECT content FROM plain ORDER BY number");
            while (rows.next())
                out.write(rows.blob(0));
            out.close();
        }));
    state.SetBytesProcessed(state.iterations() * largeFile);
}

/// A copy of the vault in which one family has 3,000 records, with so many megabytes of files beside them, in 40 documents.
struct WithFiles {
    QString path;
    VaultKey key;
};

WithFiles copyWithFiles(const QString &name, qint64 megabytes)
{
    constexpr int documents = 40;
    const BigVault &big = bigVault();
    const QString path = pathInFolder(name);
    QFile::copy(big.path, path);
    VaultSession session(must(Vault::open(path, big.key.copy())), systemSurroundings(QUuid::createUuid()));
    const QUuid person = addPerson(session, big.family);
    for (int document = 0; document < documents; ++document)
        add(session, person, fileOf(std::max<qint64>(1000, megabytes * 1'000'000 / documents)), Privacy::Family);
    return {path, big.key.copy()};
}

void openFamilyBeside(benchmark::State &state, qint64 megabytes)
{
    static std::map<qint64, WithFiles> vaults;
    if (!vaults.contains(megabytes))
        vaults.emplace(megabytes, copyWithFiles(QStringLiteral("%1.boshi").arg(megabytes), megabytes));
    const WithFiles &vault = vaults.at(megabytes);
    for (auto _ : state)
        state.SetIterationTime(secondsOf([&] { must(VaultReader(*must(Vault::open(vault.path, vault.key.copy()))).family(bigVault().family)); }));
}

/// 2,000 with packaging/bench --scale.
qint64 megabytesOfFiles() { return fromEnvironment("BOSHI_SCALE_FILES", 100); }

BENCHMARK(insertPlain)->Name("attachment/plain in")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(selectPlain)->Name("attachment/plain out")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(addFile, family, Privacy::Family)->Name("attachment/in")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(addFile, mother, Privacy::Mother)->Name("attachment/in sealed")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeFile, family, Privacy::Family)->Name("attachment/out")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeFile, mother, Privacy::Mother)->Name("attachment/out sealed")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFamilyBeside, none, 0)->Name("scale/family without files")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFamilyBeside, many, megabytesOfFiles())->Name("scale/family beside files")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
