// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealing.h"

#include <gtest/gtest.h>

namespace boshi::sealing_tests {
namespace {

/// draft-irtf-cfrg-xchacha-03, A.3.1: the published example of AEAD_XChaCha20_Poly1305.
TEST(Sealing, opensThePublishedExample)
{
    Secret key = Secret::copyOf(QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray additional = QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7");
    const QByteArray sealed = QByteArray::fromHex(
        "404142434445464748494a4b4c4d4e4f5051525354555657"
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e12"
        "13b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
        "c0875924c1c7987947deafd8780acf49");
    EXPECT_EQ(openSealed(key, sealed, additional),
              "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.");
}

TEST(Sealing, opensOnlyWithItsKeyItsPlaceAndAllItsBytes)
{
    const Secret key = newSealingKey();
    const QByteArray sealed = sealBytes(key, "secret", "here");
    EXPECT_EQ(openSealed(key, sealed, "here"), "secret");
    EXPECT_FALSE(openSealed(newSealingKey(), sealed, "here"));
    EXPECT_FALSE(openSealed(key, sealed, "there"));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray damaged = sealed;
        damaged[at] = char(damaged[at] ^ 1);
        EXPECT_FALSE(openSealed(key, damaged, "here")) << at;
        EXPECT_FALSE(openSealed(key, sealed.first(at), "here")) << at;
    }
}

TEST(Sealing, looksDifferentEachTime)
{
    const Secret key = newSealingKey();
    EXPECT_NE(sealBytes(key, "secret", {}), sealBytes(key, "secret", {}));
}

TEST(Sealing, makesOneKeyForEachPurpose)
{
    const Secret key = newSealingKey();
    EXPECT_EQ(keyFor(key, "a").view(), keyFor(key, "a").view());
    EXPECT_NE(keyFor(key, "a").view(), keyFor(key, "b").view());
    EXPECT_NE(keyFor(key, "a").view(), key.view());
}

TEST(Sealing, wrapsKeysInLockedMemory)
{
    const Secret outer = newSealingKey();
    const Secret inner = newSealingKey();
    const auto opened = openSealedSecret(outer, sealSecret(outer, inner, "id"), "id");
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->view(), inner.view());
}

} // namespace
} // namespace boshi::sealing_tests
