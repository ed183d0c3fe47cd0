// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/secret.h"
#include "tests/support/child_process.h"

#include <gtest/gtest.h>

namespace boshi::secret_tests {
namespace {

TEST(Secret, isEmptyAfterItWasMovedAway)
{
    Secret first = Secret::copyOf("key");
    Secret second(std::move(first));
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(second.view(), "key");
    Secret third = Secret::copyOf("old");
    third = std::move(second);
    EXPECT_TRUE(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_EQ(third.view(), "key");
}

TEST(Secret, copiesAreTheirOwnMemory)
{
    Secret first = Secret::copyOf("key");
    const Secret second = first.copy();
    first.data()[0] = 'x';
    EXPECT_EQ(second.view(), "key");
    EXPECT_TRUE(Secret().copy().isEmpty());
    EXPECT_TRUE(Secret::copyOf({}).isEmpty());
}

TEST(Secret, cannotBeReadOnceItIsGone)
{
    const int answer = test::runInChild([] {
        const volatile unsigned char *left = nullptr;
        {
            const Secret secret = Secret::copyOf("key");
            left = secret.data();
        }
        return *left == 'k' ? 0 : 0; // Its page is gone with it: reading kills the process.
    });
    EXPECT_NE(answer, 0);
}

TEST(Secret, cannotBeWrittenBeyondItsEnd)
{
    const int answer = test::runInChild([] {
        Secret secret(32);
        const_cast<volatile unsigned char *>(secret.data())[32] = 1;
        return 0;
    });
    EXPECT_NE(answer, 0);
}

TEST(Passphrase, isTheSameTypedInFullWidth)
{
    EXPECT_EQ(passphraseBytes(QStringLiteral("ｐａｓｓ　１２３")).view(), "pass 123");
    EXPECT_EQ(passphraseBytes(QStringLiteral("ﾊﾅﾋﾞ")).view(), passphraseBytes(QStringLiteral("ハナビ")).view());
}

TEST(Passphrase, keepsTheTextThatWasTyped)
{
    const QString typed = QStringLiteral("ｐａｓｓ");
    passphraseBytes(typed);
    EXPECT_EQ(typed, QStringLiteral("ｐａｓｓ"));
}

TEST(Wipe, sparesABufferThatSomebodyElseUses)
{
    QByteArray bytes("secret");
    bytes.detach();
    const char *left = bytes.constData();
    const QByteArray keeper = bytes;
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(QByteArrayView(left, 6), "secret");
    EXPECT_EQ(keeper, "secret");
}

} // namespace
} // namespace boshi::secret_tests
