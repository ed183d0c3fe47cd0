// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"
#include "core/security/vault_header.h"

namespace boshi {

/// What opens a vault: the derived key and the header it belongs to.
struct VaultKey {
    Secret key;
    VaultHeader header;
    VaultKey copy() const { return {key.copy(), header}; }
};

} // namespace boshi
