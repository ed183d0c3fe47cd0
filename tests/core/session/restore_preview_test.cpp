// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/restore_preview.h"
#include "tests/support/vaults.h"

#include <QDir>
#include <gtest/gtest.h>

namespace boshi::restore_preview_tests {
namespace {

using test::codeOf;

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

/// A vault with a family, two backups of it, and one measurement entered after each.
struct Kept {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QString backups = folder.path("backups");
    QString first, second;

    Kept()
    {
        QDir().mkpath(backups);
        const auto session = test::openSession(path);
        const test::People people = test::addPeople(*session);
        first = keep(*session, 0);
        measure(*session, people.child, QDate(2025, 4, 3));
        second = keep(*session, 1);
        measure(*session, people.child, QDate(2025, 5, 3));
    }
    QString keep(const VaultSession &session, int day) const { return *makeBackup(session.vault(), {backups, 9}, noon.addDays(day)); }
    static void measure(VaultSession &session, const QUuid &child, QDate day)
    {
        EXPECT_TRUE(session.save(test::measurement(session.surroundings().newId(), child, day, 9000)));
    }
    Result<RestorePreview> preview(const QString &chosen = {}, const QString &typed = test::passphraseText) const
    {
        return previewRestore(path, backups, chosen, test::passphrase(typed));
    }
};

void damage(const QString &path)
{
    QByteArray bytes = test::bytesOf(path);
    bytes[5 * 4096 + 99] = char(bytes[5 * 4096 + 99] ^ 16);
    test::writeBytes(path, bytes);
}

TEST(RestorePreview, comparesTheNewestWithThePresentFile)
{
    const Kept kept;
    const auto preview = kept.preview();
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->backup.path, kept.second);
    ASSERT_TRUE(preview->difference);
    EXPECT_EQ(preview->difference->total, DifferenceCounts{.onlyHere = 1});
}

TEST(RestorePreview, takesTheChosenOne)
{
    const Kept kept;
    const auto preview = kept.preview(kept.first);
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->backup.path, kept.first);
    EXPECT_EQ(preview->difference->total, DifferenceCounts{.onlyHere = 2});
}

TEST(RestorePreview, passesADamagedOneOverAndNamesIt)
{
    const Kept kept;
    damage(kept.second);
    for (const QString &chosen : {QString(), kept.second}) {
        const auto preview = kept.preview(chosen);
        ASSERT_TRUE(preview);
        EXPECT_EQ(preview->backup.path, kept.first);
        ASSERT_EQ(preview->passed.size(), 1u);
        EXPECT_EQ(preview->passed.front().backup.path, kept.second);
    }
}

TEST(RestorePreview, goesWithoutComparingWhenThePresentFileIsDamagedOrGone)
{
    const Kept kept;
    QByteArray bytes = test::bytesOf(kept.path);
    bytes[3] = 'x';
    test::writeBytes(kept.path, bytes);
    const auto damaged = kept.preview();
    ASSERT_TRUE(damaged);
    EXPECT_FALSE(damaged->difference);
    EXPECT_EQ(damaged->presentTrouble, ErrorCode::DamagedHeader);
    QFile::remove(kept.path);
    const auto gone = kept.preview();
    ASSERT_TRUE(gone);
    EXPECT_EQ(gone->presentTrouble, ErrorCode::FileMissing);
}

TEST(RestorePreview, tellsAWrongPassphraseAndThatNothingWholeIsThere)
{
    const Kept kept;
    for (const QString &chosen : {QString(), kept.first})
        EXPECT_EQ(codeOf(kept.preview(chosen, QStringLiteral("ちがう"))), ErrorCode::WrongPassphrase);
    damage(kept.first);
    damage(kept.second);
    EXPECT_EQ(codeOf(kept.preview()), ErrorCode::NoWholeBackup);
    ASSERT_TRUE(QDir(kept.backups).removeRecursively());
    EXPECT_EQ(codeOf(kept.preview()), ErrorCode::BackupFolderMissing);
}

} // namespace
} // namespace boshi::restore_preview_tests
