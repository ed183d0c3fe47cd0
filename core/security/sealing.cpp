// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealing.h"

#include <sodium.h>

namespace boshi {
namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == sealingKeySize);

const unsigned char *bytes(QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); }

/// How long the plain bytes are; nothing when `sealed` is too short to hold any.
std::optional<std::size_t> plainSize(QByteArrayView sealed)
{
    const std::size_t size = std::size_t(sealed.size());
    return size < nonceSize + tagSize ? std::nullopt : std::optional(size - nonceSize - tagSize);
}

bool openInto(unsigned char *plain, const Secret &key, QByteArrayView sealed, QByteArrayView additional)
{
    const QByteArrayView body = sealed.sliced(qsizetype(nonceSize));
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytes(body), std::size_t(body.size()),
                                                      bytes(additional), std::size_t(additional.size()), bytes(sealed), key.data())
        == 0;
}

} // namespace

Secret newSealingKey()
{
    Secret key(sealingKeySize);
    randombytes_buf(key.data(), key.size());
    return key;
}

Secret keyFor(const Secret &key, QByteArrayView purpose)
{
    Secret result(sealingKeySize);
    crypto_generichash(result.data(), result.size(), bytes(purpose), std::size_t(purpose.size()), key.data(), key.size());
    return result;
}

QByteArray sealBytes(const Secret &key, QByteArrayView plain, QByteArrayView additional)
{
    QByteArray sealed(qsizetype(nonceSize + tagSize) + plain.size(), Qt::Uninitialized);
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(nonce, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, bytes(plain), std::size_t(plain.size()), bytes(additional),
                                               std::size_t(additional.size()), nullptr, nonce, key.data());
    return sealed;
}

QByteArray sealSecret(const Secret &key, const Secret &plain, QByteArrayView additional)
{
    return sealBytes(key, plain.view(), additional);
}

std::optional<QByteArray> openSealed(const Secret &key, QByteArrayView sealed, QByteArrayView additional)
{
    const auto size = plainSize(sealed);
    if (!size)
        return std::nullopt;
    QByteArray plain(qsizetype(*size), Qt::Uninitialized);
    if (!openInto(reinterpret_cast<unsigned char *>(plain.data()), key, sealed, additional))
        return std::nullopt;
    return plain;
}

std::optional<Secret> openSealedSecret(const Secret &key, QByteArrayView sealed, QByteArrayView additional)
{
    const auto size = plainSize(sealed);
    if (!size)
        return std::nullopt;
    Secret plain(*size);
    if (!openInto(plain.data(), key, sealed, additional))
        return std::nullopt;
    return plain;
}

} // namespace boshi
