// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_check.h"
#include "core/records/catalogue.h"
#include "core/store/vault_copy.h"
#include "tests/support/killing_vfs.h"
#include "tests/support/vaults.h"

#include <QFile>
#include <gtest/gtest.h>

#include <iostream>

/// The vault dies by SIGKILL at every single write, flush, truncation, creation and removal of a change.
namespace boshi {
namespace kill_tests {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 stride = 7; ///< Forks are dear there.
#else
constexpr qint64 stride = 1;
#endif

using Work = std::function<bool(VaultSession &)>;

int workOn(const QString &path, const Work &work)
{
    const auto session = test::openSession(path, 7);
    return work(*session) ? 0 : 1;
}

QByteArray openedContent(const QString &path)
{
    const auto vault = test::openVault(path);
    const auto report = checkVault(*vault);
    EXPECT_TRUE(report && report->isClean());
    return test::contentHash(*vault);
}

struct Tally {
    qint64 kills = 0, before = 0, after = 0;
};

/// Kills `work` at each operation in turn on a copy of `start`; what remains must be the state before or after.
Tally killEverywhere(const test::Folder &folder, const QByteArray &start, const Work &work, test::Death death, qint64 every = stride)
{
    const QString path = folder.path("killed.boshi");
    test::writeBytes(path, start);
    const QByteArray before = openedContent(path);
    EXPECT_EQ(test::runInChild([&] { return workOn(path, work); }), 0);
    const QByteArray after = openedContent(path);
    EXPECT_NE(before, after);
    Tally tally;
    for (qint64 at = 1;; at += every) {
        test::writeBytes(path, start);
        const test::Fate fate = test::runAndKill(at, death, [&] { return workOn(path, work); });
        const QByteArray found = openedContent(path);
        if (fate.survived) {
            EXPECT_EQ(fate.status, 0);
            EXPECT_EQ(found, after);
            return tally;
        }
        EXPECT_TRUE(found == before || found == after) << "killed at operation " << at;
        ++tally.kills;
        ++(found == before ? tally.before : tally.after);
        if (testing::Test::HasFailure())
            return tally;
    }
}

void killBothWays(const char *name, const test::Folder &folder, const QByteArray &start, const Work &work, qint64 every = stride)
{
    const Tally plain = killEverywhere(folder, start, work, test::Death::Before, every);
    const Tally torn = killEverywhere(folder, start, work, test::Death::Torn, every);
    EXPECT_GT(plain.before, 0);
    EXPECT_GT(torn.before, 0);
    std::cout << "[ kills    ] " << name << ": " << plain.kills + torn.kills << " kills, " << plain.before + torn.before
              << " left the state before, " << plain.after + torn.after << " the state after\n";
}

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    test::People people;
    QUuid weight;

    Arranged()
    {
        const auto session = test::openSession(path, 1);
        people = test::addPeople(*session);
        weight = session->surroundings().newId();
        EXPECT_TRUE(session->save(test::measurement(weight, people.child, QDate(2025, 4, 3), 9000)));
    }
    QByteArray bytes() const { return test::bytesOf(path); }
};

TEST(KilledVault, keepsAllOrNothingOfASave)
{
    const Arranged arranged;
    const Record heavier = test::measurement(arranged.weight, arranged.people.child, QDate(2025, 4, 3), 9120);
    killBothWays("save", arranged.folder, arranged.bytes(), [&](VaultSession &session) { return bool(session.save(heavier)); });
}

TEST(KilledVault, keepsAllOrNothingOfAnUndo)
{
    const Arranged arranged;
    killBothWays("undo", arranged.folder, arranged.bytes(), [](VaultSession &session) { return bool(session.undoLatest()); });
}

TEST(KilledVault, keepsAllOrNothingOfAMerge)
{
    const Arranged arranged;
    const QString other = arranged.folder.path("other.boshi");
    test::copyFile(arranged.path, other);
    {
        const auto session = test::openSession(other, 3);
        ASSERT_TRUE(session->save(test::measurement(arranged.weight, arranged.people.child, QDate(2025, 4, 3), 9500)));
        for (int i = 0; i < 10; ++i)
            ASSERT_TRUE(session->save(test::measurement(session->surroundings().newId(), arranged.people.child,
                                                        QDate(2025, 5, 1).addDays(i), 9300 + 10 * i)));
    }
    killBothWays("merge", arranged.folder, arranged.bytes(), [&](VaultSession &session) {
        const auto vault = test::openVault(other, Access::ReadOnly);
        return bool(session.merge(*vault));
    });
}

TEST(KilledVault, keepsAllOrNothingOfAChangeOfTwoHundredRecords)
{
    const Arranged arranged;
    const auto change = [&](VaultSession &session) {
        std::vector<RecordEdit> edits;
        for (int i = 0; i < 200; ++i) {
            RecordEdit edit = additionOf(test::measurement(session.surroundings().newId(), arranged.people.child,
                                                           QDate(2024, 5, 1).addDays(i), 4000 + 20 * i));
            edit.mode = EntryMode::Imported;
            edits.push_back(std::move(edit));
        }
        return bool(session.apply(Change::of(ChangeKind::Import, std::move(edits))));
    };
    killBothWays("change of 200 records", arranged.folder, arranged.bytes(), change);
}

/// SQLite looks at a journal before it looks at the key.
TEST(KilledVault, survivesAWrongPassphraseBeforeItIsOpenedAgain)
{
    const Arranged arranged;
    const QByteArray before = openedContent(arranged.path);
    const Record heavier = test::measurement(arranged.weight, arranged.people.child, QDate(2025, 4, 3), 9120);
    for (qint64 at = 5; at < 40; at += 3) {
        const test::Fate fate = test::runAndKill(at, test::Death::Before, [&] {
            return workOn(arranged.path, [&](VaultSession &session) { return bool(session.save(heavier)); });
        });
        if (fate.survived)
            break;
        VaultKey wrong = test::sharedKey();
        wrong.key.data()[0] ^= 1;
        EXPECT_EQ(test::codeOf(Vault::open(arranged.path, std::move(wrong))), ErrorCode::WrongPassphrase);
        EXPECT_EQ(openedContent(arranged.path), before) << at;
        if (testing::Test::HasFailure())
            break;
    }
}

/// `open` tells whether the file at the place is whole and holds `content` under one of the keys.
bool opensWhole(const QString &path, const QByteArray &content)
{
    auto vault = Vault::open(path, test::sharedKey());
    if (!vault)
        vault = Vault::open(path, test::passphrase(QStringLiteral("新しい合言葉")));
    if (!vault)
        return false;
    const auto report = checkVault(**vault);
    return report && report->isClean() && test::contentHash(**vault) == content;
}

TEST(KilledCopy, leavesOneWholeVaultUnderTheOldOrTheNewKey)
{
    const Arranged arranged;
    const QByteArray start = arranged.bytes();
    const QByteArray content = openedContent(arranged.path);
    const QString path = arranged.folder.path("rekeyed.boshi");
    const auto rekey = [&] {
        const auto vault = test::openVault(path);
        return vault->rekey(test::passphrase(QStringLiteral("新しい合言葉")), KeyProfile::Small) ? 0 : 1;
    };
    qint64 kills = 0;
    // Argon2 runs in each child here, so every third operation must do.
    for (qint64 at = 1;; at += 3 * stride) {
        test::writeBytes(path, start);
        const test::Fate fate = test::runAndKill(at, at % 2 ? test::Death::Before : test::Death::Torn, rekey);
        ASSERT_TRUE(opensWhole(path, content)) << "killed at operation " << at;
        if (fate.survived) {
            EXPECT_EQ(fate.status, 0);
            break;
        }
        ++kills;
    }
    EXPECT_GT(kills, 10);
    std::cout << "[ kills    ] new passphrase: " << kills << " kills, one whole vault after each\n";
}

TEST(KilledCopy, neverDamagesTheBackupItReplaces)
{
    const Arranged arranged;
    const QByteArray content = openedContent(arranged.path);
    const QString target = arranged.folder.path("backup.boshi");
    const QByteArray older = test::bytesOf(test::emptyVault(arranged.folder, "older.boshi"));
    const QByteArray olderContent = openedContent(arranged.folder.path("older.boshi"));
    const auto backup = [&] { return test::openVault(arranged.path)->backup(target, true) ? 0 : 1; };
    qint64 kills = 0;
    for (qint64 at = 1;; at += stride) {
        test::writeBytes(target, older);
        const test::Fate fate = test::runAndKill(at, at % 2 ? test::Death::Before : test::Death::Torn, backup);
        ASSERT_TRUE(opensWhole(target, content) || opensWhole(target, olderContent)) << "killed at operation " << at;
        ASSERT_TRUE(opensWhole(arranged.path, content)) << "killed at operation " << at;
        if (fate.survived) {
            EXPECT_EQ(fate.status, 0);
            EXPECT_TRUE(opensWhole(target, content));
            break;
        }
        ++kills;
    }
    EXPECT_GT(kills, 10);
    std::cout << "[ kills    ] backup: " << kills << " kills, both vaults whole after each\n";
}

TEST(KilledCopy, isMadeAnewAtTheNextAttempt)
{
    const Arranged arranged;
    const QString target = arranged.folder.path("backup.boshi");
    const auto backup = [&] { return test::openVault(arranged.path)->backup(target, false) ? 0 : 1; };
    ASSERT_FALSE(test::runAndKill(20, test::Death::Torn, backup).survived);
    ASSERT_TRUE(QFile::exists(db::unfinishedName(target)));
    EXPECT_EQ(test::runInChild(backup), 0);
    EXPECT_FALSE(QFile::exists(db::unfinishedName(target)));
    EXPECT_TRUE(opensWhole(target, openedContent(arranged.path)));
}

} // namespace
} // namespace kill_tests
} // namespace boshi
