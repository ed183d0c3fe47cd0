// SPDX-License-Identifier: GPL-3.0-or-later
/// What a program leaves beside a vault when it is killed, and second names for files.
#include "core/store/durable_file.h"
#include "core/store/erasure.h"
#include "core/store/vault_check.h"
#include "core/store/vault_copy.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/vaults.h"

#include <QFile>
#include <QStorageInfo>
#include <gtest/gtest.h>

namespace boshi::leftovers_tests {
namespace {

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QUuid child;
    QByteArray bytes;

    Arranged()
    {
        child = test::addPeople(*test::openSession(path)).child;
        bytes = test::bytesOf(path);
    }
    int erase() const
    {
        const auto vault = test::openVault(path);
        const auto plan = planErasure(*vault, ErasureScope::Person, child);
        return plan && eraseFrom(*vault, *plan, QDateTime::currentDateTimeUtc()) ? 0 : 1;
    }
    QStringList leftBeside() const
    {
        QStringList names = folder.files();
        names.removeAll(QStringLiteral("vault.boshi"));
        names.removeAll(QStringLiteral("vault.boshi-journal")); // The vault's own.
        return names;
    }
};

TEST(Leftovers, ofAKilledErasureAreNamedAndGoWhenTheVaultIsOpenedForWriting)
{
    const Arranged arranged;
    int left = 0;
    for (qint64 at = 1;; at += 3) {
        arranged.folder.holdOnly(arranged.path, arranged.bytes);
        if (test::runAndKill(at, test::Death::Torn, [&] { return arranged.erase(); }).survived)
            break;
        left += arranged.leftBeside().isEmpty() ? 0 : 1;
        if (const auto reading = test::openVault(arranged.path, Access::ReadOnly)) {
            const QStringList named = checkVault(*reading)->leftovers;
            EXPECT_EQ(named.isEmpty(), arranged.leftBeside().filter(QStringLiteral("erasing")).isEmpty()
                          && arranged.leftBeside().filter(QStringLiteral("unfinished")).isEmpty()) << at;
        }
        const auto vault = test::openVault(arranged.path);
        EXPECT_EQ(arranged.leftBeside(), QStringList()) << at;
        EXPECT_TRUE(checkVault(*vault)->leftovers.isEmpty());
    }
    EXPECT_GT(left, 10);
}

TEST(Leftovers, areNotWhatSomebodyElsePutThere)
{
    const Arranged arranged;
    const QString erasing = db::erasingName(arranged.path);
    test::writeBytes(erasing, "a letter to grandmother");
    EXPECT_TRUE(Vault::leftoversOf(arranged.path).isEmpty());
    test::openVault(arranged.path);
    EXPECT_EQ(test::bytesOf(erasing), "a letter to grandmother");
}

TEST(Leftovers, areLeftAloneWhileOnlyReading)
{
    const Arranged arranged;
    const QString erasing = db::erasingName(arranged.path);
    test::copyFile(arranged.path, erasing);
    EXPECT_EQ(checkVault(*test::openVault(arranged.path, Access::ReadOnly))->leftovers, QStringList(erasing));
    EXPECT_TRUE(QFile::exists(erasing));
    test::openVault(arranged.path);
    EXPECT_FALSE(QFile::exists(erasing));
}

TEST(SecondName, isACopyWhereTheFileSystemKnowsNone)
{
    const test::Folder folder;
    const QString path = folder.path("a"), name = folder.path("b");
    test::writeBytes(path, "one");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    {
        const test::ArmedFault noLink(test::Fault::Fail, 1);
        ASSERT_TRUE(durable::keepBeside(path, name));
        EXPECT_EQ(noLink.strike().operation, test::Operation::Create);
    }
    test::writeBytes(path, "two");
    EXPECT_EQ(test::bytesOf(name), "one");
    EXPECT_FALSE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther));
}

TEST(SecondName, isTheSameFileWhereItCanBe)
{
    const test::Folder folder;
    test::writeBytes(folder.path("a"), "one");
    ASSERT_TRUE(durable::keepBeside(folder.path("a"), folder.path("b")));
    test::writeBytes(folder.path("a"), "two");
    EXPECT_EQ(test::bytesOf(folder.path("b")), "two");
}

/// Another file system has no second names for our files.
TEST(SecondName, leavesNothingWhenTheCopyDoesNotReachTheDisk)
{
    const test::Folder folder;
    const QTemporaryDir elsewhere;
    if (QStorageInfo(folder.path()) == QStorageInfo(elsewhere.path()))
        GTEST_SKIP() << "one file system only";
    test::writeBytes(folder.path("a"), "one");
    const QString name = elsewhere.filePath(QStringLiteral("b"));
    {
        const test::ArmedFault noFlush(test::Fault::Fail, 2);
        EXPECT_EQ(test::codeOf(durable::keepBeside(folder.path("a"), name)), ErrorCode::WriteFailed);
        EXPECT_EQ(noFlush.strike().operation, test::Operation::Sync);
    }
    EXPECT_FALSE(QFile::exists(name));
    ASSERT_TRUE(durable::keepBeside(folder.path("a"), name));
    EXPECT_EQ(test::bytesOf(name), "one");
}

} // namespace
} // namespace boshi::leftovers_tests
