// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vaults.h"

#include <QDir>
#include <gtest/gtest.h>

namespace boshi::session_backup_tests {
namespace {

using test::codeOf;

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QString backups = folder.path("backups");
    std::unique_ptr<VaultSession> session = test::openSession(path);

    Arranged()
    {
        QDir().mkpath(backups);
        session->keepBackups({backups, 3});
    }
    QStringList made() const { return QDir(backups).entryList(QDir::Files, QDir::Name); }
    Change import() const
    {
        RecordEdit edit = additionOf(test::person(session->surroundings().newId(), QStringLiteral("見本 はなこ"), QDate(1994, 2, 3)));
        edit.mode = EntryMode::Imported;
        return Change::of(ChangeKind::Import, {edit});
    }
};

TEST(SessionBackup, comesBeforeAnImport)
{
    const Arranged arranged;
    const QByteArray before = test::contentHash(arranged.session->vault());
    ASSERT_TRUE(arranged.session->apply(arranged.import()));
    ASSERT_EQ(arranged.made().size(), 1);
    EXPECT_EQ(test::contentHash(*test::openVault(QDir(arranged.backups).filePath(arranged.made().first()))), before);
}

TEST(SessionBackup, comesBeforeAMerge)
{
    const Arranged arranged;
    const auto other = test::openVault(test::emptyVault(arranged.folder, "other.boshi"));
    ASSERT_TRUE(arranged.session->merge(*other));
    EXPECT_EQ(arranged.made().size(), 1);
}

TEST(SessionBackup, thatCannotBeMadePreventsImportAndMerge)
{
    const Arranged arranged;
    ASSERT_TRUE(QDir(arranged.backups).removeRecursively());
    const QByteArray before = test::contentHash(arranged.session->vault());
    EXPECT_EQ(codeOf(arranged.session->apply(arranged.import())), ErrorCode::BackupFolderMissing);
    const auto other = test::openVault(test::emptyVault(arranged.folder, "other.boshi"));
    EXPECT_EQ(codeOf(arranged.session->merge(*other)), ErrorCode::BackupFolderMissing);
    EXPECT_EQ(test::contentHash(arranged.session->vault()), before);
}

TEST(SessionBackup, isMadeOnClosingOnlyWhenSomethingChanged)
{
    const Arranged arranged;
    EXPECT_TRUE(arranged.session->backUpWhenChanged()->isEmpty());
    test::addPeople(*arranged.session);
    EXPECT_FALSE(arranged.session->backUpWhenChanged()->isEmpty());
    EXPECT_TRUE(arranged.session->backUpWhenChanged()->isEmpty());
    EXPECT_EQ(arranged.made().size(), 1);
}

TEST(SessionBackup, isNotMadeUnlessAsked)
{
    const Arranged arranged;
    const auto session = test::openSession(test::emptyVault(arranged.folder, "other.boshi"), 2);
    test::addPeople(*session);
    EXPECT_TRUE(session->backUpWhenChanged()->isEmpty());
    EXPECT_TRUE(session->apply(arranged.import()));
    EXPECT_TRUE(arranged.made().isEmpty());
}

} // namespace
} // namespace boshi::session_backup_tests
