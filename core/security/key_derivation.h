// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"
#include "core/security/vault_header.h"

namespace boshi {

/// The 32-byte key of a vault, from passphrase and header (data.md §7): Argon2id with the header's profile.
/// OutOfMemory when the machine cannot give Argon2id the memory that the profile asks for.
Result<Secret> deriveKey(const Secret &passphrase, const VaultHeader &header);

/// The same from any salt of 16 bytes.
Result<Secret> deriveKey(const Secret &passphrase, QByteArrayView salt, KeyProfile profile);

} // namespace boshi
