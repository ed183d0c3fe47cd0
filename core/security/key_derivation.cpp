// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_derivation.h"

#include "core/base/hash.h"

#include <sodium.h>

namespace boshi {
namespace {

struct Work {
    unsigned long long passes;
    std::size_t memory;
};

Work workOf(KeyProfile profile)
{
    constexpr std::size_t mebibyte = 1024 * 1024;
    switch (profile) {
    case KeyProfile::Small: return {4, 64 * mebibyte};
    case KeyProfile::Usual: return {3, 256 * mebibyte};
    case KeyProfile::Strong: return {4, 1024 * mebibyte};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Secret> deriveKey(const Secret &passphrase, const VaultHeader &header)
{
    return deriveKey(passphrase, blake2b128("boshi vault" + header.bytes), header.profile());
}

Result<Secret> deriveKey(const Secret &passphrase, QByteArrayView salt, KeyProfile profile)
{
    static_assert(crypto_pwhash_SALTBYTES == 16);
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    const Work work = workOf(profile);
    Secret key(32);
    const int failed = crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                                     reinterpret_cast<const unsigned char *>(salt.data()), work.passes, work.memory,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorCode::OutOfMemory};
    return key;
}

} // namespace boshi
