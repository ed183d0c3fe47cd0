// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/kept_input.h"

#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::ui::kept_input_tests {
namespace {

const QCborMap typed{{QStringLiteral("a"), QStringLiteral("smiled")}};
const QCborMap other{{QStringLiteral("b"), QStringLiteral("walked")}};

bool any(const QCborMap &) { return true; }

TEST(KeptInput, comesBackOnceForTheSameVault)
{
    const test::Folder folder;
    const auto vault = test::openVault(test::emptyVault(folder));
    KeptInput kept;
    kept.keep(*vault, typed);
    EXPECT_TRUE(kept.holds(*vault));
    EXPECT_EQ(kept.take(*vault, any), typed);
    EXPECT_FALSE(kept.holds(*vault));
    EXPECT_TRUE(kept.take(*vault, any).isEmpty());
}

TEST(KeptInput, isNotForAnotherVault)
{
    const test::Folder folder;
    const auto vault = test::openVault(test::emptyVault(folder));
    const auto stranger = test::openVault(test::emptyVault(folder, "other.boshi"));
    KeptInput kept;
    kept.keep(*vault, typed);
    EXPECT_TRUE(kept.take(*stranger, any).isEmpty());
    EXPECT_EQ(kept.take(*vault, any), typed);
}

TEST(KeptInput, isNotForAnotherVaultUnderTheSameName)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    KeptInput kept;
    kept.keep(*test::openVault(path), typed);
    ASSERT_TRUE(QFile::remove(path));
    const auto stranger = Vault::create(path, test::passphrase(QStringLiteral("quite another one")), KeyProfile::Small);
    ASSERT_TRUE(stranger);
    EXPECT_TRUE(kept.take(**stranger, any).isEmpty());
}

TEST(KeptInput, waitsUntilItMayBeGiven)
{
    const test::Folder folder;
    const auto vault = test::openVault(test::emptyVault(folder));
    KeptInput kept;
    kept.keep(*vault, typed);
    kept.keep(*vault, other);
    const auto onlyOther = [](const QCborMap &input) { return input == other; };
    EXPECT_EQ(kept.take(*vault, onlyOther), other);
    EXPECT_TRUE(kept.take(*vault, onlyOther).isEmpty());
    EXPECT_EQ(kept.take(*vault, any), typed);
}

} // namespace
} // namespace boshi::ui::kept_input_tests
