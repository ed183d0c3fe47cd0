// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <sodium.h>

namespace boshi {
namespace {

const unsigned char *bytes(QByteArrayView data) { return reinterpret_cast<const unsigned char *>(data.data()); }

QByteArray blake2b(QByteArrayView data, int size)
{
    QByteArray result(size, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(result.data()), std::size_t(size), bytes(data),
                       static_cast<unsigned long long>(data.size()), nullptr, 0);
    return result;
}

crypto_generichash_state *state(unsigned char *memory)
{
    static_assert(sizeof(crypto_generichash_state) <= 384);
    return reinterpret_cast<crypto_generichash_state *>(memory);
}

} // namespace

QByteArray blake2b256(QByteArrayView data) { return blake2b(data, 32); }

QByteArray blake2b128(QByteArrayView data) { return blake2b(data, 16); }

Hasher::Hasher() { crypto_generichash_init(state(m_state), nullptr, 0, 32); }

void Hasher::add(QByteArrayView data)
{
    crypto_generichash_update(state(m_state), bytes(data), static_cast<unsigned long long>(data.size()));
}

QByteArray Hasher::result()
{
    QByteArray result(32, Qt::Uninitialized);
    crypto_generichash_final(state(m_state), reinterpret_cast<unsigned char *>(result.data()), 32);
    return result;
}

QByteArray randomBytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), std::size_t(count));
    return result;
}

} // namespace boshi
