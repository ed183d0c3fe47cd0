// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "tests/support/child_process.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/vaults.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace boshi::backup_tests {
namespace {

using test::codeOf;

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const QString otherPassphrase = QStringLiteral("夏の朝の新しい合言葉");

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QString backups = folder.path("backups");

    Arranged()
    {
        QDir().mkpath(backups);
        test::addPeople(*test::openSession(path));
    }
    BackupPlan plan(int keep = 3) const { return {backups, keep}; }
    QStringList names() const { return QDir(backups).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// A backup a day, from the first of June on.
    void make(int count, int keep = 100) const
    {
        const auto vault = test::openVault(path);
        for (int day = 0; day < count; ++day)
            EXPECT_TRUE(makeBackup(*vault, plan(keep), noon.addDays(day)));
    }
    QString of(int day) const { return QDir(backups).filePath(QStringLiteral("vault-202606%1T120000Z.boshi").arg(day, 2, 10, QChar(u'0'))); }
};

void damage(const QString &path)
{
    QByteArray bytes = test::bytesOf(path);
    bytes[5 * 4096 + 99] = char(bytes[5 * 4096 + 99] ^ 16);
    test::writeBytes(path, bytes);
}

TEST(Backups, areCalledAfterVaultAndMomentAndForTheOwnerOnly)
{
    const Arranged arranged;
    const auto made = makeBackup(*test::openVault(arranged.path), arranged.plan(), noon);
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, arranged.of(1));
    EXPECT_EQ(QFile::permissions(*made), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    EXPECT_EQ(test::contentHash(*test::openVault(*made)), test::contentHash(*test::openVault(arranged.path)));
}

TEST(Backups, ofTheSameSecondStandBesideEachOther)
{
    const Arranged arranged;
    const auto vault = test::openVault(arranged.path);
    ASSERT_TRUE(makeBackup(*vault, arranged.plan(), noon));
    ASSERT_TRUE(makeBackup(*vault, arranged.plan(), noon));
    EXPECT_EQ(arranged.names(), (QStringList{QStringLiteral("vault-20260601T120000Z.boshi"), QStringLiteral("vault-20260601T120001Z.boshi")}));
}

TEST(Backups, beyondTheWantedNumberGoOldestFirst)
{
    const Arranged arranged;
    arranged.make(5, 3);
    EXPECT_EQ(arranged.names().size(), 3);
    EXPECT_FALSE(QFile::exists(arranged.of(2)));
    EXPECT_TRUE(QFile::exists(arranged.of(3)));
    arranged.make(1, 0); // Made on the first of June, it is the oldest of all, but the one that was just verified.
    EXPECT_EQ(arranged.names(), QStringList(QStringLiteral("vault-20260601T120000Z.boshi")));
}

TEST(Backups, leaveAloneWhatIsNotABackupOfThisVault)
{
    const Arranged arranged;
    const QStringList others{QStringLiteral("vault-20250101T120000Z.boshi"), // The right name, but no vault.
                             QStringLiteral("vault-20250101T120000Z.boshi.unfinished.txt"), QStringLiteral("vault2-20250101T120000Z.boshi"),
                             QStringLiteral("vault-20251301T120000Z.boshi"), QStringLiteral("my vault-20250101T120000Z.boshi")};
    for (const QString &name : others)
        test::writeBytes(QDir(arranged.backups).filePath(name), "dear to somebody");
    arranged.make(3, 1);
    for (const QString &name : others)
        EXPECT_EQ(test::bytesOf(QDir(arranged.backups).filePath(name)), "dear to somebody");
    EXPECT_EQ(arranged.names().size(), others.size() + 1);
}

TEST(Backups, underAnEarlierPassphraseStayAndAreMarked)
{
    const Arranged arranged;
    arranged.make(2);
    ASSERT_TRUE(test::openVault(arranged.path)->rekey(test::passphrase(otherPassphrase), KeyProfile::Small));
    const auto vault = Vault::open(arranged.path, test::passphrase(otherPassphrase));
    ASSERT_TRUE(makeBackup(**vault, arranged.plan(1), noon.addDays(9)));
    const auto list = backupsOf(arranged.path, arranged.backups);
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 3U);
    EXPECT_EQ(list->front().path, arranged.of(10));
    EXPECT_EQ(list->front().at, noon.addDays(9));
    EXPECT_EQ(list->front().size, QFileInfo(arranged.of(10)).size());
    EXPECT_TRUE(list->front().fits((*vault)->key().header));
    EXPECT_FALSE(list->back().fits((*vault)->key().header));
}

TEST(Backups, sayWhatIsWrongWithTheFolder)
{
    const Arranged arranged;
    const auto vault = test::openVault(arranged.path);
    EXPECT_EQ(codeOf(makeBackup(*vault, {arranged.folder.path("gone"), 3}, noon)), ErrorCode::BackupFolderMissing);
    EXPECT_EQ(codeOf(backupsOf(arranged.path, arranged.folder.path("gone"))), ErrorCode::BackupFolderMissing);
    EXPECT_EQ(codeOf(makeBackup(*vault, {arranged.path, 3}, noon)), ErrorCode::BackupFolderMissing);
}

TEST(Backups, sayThatTheFolderCanOnlyBeRead)
{
    const Arranged arranged;
    arranged.make(1);
    ASSERT_TRUE(QFile::setPermissions(arranged.path, QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner | QFile::WriteOther));
    ASSERT_TRUE(QFile::setPermissions(arranged.folder.path(), QFile::Permissions(0x7777)));
    ASSERT_TRUE(QFile::setPermissions(arranged.backups, QFile::Permissions(0x5555)));
    EXPECT_EQ(test::runAsNobody([&] {
        const auto vault = Vault::open(arranged.path, test::sharedKey());
        const auto made = makeBackup(**vault, arranged.plan(), noon.addDays(5));
        return !made && codeOf(made) == ErrorCode::BackupFolderReadOnly ? 0 : 1;
    }), 0);
    EXPECT_EQ(arranged.names().size(), 1);
}

TEST(Backups, clearAwayCopiesThatWereKilled)
{
    const Arranged arranged;
    const auto make = [&] { return makeBackup(*test::openVault(arranged.path), arranged.plan(), noon) ? 0 : 1; };
    ASSERT_FALSE(test::runAndKill(20, test::Death::Torn, make).survived);
    ASSERT_TRUE(QFile::exists(arranged.of(1) + QStringLiteral(".unfinished")));
    ASSERT_TRUE(makeBackup(*test::openVault(arranged.path), arranged.plan(), noon.addDays(1)));
    EXPECT_EQ(arranged.names(), QStringList(QStringLiteral("vault-20260602T120000Z.boshi")));
}

TEST(Backups, areVerified)
{
    const Arranged arranged;
    arranged.make(2);
    damage(arranged.of(1));
    const auto list = backupsOf(arranged.path, arranged.backups);
    EXPECT_TRUE(verifyBackup(list->front(), test::sharedKey()));
    EXPECT_EQ(codeOf(verifyBackup(list->back(), test::sharedKey())), ErrorCode::DamagedPage);
    VaultKey wrong = test::sharedKey();
    wrong.key.data()[0] ^= 1;
    EXPECT_EQ(codeOf(verifyBackup(list->front(), wrong)), ErrorCode::WrongPassphrase);
}

TEST(NewestWholeBackup, isTheNewestThatHoldsAndTellsWhyOthersDoNot)
{
    const Arranged arranged;
    arranged.make(4);
    damage(arranged.of(3));
    QByteArray bytes = test::bytesOf(arranged.of(4));
    bytes[7] = char(bytes[7] ^ 1);
    test::writeBytes(arranged.of(4), bytes);
    const auto found = newestWhole(arranged.path, arranged.backups, test::passphrase());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->backup.path, arranged.of(2));
    ASSERT_EQ(found->passed.size(), 2U);
    EXPECT_EQ(found->passed[0].backup.path, arranged.of(4));
    EXPECT_EQ(found->passed[0].reason, ErrorCode::DamagedHeader);
    EXPECT_EQ(found->passed[1].backup.path, arranged.of(3));
    EXPECT_EQ(found->passed[1].reason, ErrorCode::DamagedPage);
    EXPECT_EQ(arranged.names().size(), 4);
}

TEST(NewestWholeBackup, isMissing)
{
    const Arranged arranged;
    EXPECT_EQ(codeOf(newestWhole(arranged.path, arranged.backups, test::passphrase())), ErrorCode::NoWholeBackup);
    arranged.make(1);
    EXPECT_EQ(codeOf(newestWhole(arranged.path, arranged.backups, test::passphrase(otherPassphrase))), ErrorCode::WrongPassphrase);
    damage(arranged.of(1));
    EXPECT_EQ(codeOf(newestWhole(arranged.path, arranged.backups, test::passphrase())), ErrorCode::NoWholeBackup);
}

} // namespace
} // namespace boshi::backup_tests
