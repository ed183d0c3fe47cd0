// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace boshi {

/// How much work deriving the key is; stored in the header.
enum class KeyProfile : int {
    Small = 0,  ///< Argon2id 64 MiB, 4 passes: for small machines.
    Usual = 1,  ///< 256 MiB, 3 passes.
    Strong = 2, ///< 1 GiB, 4 passes.
};

/// The first 16 bytes of a vault, in clear (data.md §7). They are also SQLCipher's salt.
struct VaultHeader {
    static constexpr qsizetype size = 16;
    static constexpr int currentFormat = 1;

    QByteArray bytes;

    int format() const { return uchar(bytes[5]) >> 4; }
    KeyProfile profile() const { return KeyProfile(uchar(bytes[5]) & 0x0f); }
};

/// `random` are 8 bytes from the system.
VaultHeader makeHeader(KeyProfile profile, QByteArrayView random);

/// Tells a vault from other files, and a damaged header from a wrong passphrase. `start` are the first bytes of the file.
Result<VaultHeader> readHeader(QByteArrayView start);

} // namespace boshi
