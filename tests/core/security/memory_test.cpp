// SPDX-License-Identifier: GPL-3.0-or-later
/// Searches the memory of a process that has opened and locked a vault for its passphrase and key.
#include "core/base/hash.h"
#include "core/session/vault_session.h"
#include "tests/support/child_process.h"
#include "tests/support/vaults.h"

#include <QFile>
#include <gtest/gtest.h>

#include <sys/mman.h>
#include <unistd.h>


namespace boshi::memory_tests {
namespace {

/// Bytes to look for, kept so that they are not found in here.
struct Masked {
    std::array<unsigned char, 128> bytes;
    std::size_t size = 0;

    static constexpr unsigned char mask = 0x5a;
    void keep(QByteArrayView plain)
    {
        size = std::size_t(plain.size());
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = uchar(plain[qsizetype(i)]) ^ mask;
    }
    bool isAt(const unsigned char *place) const
    {
        for (std::size_t i = 0; i < size; ++i)
            if ((place[i] ^ mask) != bytes[i])
                return false;
        return true;
    }
};

/// Reads the process's own memory region by region into a buffer that is not searched itself.
class MemorySearch {
public:
    int count(const Masked &wanted) const
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        for (const QByteArray &line : maps.readAll().split('\n'))
            if (line.contains(" rw"))
                found += countIn(memory.handle(), line, wanted);
        return found;
    }

    ~MemorySearch() { ::munmap(m_buffer, bufferSize); }

private:
    static constexpr std::size_t bufferSize = 1 << 20;

    int countIn(int memory, const QByteArray &line, const Masked &wanted) const
    {
        const auto bounds = line.left(line.indexOf(' ')).split('-');
        const quint64 first = bounds[0].toULongLong(nullptr, 16);
        const quint64 end = bounds[1].toULongLong(nullptr, 16);
        const quint64 own = reinterpret_cast<quint64>(m_buffer);
        const auto isOwn = [&](quint64 place) { return place + wanted.size > own && place < own + bufferSize; };
        int found = 0;
        for (quint64 at = first; at < end; at += bufferSize - wanted.size) {
            const ssize_t got = ::pread(memory, m_buffer, std::min<quint64>(bufferSize, end - at), off_t(at));
            for (ssize_t i = 0; i + ssize_t(wanted.size) <= got; ++i)
                found += wanted.isAt(m_buffer + i) && !isOwn(at + quint64(i));
        }
        return found;
    }

    unsigned char *m_buffer = static_cast<unsigned char *>(
        ::mmap(nullptr, bufferSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
};

struct Needles {
    Masked passphrase, passphraseAsTyped, key, keyInHex;
};

/// A passphrase that stands in no file: sixteen letters by chance. The caller wipes what it gets.
QString chancePassphrase(Needles &needles)
{
    QByteArray letters = randomBytes(16);
    for (char &letter : letters)
        letter = char('a' + uchar(letter) % 26);
    QString typed(letters.size(), QChar());
    for (qsizetype i = 0; i < letters.size(); ++i)
        typed[i] = QLatin1Char(letters[i]);
    needles.passphrase.keep(letters);
    needles.passphraseAsTyped.keep({reinterpret_cast<const char *>(typed.constData()), typed.size() * 2});
    wipe(letters);
    return typed;
}

void keepKey(const VaultKey &key, Needles &needles)
{
    needles.key.keep(key.key.view());
    const Secret text = db::Connection::keyText(key);
    needles.keyInHex.keep(text.view().sliced(2, 64));
}

/// Creates, uses, copies and locks a vault as the window does.
void useAndLock(const test::Folder &folder, Needles &needles, const MemorySearch &search, int &whileOpen)
{
    QString typed = chancePassphrase(needles);
    const QString path = folder.path("own.boshi");
    {
        const Secret secret = passphraseBytes(typed);
        const auto vault = Vault::create(path, secret, KeyProfile::Small);
        if (!vault)
            throw std::runtime_error("no vault");
        keepKey((*vault)->key(), needles);
    }
    auto session = VaultSession::open(path, passphraseBytes(typed), test::surroundings(1));
    wipe(typed);
    test::addPeople(**session);
    if (!(*session)->vault().backup(folder.path("copy.boshi"), false))
        throw std::runtime_error("no copy");
    whileOpen = search.count(needles.key);
}

int bit(int found, int value) { return found == 0 ? 0 : value; }

int searchAfterLock()
{
    const test::Folder folder;
    const MemorySearch search;
    Needles needles;
    int whileOpen = 0;
    useAndLock(folder, needles, search, whileOpen);
    if (whileOpen < 1)
        return 64; // The search does not see what is there.
    return bit(search.count(needles.key), 1) | bit(search.count(needles.keyInHex), 2) | bit(search.count(needles.passphrase), 4)
        | bit(search.count(needles.passphraseAsTyped), 8);
}

TEST(LockedVault, leavesNeitherKeyNorPassphraseInMemory)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer's shadow memory is too large to be searched";
#endif
    EXPECT_EQ(test::runInChild(searchAfterLock), 0) << "1 key, 2 key in hexadecimal, 4 passphrase, 8 passphrase in UTF-16";
}

} // namespace
} // namespace boshi::memory_tests
