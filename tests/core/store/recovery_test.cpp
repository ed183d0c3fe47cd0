// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::sheet_tests {
namespace {

using test::codeOf;

/// A vault, and its sheet as it was when the vault was made.
struct WithSheet {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QString sheet = QString::fromLatin1(recovery::text(test::sharedKey()).view());

    Result<std::unique_ptr<Vault>> open() const
    {
        auto key = recovery::parse(sheet);
        if (!key)
            return key.error();
        return Vault::openBySheet(path, std::move(*key));
    }

    void flip(qsizetype from, qsizetype to) const
    {
        QByteArray bytes = test::bytesOf(path);
        for (qsizetype at = from; at < qMin(to, bytes.size()); ++at)
            bytes[at] = char(bytes[at] ^ 0x5a);
        test::writeBytes(path, bytes);
    }
};

TEST(RecoverySheet, opensItsVaultWithoutPassphrase)
{
    const WithSheet arranged;
    EXPECT_TRUE(arranged.open());
}

TEST(RecoverySheet, isVoidedByANewPassphraseAndReplacedByANewSheet)
{
    WithSheet arranged;
    const auto vault = arranged.open();
    ASSERT_TRUE(vault);
    ASSERT_TRUE((*vault)->rekey(test::passphrase(QStringLiteral("夏の朝の新しい合言葉")), KeyProfile::Small));
    const QString renewed = QString::fromLatin1(recovery::text((*vault)->key()).view());
    EXPECT_EQ(codeOf(arranged.open()), ErrorCode::OtherRecoverySheet);
    arranged.sheet = renewed;
    EXPECT_EQ(codeOf(arranged.open()), ErrorCode::InUse);
}

TEST(RecoverySheet, ofAnotherVaultSaysSo)
{
    const WithSheet arranged;
    const QString other = arranged.folder.path("other.boshi");
    const auto made = Vault::create(other, test::passphrase(), KeyProfile::Small);
    ASSERT_TRUE(made);
    EXPECT_EQ(codeOf(Vault::openBySheet(other, test::sharedKey())), ErrorCode::OtherRecoverySheet);
}

TEST(RecoverySheet, opensABackupOfItsVault)
{
    const WithSheet arranged;
    const QString backup = arranged.folder.path("backup.boshi");
    ASSERT_TRUE((*arranged.open())->backup(backup, false));
    EXPECT_TRUE(Vault::openBySheet(backup, test::sharedKey()));
}

TEST(RecoverySheet, callsDamageDamage)
{
    const WithSheet firstPage;
    firstPage.flip(100, 101);
    EXPECT_EQ(codeOf(firstPage.open()), ErrorCode::DamagedFirstPage);
    const WithSheet everything;
    everything.flip(16, 1 << 30);
    EXPECT_EQ(codeOf(everything.open()), ErrorCode::DamagedFirstPage);
}

TEST(RecoverySheet, opensAVaultWhoseHeaderIsDamaged)
{
    const WithSheet arranged;
    arranged.flip(8, 10);
    ASSERT_EQ(codeOf(Vault::open(arranged.path, test::passphrase())), ErrorCode::DamagedHeader);
    EXPECT_TRUE(arranged.open());
    const WithSheet other;
    other.flip(8, 10);
    VaultKey wrong = test::sharedKey();
    wrong.key.data()[0] ^= 1;
    EXPECT_EQ(codeOf(Vault::openBySheet(other.path, std::move(wrong))), ErrorCode::OtherRecoverySheet);
}

TEST(RecoverySheet, saysWhatItFindsInsteadOfAVault)
{
    const WithSheet arranged;
    test::writeBytes(arranged.path, "Dear family, this is a letter.");
    EXPECT_EQ(codeOf(arranged.open()), ErrorCode::NotAVault);
    EXPECT_EQ(codeOf(Vault::openBySheet(arranged.folder.path("none"), test::sharedKey())), ErrorCode::FileMissing);
}

} // namespace
} // namespace boshi::sheet_tests
