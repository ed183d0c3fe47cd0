// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <QByteArray>

#include <optional>

/// XChaCha20-Poly1305 for what is sealed inside the vault (data.md §6). Sealed bytes are nonce (24) ‖ ciphertext ‖ tag (16).
namespace boshi {

inline constexpr std::size_t sealingKeySize = 32;

/// A new key from the system's random source.
Secret newSealingKey();

/// A key for one purpose, made from another key: BLAKE2b-256 of `purpose` under `key`.
Secret keyFor(const Secret &key, QByteArrayView purpose);

/// `additional` is not stored and must be the same on opening: it ties the bytes to their place.
QByteArray sealBytes(const Secret &key, QByteArrayView plain, QByteArrayView additional);
QByteArray sealSecret(const Secret &key, const Secret &plain, QByteArrayView additional);

/// Nothing when key, bytes or `additional` are not those of the sealing.
std::optional<QByteArray> openSealed(const Secret &key, QByteArrayView sealed, QByteArrayView additional);
std::optional<Secret> openSealedSecret(const Secret &key, QByteArrayView sealed, QByteArrayView additional);

} // namespace boshi
