// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_derivation.h"

#include <gtest/gtest.h>

namespace boshi::key_tests {
namespace {

VaultHeader header(const char *hex) { return {QByteArray::fromHex(hex)}; }

QByteArray keyFrom(const char16_t *typed, const char *headerHex)
{
    const auto key = deriveKey(passphraseBytes(QString::fromUtf16(typed)), header(headerHex));
    return key ? key->view().toByteArray().toHex() : QByteArray();
}

// The keys are from tests/golden/read_vault.py key …: OpenSSL's Argon2id, Python's BLAKE2b.
TEST(KeyDerivation, ofTheSmallProfileAgreesWithOpenSsl)
{
    EXPECT_EQ(keyFrom(u"さくらの木の下で", "424f5348491001020304050607089407"),
              "5be83c2f8f7ebf58171f158c729e9a87921f7ce99aa1eb1825283a4f6c1c168a");
}

TEST(KeyDerivation, ofTheUsualProfileAgreesWithOpenSsl)
{
    EXPECT_EQ(keyFrom(u"さくらの木の下で", "424f5348491101020304050607087f24"),
              "ffac61f7f6b12244dafa0f320d1c82f998d8c9e3103f58309f47b4868811b56f");
}

} // namespace
} // namespace boshi::key_tests
