// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/store/vault_reader.h"
#include "tests/support/child_process.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/vaults.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

namespace boshi::vault_tests {
namespace {

using test::codeOf;

ErrorCode openingWith(const QString &path, VaultKey key)
{
    const auto vault = Vault::open(path, std::move(key));
    return vault ? ErrorCode(-1) : vault.error().code;
}

ErrorCode opening(const QString &path) { return openingWith(path, test::sharedKey()); }
constexpr ErrorCode opened = ErrorCode(-1);

VaultKey wrongKey()
{
    VaultKey key = test::sharedKey();
    key.key.data()[7] ^= 1;
    return key;
}

void flip(const QString &path, qsizetype offset, int bit = 0)
{
    QByteArray bytes = test::bytesOf(path);
    bytes[offset] = char(bytes[offset] ^ 1 << bit);
    test::writeBytes(path, bytes);
}

QString vaultWithPeople(const test::Folder &folder)
{
    const QString path = test::emptyVault(folder);
    test::addPeople(*test::openSession(path));
    return path;
}

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

TEST(Vault, isOneFileThatOnlyItsOwnerReads)
{
    const test::Folder folder;
    const QString path = folder.path("new.boshi");
    {
        const auto vault = Vault::create(path, test::passphrase(), KeyProfile::Small);
        ASSERT_TRUE(vault);
        EXPECT_EQ(QFile::permissions(path), ownerOnly);
    }
    EXPECT_EQ(folder.files(), QStringList(QStringLiteral("new.boshi")));
    EXPECT_EQ(QFile::permissions(path), ownerOnly);
}

TEST(Vault, leavesNoJournalAfterWork)
{
    const test::Folder folder;
    vaultWithPeople(folder);
    EXPECT_EQ(folder.files(), QStringList(QStringLiteral("vault.boshi")));
}

TEST(Vault, opensWithItsPassphraseOnly)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    EXPECT_TRUE(Vault::open(path, test::passphrase()));
    EXPECT_EQ(codeOf(Vault::open(path, test::passphrase(QStringLiteral("さくらの木の上で")))), ErrorCode::WrongPassphrase);
    EXPECT_EQ(codeOf(Vault::open(path, Secret())), ErrorCode::WrongPassphrase);
}

TEST(Vault, isNotMadeOverAFileOrWithoutPassphrase)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    const QByteArray before = test::bytesOf(path);
    EXPECT_EQ(codeOf(Vault::create(path, test::passphrase(), KeyProfile::Small)), ErrorCode::FileExists);
    EXPECT_EQ(codeOf(Vault::create(folder.path("x.boshi"), Secret(), KeyProfile::Small)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(test::bytesOf(path), before);
    EXPECT_EQ(folder.files().size(), 1);
}

TEST(Vault, saysThatAFileIsMissing)
{
    const test::Folder folder;
    EXPECT_EQ(codeOf(Vault::open(folder.path("none.boshi"), test::passphrase())), ErrorCode::FileMissing);
    EXPECT_EQ(opening(folder.path("none.boshi")), ErrorCode::FileMissing);
    EXPECT_TRUE(folder.files().isEmpty());
}

TEST(Vault, refusesWhatIsNoVault)
{
    const test::Folder folder;
    const QString path = folder.path("other");
    for (const QByteArray &bytes : {QByteArray("short"), QByteArray("A letter of many words. ").repeated(300),
                                    QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010806")}) {
        test::writeBytes(path, bytes);
        EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::NotAVault) << bytes.size();
        EXPECT_EQ(test::bytesOf(path), bytes);
    }
    EXPECT_EQ(codeOf(Vault::open(folder.path(), test::passphrase())), ErrorCode::NotAVault);
}

TEST(Vault, refusesAPlainDatabase)
{
    const test::Folder folder;
    const QString path = folder.path("plain.db");
    test::writeBytes(path, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::PlainDatabase);
}

TEST(Vault, neverTakesADamagedHeaderForAWrongPassphrase)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    for (int bit = 0; bit < 128; ++bit) {
        flip(path, bit / 8, bit % 8);
        EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::DamagedHeader) << bit;
        flip(path, bit / 8, bit % 8);
    }
    EXPECT_EQ(opening(path), opened);
}

TEST(Vault, tellsADamagedFirstPageFromAWrongPassphrase)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    for (const qsizetype offset : {16, 24, 100, 2000, 4047, 4048, 4063, 4064, 4083}) {
        flip(path, offset, int(offset % 8));
        EXPECT_EQ(opening(path), ErrorCode::DamagedFirstPage) << offset;
        EXPECT_EQ(openingWith(path, wrongKey()), ErrorCode::WrongPassphrase) << offset;
        flip(path, offset, int(offset % 8));
    }
    EXPECT_EQ(opening(path), opened);
}

TEST(Vault, doesNotMindPaddingThatNothingAuthenticates)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    flip(path, 4095);
    EXPECT_EQ(opening(path), opened);
}

TEST(Vault, neverCallsADamagedPageAWrongPassphrase)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    const qsizetype pages = test::bytesOf(path).size() / 4096;
    int refused = 0;
    for (qsizetype page = 1; page < pages; ++page) {
        flip(path, page * 4096 + 1234, 3);
        const auto vault = Vault::open(path, test::sharedKey());
        const auto read = vault ? VaultReader(**vault).counts() : Result<VaultCounts>(Error{vault.error().code});
        const auto caseload = vault ? VaultReader(**vault).caseload() : Result<std::vector<CaseloadLine>>(Error{vault.error().code});
        for (const ErrorCode code : {read ? opened : codeOf(read), caseload ? opened : codeOf(caseload)})
            EXPECT_TRUE(code == opened || code == ErrorCode::DamagedPage) << "page " << page + 1 << " code " << int(code);
        refused += !read || !caseload;
        flip(path, page * 4096 + 1234, 3);
    }
    EXPECT_GT(refused, 5);
}

TEST(Vault, ofANewerFormatSaysSo)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    test::plant(*test::openVault(path), "PRAGMA user_version = 2");
    EXPECT_EQ(opening(path), ErrorCode::NewerFormat);
    QByteArray bytes = test::bytesOf(path);
    bytes.replace(0, 16, QByteArray::fromHex("424f5348492101020304050607088b26"));
    test::writeBytes(path, bytes);
    EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::NewerFormat);
}

/// Two pipes, so that parent and child can wait for one another.
class Appointment {
public:
    Appointment()
    {
        if (::pipe(m_there) != 0 || ::pipe(m_back) != 0)
            throw std::runtime_error("pipe");
    }
    void tellChild() const { write(m_there[1]); }
    void awaitParent() const { read(m_there[0]); }
    void tellParent() const { write(m_back[1]); }
    void awaitChild() const { read(m_back[0]); }

private:
    static void write(int end)
    {
        if (::write(end, "x", 1) != 1)
            throw std::runtime_error("write");
    }
    static void read(int end)
    {
        char byte = 0;
        if (::read(end, &byte, 1) != 1)
            throw std::runtime_error("read");
    }
    int m_there[2];
    int m_back[2];
};

/// A process that tries to open the vault when it is told to; made before the vault is open here.
class SecondProgram {
public:
    explicit SecondProgram(const QString &path, Access access = Access::ReadWrite)
    {
        test::sharedKey();
        m_process = ::fork();
        if (m_process != 0)
            return;
        m_appointment.awaitParent();
        const auto vault = Vault::open(path, test::sharedKey(), access);
        ::_exit(vault ? 100 : int(vault.error().code));
    }
    ErrorCode tryNow()
    {
        m_appointment.tellChild();
        int status = 0;
        ::waitpid(m_process, &status, 0);
        const int answer = WIFEXITED(status) ? WEXITSTATUS(status) : 101;
        return answer == 100 ? opened : ErrorCode(answer);
    }

private:
    Appointment m_appointment;
    pid_t m_process;
};

TEST(OpenVault, isInUseForASecondProgram)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    SecondProgram writer(path);
    SecondProgram reader(path, Access::ReadOnly);
    SecondProgram later(path);
    {
        const auto vault = test::openVault(path);
        EXPECT_EQ(writer.tryNow(), ErrorCode::InUse);
        EXPECT_EQ(reader.tryNow(), ErrorCode::InUse);
    }
    EXPECT_EQ(later.tryNow(), opened);
}

TEST(OpenVault, isInUseForASecondOpeningInThisProgram)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    const auto vault = test::openVault(path);
    EXPECT_EQ(opening(path), ErrorCode::InUse);
    EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::InUse);
}

/// POSIX drops a process's locks on a file when it closes any descriptor of that file.
TEST(OpenVault, keepsItsLockWhenTheFileIsLookedAtAgain)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    SecondProgram other(path);
    const auto vault = test::openVault(path);
    EXPECT_TRUE(Vault::headerOf(path));
    EXPECT_EQ(codeOf(Vault::open(path, test::passphrase())), ErrorCode::InUse);
    EXPECT_EQ(openingWith(path, wrongKey()), ErrorCode::InUse);
    EXPECT_TRUE(vault->backup(folder.path("backup.boshi"), false));
    EXPECT_EQ(codeOf(vault->backup(path, true)), ErrorCode::InUse);
    EXPECT_EQ(other.tryNow(), ErrorCode::InUse);
}

TEST(OpenVault, isFreeAgainWhenItsProgramWasKilled)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    const test::Fate fate = test::runAndKill(20, test::Death::Before, [&] {
        test::addPeople(*test::openSession(path, 5));
        return 0;
    });
    EXPECT_FALSE(fate.survived);
    EXPECT_EQ(opening(path), opened);
}

/// The folder is made passable for a user without rights.
struct OpenFolder {
    test::Folder folder;
    OpenFolder() { QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); }
    ~OpenFolder() { QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); }
};

int asNobody(const std::function<ErrorCode()> &work)
{
    return test::runAsNobody([&] { return work() == opened ? 100 : int(work()); });
}

TEST(VaultPlace, thatIsReadOnlyIsTold)
{
    const OpenFolder open;
    const QString path = test::emptyVault(open.folder);
    QFile::setPermissions(path, QFile::Permissions(0x6666));
    QFile::setPermissions(open.folder.path(), QFile::Permissions(0x5555));
    EXPECT_EQ(asNobody([&] { return opening(path); }), int(ErrorCode::ReadOnlyPlace));
    EXPECT_EQ(asNobody([&] { return codeOf(Vault::create(open.folder.path("n"), test::passphrase(), KeyProfile::Small)); }),
              int(ErrorCode::ReadOnlyPlace));
    EXPECT_EQ(open.folder.files().size(), 1);
}

TEST(VaultPlace, thatIsReadOnlyCanBeReadAllTheSame)
{
    const OpenFolder open;
    const QString path = test::emptyVault(open.folder);
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    QFile::setPermissions(open.folder.path(), QFile::Permissions(0x5555));
    EXPECT_EQ(test::runAsNobody([&] { return test::openVault(path, Access::ReadOnly) ? 0 : 1; }), 0);
}

TEST(VaultPlace, withoutPermissionIsTold)
{
    const OpenFolder open;
    const QString path = test::emptyVault(open.folder);
    EXPECT_EQ(asNobody([&] { return codeOf(Vault::open(path, test::passphrase())); }), int(ErrorCode::PermissionDenied));
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    EXPECT_EQ(asNobody([&] { return opening(path); }), int(ErrorCode::PermissionDenied));
}

TEST(OpenVault, forReadingChangesNothing)
{
    const test::Folder folder;
    const QString path = vaultWithPeople(folder);
    const QByteArray before = test::bytesOf(path);
    {
        const auto vault = test::openVault(path, Access::ReadOnly);
        EXPECT_THROW(test::plant(*vault, "DELETE FROM person_index"), std::exception);
    }
    EXPECT_EQ(test::bytesOf(path), before);
    EXPECT_EQ(folder.files().size(), 1);
}

const QString sentinel = QStringLiteral("見張りSentinel番");

QByteArray utf16Of(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

bool isInClear(const test::Folder &folder)
{
    for (const QString &name : folder.files()) {
        const QByteArray bytes = test::bytesOf(folder.path(name.toUtf8().constData()));
        for (const QByteArray &trace : {sentinel.toUtf8(), utf16Of(sentinel), QByteArray("Sentinel"), QByteArray("child_measurement"),
                                        QByteArray("CREATE TABLE")})
            if (bytes.contains(trace))
                return true;
    }
    return false;
}

TEST(VaultFile, holdsNothingInClearWhileAChangeIsWrittenAndAfterwards)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    {
        const auto session = test::openSession(path);
        const test::People people = test::addPeople(*session, u"見張りSentinel番");
        test::plant(session->vault(), "PRAGMA cache_size = 4"); // Pages go to the disk before the end.
        qsizetype journal = 0;
        Change change{.kind = ChangeKind::Import};
        change.produce = [&](const Change::Take &take) -> Result<Done> {
            for (int i = 0; i < 60; ++i) {
                const Record note = test::noteAbout(session->surroundings().newId(), people.child, sentinel.repeated(20));
                if (auto taken = take(additionOf(note)); !taken)
                    return taken;
            }
            journal = QFileInfo(path + QStringLiteral("-journal")).size();
            EXPECT_FALSE(isInClear(folder));
            return Done{};
        };
        ASSERT_TRUE(session->apply(change));
        EXPECT_GT(journal, 4096);
        EXPECT_EQ(QDir(QStringLiteral("/tmp")).entryList({QStringLiteral("etilqs_*")}, QDir::Files | QDir::Hidden), QStringList());
        EXPECT_TRUE(session->setVoided(people.child, sentinel));
        EXPECT_FALSE(isInClear(folder));
    }
    EXPECT_FALSE(isInClear(folder));
}

TEST(VaultFile, wouldShowTheSentinelIfItWerePlain)
{
    const test::Folder folder;
    test::writeBytes(folder.path("plain"), "x" + utf16Of(sentinel));
    EXPECT_TRUE(isInClear(folder));
}

} // namespace
} // namespace boshi::vault_tests
