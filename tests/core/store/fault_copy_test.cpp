// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/store/backups.h"
#include "core/store/vault_copy.h"
#include "core/store/vault_reader.h"
#include "tests/support/fault_walk.h"
#include "tests/support/vaults.h"

#include <QFile>
#include <gtest/gtest.h>

/// Whole files made beside and put in place, with the disk failing or the process dying at every operation.
namespace boshi::fault_copy_tests {
namespace {

/// As good as derived from a passphrase, without the wait.
VaultKey otherKey()
{
    static const QByteArray bytes = randomBytes(32);
    static const VaultHeader header = makeHeader(KeyProfile::Small, randomBytes(8));
    return {Secret::copyOf(bytes), header};
}

QByteArray underEitherKey(const QString &path)
{
    if (!QFile::exists(path))
        return "none";
    const QByteArray old = test::wholeContent(path);
    if (!old.isNull())
        return "old key " + old;
    const QByteArray fresh = test::wholeContent(path, otherKey());
    return fresh.isNull() ? QByteArray() : "new key " + fresh;
}

QByteArray both(const QByteArray &one, const QByteArray &other)
{
    return one.isNull() || other.isNull() ? QByteArray() : one + ", " + other;
}

struct Arranged {
    test::Folder folder;
    QString path = folder.path("vault.boshi");
    QString target = folder.path("target.boshi");
    QByteArray start;
    QByteArray older;

    explicit Arranged(int round)
    {
        test::emptyVault(folder);
        {
            const auto session = test::openSession(path, 1);
            const test::People people = test::addPeople(*session);
            older = bytesAfter(*session, people, 1);
            start = bytesAfter(*session, people, 20 * (round + 1));
        }
    }

    QByteArray bytesAfter(VaultSession &session, const test::People &people, int records) const
    {
        for (int i = 0; i < records; ++i)
            EXPECT_TRUE(session.save(test::measurement(session.surroundings().newId(), people.child, QDate(2025, 5, 1).addDays(i), 9000)));
        const QString copy = folder.path("copy.boshi");
        EXPECT_TRUE(session.vault().backup(copy, true));
        return test::bytesOf(copy);
    }

    /// The vault, and perhaps a target; nothing else.
    void putDown(const QByteArray &atTarget) const
    {
        folder.holdOnly(path, start);
        if (!atTarget.isEmpty())
            test::writeBytes(target, atTarget);
    }

    void walk(const char *name, const QByteArray &atTarget, const std::function<Result<Done>()> &work,
              const std::function<QByteArray()> &standing) const
    {
        test::walk({name, [&] { putDown(atTarget); }, work, standing});
    }
};

TEST(FaultyCopy, leavesOneWholeVaultUnderTheOldOrTheNewKey)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        const auto rekey = [&]() -> Result<Done> {
            const auto vault = Vault::open(arranged.path, test::sharedKey());
            return vault ? (*vault)->rekey(otherKey()) : vault.error();
        };
        arranged.walk("new passphrase", {}, rekey, [&] { return underEitherKey(arranged.path); });
    }
}

/// The newest backup that is whole stands for the folder; how many older ones stay is a matter of tidiness.
TEST(FaultyCopy, neverLeavesARollingFolderWithoutAWholeBackup)
{
    const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    const Arranged arranged(0);
    const auto standing = [&] {
        const auto backups = backupsOf(arranged.path, arranged.folder.path());
        if (!backups || backups->empty())
            return QByteArray();
        return both(test::wholeContent(arranged.path), test::wholeContent(backups->front().path));
    };
    const auto arrange = [&] {
        arranged.putDown({});
        test::writeBytes(arranged.folder.path("vault-20260529T120000Z.boshi"), arranged.older);
        test::writeBytes(arranged.folder.path("vault-20260530T120000Z.boshi"), arranged.older);
    };
    const auto backup = [&]() -> Result<Done> {
        const auto vault = Vault::open(arranged.path, test::sharedKey());
        return vault ? test::onlyDone(makeBackup(**vault, {arranged.folder.path(), 2}, noon)) : vault.error();
    };
    test::walk({"rolling backup", arrange, backup, standing});
    arrange();
    EXPECT_TRUE(backup());
    EXPECT_EQ(backupsOf(arranged.path, arranged.folder.path())->size(), 2U);
}

TEST(FaultyCopy, restoresAllOrNothing)
{
    const QString kept = QStringLiteral(".2026-06-01");
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        const auto restore = [&]() -> Result<Done> {
            QFile::remove(arranged.target + kept); // Named after the moment, otherwise.
            const auto backup = Vault::open(arranged.path, test::sharedKey(), Access::ReadOnly);
            return backup ? test::onlyDone(restoreVault(**backup, arranged.target, true, kept)) : backup.error();
        };
        const auto standing = [&] { return both(test::wholeContent(arranged.path), underEitherKey(arranged.target)); };
        arranged.walk("restore", arranged.older, restore, standing);
    }
}

TEST(FaultyCopy, isAWholeBackupOrNone)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        const auto backup = [&]() -> Result<Done> {
            const auto vault = Vault::open(arranged.path, test::sharedKey());
            return vault ? (*vault)->backup(arranged.target, true) : vault.error();
        };
        const auto standing = [&] { return both(test::wholeContent(arranged.path), underEitherKey(arranged.target)); };
        arranged.walk("new backup", {}, backup, standing);
        arranged.walk("backup in place of another", arranged.older, backup, standing);
    }
}

TEST(FaultyCopy, createsAWholeVaultOrNone)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(0);
        const auto create = [&] { return test::onlyDone(Vault::create(arranged.target, otherKey())); };
        arranged.walk("new vault", {}, create, [&] { return underEitherKey(arranged.target); });
    }
}

/// The disk fails just when the file with the new key is to be opened in place of the old one.
TEST(FaultyCopy, closesCalmlyWhenTheRekeyedFileCannotBeOpened)
{
    const Arranged arranged(0);
    bool wasClosed = false;
    for (qint64 at = 200; at > 0 && !wasClosed; --at) { // It happens near the end.
        arranged.putDown({});
        const auto vault = test::openVault(arranged.path);
        bool isDone = false;
        {
            const test::ArmedFault armed(test::Fault::Unread, at);
            isDone = bool(vault->rekey(otherKey()));
        }
        wasClosed = isDone && !vault->handle();
        if (wasClosed) {
            EXPECT_EQ(test::codeOf(VaultReader(*vault).caseload()), ErrorCode::ReadFailed);
            EXPECT_EQ(test::codeOf(vault->backup(arranged.target, true)), ErrorCode::CopyFailed);
        }
    }
    EXPECT_TRUE(wasClosed);
    EXPECT_TRUE(underEitherKey(arranged.path).startsWith("new key"));
}

TEST(FaultyCopy, leavesNothingBesideAtTheNextAttempt)
{
    const Arranged arranged(0);
    const auto backup = [&] { return test::openVault(arranged.path)->backup(arranged.target, false) ? 0 : 1; };
    arranged.putDown({});
    ASSERT_FALSE(test::runAndKill(20, test::Death::Torn, backup).survived);
    ASSERT_TRUE(QFile::exists(db::unfinishedName(arranged.target)));
    EXPECT_EQ(backup(), 0);
    EXPECT_EQ(arranged.folder.files(), (QStringList{QStringLiteral("target.boshi"), QStringLiteral("vault.boshi")}));
}

/// SQLite looks at a journal before it looks at the key.
TEST(KilledVault, survivesAWrongPassphraseBeforeItIsOpenedAgain)
{
    const Arranged arranged(0);
    arranged.putDown({});
    const QByteArray before = test::wholeContent(arranged.path);
    const auto save = [&] {
        test::addPeople(*test::openSession(arranged.path, 9));
        return 0;
    };
    for (qint64 at = 5; at < 40; at += 3) {
        if (test::runAndKill(at, test::Death::Before, save).survived)
            break;
        VaultKey wrong = test::sharedKey();
        wrong.key.data()[0] ^= 1;
        EXPECT_EQ(test::codeOf(Vault::open(arranged.path, std::move(wrong))), ErrorCode::WrongPassphrase);
        ASSERT_EQ(test::wholeContent(arranged.path), before) << at;
    }
}

} // namespace
} // namespace boshi::fault_copy_tests
