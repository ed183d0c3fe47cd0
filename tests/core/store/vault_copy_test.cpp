// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_check.h"
#include "core/store/vault_copy.h"
#include "core/store/statement.h"
#include "core/store/vault_reader.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/vaults.h"

#include <QFile>
#include <gtest/gtest.h>

namespace boshi::copy_tests {
namespace {

using test::codeOf;

const QString fresh = QStringLiteral("夏の朝の新しい合言葉");
const QString kept = QStringLiteral(".2026-06-01");

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QByteArray content;

    Arranged()
    {
        const auto session = test::openSession(path);
        const test::People people = test::addPeople(*session);
        EXPECT_TRUE(session->save(test::measurement(session->surroundings().newId(), people.child, QDate(2025, 4, 3), 9000)));
        EXPECT_TRUE(session->undoLatest());
        content = test::contentHash(session->vault());
    }
};

QByteArray contentUnder(const QString &path, const QString &passphrase)
{
    const auto vault = Vault::open(path, test::passphrase(passphrase));
    if (!vault)
        return {};
    const auto report = checkVault(**vault);
    return report && report->isClean() ? test::contentHash(**vault) : QByteArray();
}

TEST(Backup, opensWithTheSamePassphraseAndHoldsTheSame)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("backup.boshi");
    ASSERT_TRUE(test::openVault(arranged.path)->backup(target, false));
    EXPECT_EQ(contentUnder(target, test::passphraseText), arranged.content);
    EXPECT_EQ(QFile::permissions(target), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    EXPECT_EQ(arranged.folder.files(), (QStringList{QStringLiteral("backup.boshi"), QStringLiteral("vault.boshi")}));
}

TEST(Backup, refusesAFileThatExistsUnlessItMayReplaceIt)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("backup.boshi");
    test::writeBytes(target, "something dear");
    const auto vault = test::openVault(arranged.path);
    EXPECT_EQ(codeOf(vault->backup(target, false)), ErrorCode::FileExists);
    EXPECT_EQ(test::bytesOf(target), "something dear");
    EXPECT_TRUE(vault->backup(target, true));
}

TEST(Backup, isRefusedWhereAnotherVaultLeftAnUnfinishedTransaction)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "target.boshi");
    test::writeBytes(target + QStringLiteral("-journal"), QByteArray(5000, 'j'));
    const QByteArray before = test::bytesOf(target);
    EXPECT_EQ(codeOf(test::openVault(arranged.path)->backup(target, true)), ErrorCode::InUse);
    EXPECT_EQ(test::bytesOf(target), before);
}

TEST(Backup, isNotMadeOfAVaultWithADamagedPage)
{
    const Arranged arranged;
    QByteArray bytes = test::bytesOf(arranged.path);
    const QString target = arranged.folder.path("backup.boshi");
    int refused = 0;
    for (qsizetype page = 1; page < bytes.size() / 4096; ++page) {
        QByteArray damaged = bytes;
        damaged[page * 4096 + 99] = char(damaged[page * 4096 + 99] ^ 16);
        test::writeBytes(arranged.path, damaged);
        const auto vault = Vault::open(arranged.path, test::sharedKey());
        if (!vault)
            continue;
        const auto done = (*vault)->backup(target, false);
        refused += !done;
        EXPECT_EQ(QFile::exists(target), bool(done));
        EXPECT_FALSE(QFile::exists(db::unfinishedName(target)));
        QFile::remove(target);
    }
    EXPECT_GT(refused, 5);
}

TEST(AmendedCopy, holdsTheAmendmentAndTheOriginalDoesNot)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("amended.boshi");
    const auto vault = test::openVault(arranged.path);
    ASSERT_TRUE(db::copyVerifyRename(vault->connection(), vault->key(), target, [](sqlite3 *connection) {
        db::Statement(connection, "DELETE FROM copy.change").run();
    }));
    EXPECT_EQ(test::contentHash(*vault), arranged.content);
    EXPECT_GT(test::ask(*vault, "SELECT count(*) FROM change"), 0);
    EXPECT_EQ(test::ask(*test::openVault(target), "SELECT count(*) FROM change"), 0);
}

TEST(AmendedCopy, isDiscardedWhenTheAmendmentFails)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("amended.boshi");
    const auto vault = test::openVault(arranged.path);
    const auto done = db::copyVerifyRename(vault->connection(), vault->key(), target, [](sqlite3 *connection) {
        db::Statement(connection, "DELETE FROM copy.change").run();
        throw db::Failure(13); // SQLITE_FULL
    });
    EXPECT_EQ(codeOf(done), ErrorCode::DiskFull);
    EXPECT_EQ(arranged.folder.files(), QStringList(QStringLiteral("vault.boshi")));
}

TEST(NewPassphrase, opensTheVaultAndTheOldOneDoesNot)
{
    const Arranged arranged;
    const QByteArray oldHeader = test::bytesOf(arranged.path).first(16);
    {
        const auto vault = test::openVault(arranged.path);
        ASSERT_TRUE(vault->rekey(test::passphrase(fresh), KeyProfile::Small));
        EXPECT_EQ(test::contentHash(*vault), arranged.content);
        test::plant(*vault, "INSERT INTO meta VALUES ('still writes', NULL)");
        test::plant(*vault, "DELETE FROM meta");
    }
    EXPECT_EQ(codeOf(Vault::open(arranged.path, test::passphrase())), ErrorCode::WrongPassphrase);
    EXPECT_EQ(contentUnder(arranged.path, fresh), arranged.content);
    EXPECT_FALSE(test::bytesOf(arranged.path).contains(oldHeader.sliced(6)));
    EXPECT_EQ(arranged.folder.files(), QStringList(QStringLiteral("vault.boshi")));
}

TEST(NewPassphrase, mustNotBeEmpty)
{
    const Arranged arranged;
    const auto vault = test::openVault(arranged.path);
    EXPECT_EQ(codeOf(vault->rekey(Secret(), KeyProfile::Small)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(test::contentHash(*vault), arranged.content);
}

TEST(Restore, keepsTheReplacedFileBeside)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "lived-in.boshi");
    test::addPeople(*test::openSession(target, 9));
    const QByteArray replaced = test::bytesOf(target);
    const auto restored = restoreVault(arranged.path, test::passphrase(), target, true, kept);
    ASSERT_TRUE(restored);
    EXPECT_EQ(*restored, target + kept);
    EXPECT_EQ(test::bytesOf(target + kept), replaced);
    EXPECT_EQ(contentUnder(target, test::passphraseText), arranged.content);
    EXPECT_EQ(arranged.folder.files().size(), 3);
}

TEST(Restore, refusesAFileThatExistsUnlessItMayReplaceIt)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "lived-in.boshi");
    EXPECT_EQ(codeOf(restoreVault(arranged.path, test::passphrase(), target, false, kept)), ErrorCode::FileExists);
}

TEST(Restore, neverOverwritesAnEarlierKeptFile)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "lived-in.boshi");
    test::writeBytes(target + kept, "kept before");
    EXPECT_EQ(codeOf(restoreVault(arranged.path, test::passphrase(), target, true, kept)), ErrorCode::FileExists);
    EXPECT_EQ(test::bytesOf(target + kept), "kept before");
}

TEST(Restore, toAFreePlaceKeepsNothing)
{
    const Arranged arranged;
    const auto restored = restoreVault(arranged.path, test::passphrase(), arranged.folder.path("new.boshi"), false, kept);
    ASSERT_TRUE(restored);
    EXPECT_TRUE(restored->isEmpty());
    EXPECT_EQ(arranged.folder.files(), (QStringList{QStringLiteral("new.boshi"), QStringLiteral("vault.boshi")}));
}

TEST(Restore, withAWrongPassphraseTouchesNothing)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "lived-in.boshi");
    const QByteArray before = test::bytesOf(target);
    EXPECT_EQ(codeOf(restoreVault(arranged.path, test::passphrase(fresh), target, true, kept)), ErrorCode::WrongPassphrase);
    EXPECT_EQ(test::bytesOf(target), before);
    EXPECT_EQ(arranged.folder.files().size(), 2);
}

TEST(Restore, doesNotTakeTheNameFromAVaultThatIsOpen)
{
    const Arranged arranged;
    const QString target = test::emptyVault(arranged.folder, "lived-in.boshi");
    const auto vault = test::openVault(target);
    EXPECT_EQ(codeOf(restoreVault(arranged.path, test::passphrase(), target, true, kept)), ErrorCode::InUse);
}

/// Killed in the middle of a save, the replaced vault has a journal full of its own old pages.
TEST(Restore, isNotPoisonedByTheJournalOfTheReplacedFile)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("killed.boshi");
    test::copyFile(arranged.path, target);
    const auto save = [&] {
        test::addPeople(*test::openSession(target, 9));
        return 0;
    };
    qint64 writes = 0;
    qint64 operations = test::runAndKill(0, test::Death::Before, save).operations;
    for (qint64 at = operations - 1; at > 0 && writes == 0; --at) {
        test::copyFile(arranged.path, target);
        QFile::remove(target + QStringLiteral("-journal"));
        test::runAndKill(at, test::Death::Torn, save);
        writes = QFile(target + QStringLiteral("-journal")).size() > 4096 ? at : 0;
    }
    ASSERT_GT(writes, 0);
    const QString backup = test::emptyVault(arranged.folder, "backup.boshi");
    ASSERT_TRUE(restoreVault(backup, test::passphrase(), target, true, kept));
    const QByteArray empty = test::contentHash(*test::openVault(backup));
    EXPECT_EQ(contentUnder(target, test::passphraseText), empty);
    EXPECT_EQ(contentUnder(target + kept, test::passphraseText), arranged.content); // Its journal was played back first.
}

TEST(Restore, isNotPoisonedByAJournalWithoutVault)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("gone.boshi");
    test::writeBytes(target + QStringLiteral("-journal"), QByteArray::fromHex("d9d505f920a163d7") + QByteArray(5000, '\1'));
    ASSERT_TRUE(restoreVault(arranged.path, test::passphrase(), target, false, kept));
    EXPECT_EQ(contentUnder(target, test::passphraseText), arranged.content);
    EXPECT_FALSE(QFile::exists(QStringLiteral("-journal")));
}

} // namespace
} // namespace boshi::copy_tests
