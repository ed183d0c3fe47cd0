// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace boshi {

/// BLAKE2b-256; 32 bytes.
QByteArray blake2b256(QByteArrayView data);
/// BLAKE2b-128; 16 bytes.
QByteArray blake2b128(QByteArrayView data);

/// BLAKE2b-256 of data that comes in pieces.
class Hasher {
public:
    Hasher();
    void add(QByteArrayView data);
    QByteArray result();

private:
    alignas(64) unsigned char m_state[384];
};

/// Bytes from the system's random source.
QByteArray randomBytes(int count);

} // namespace boshi
