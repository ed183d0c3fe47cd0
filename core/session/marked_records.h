// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"
#include "core/store/vault_reader.h"

namespace boshi {

/// Everything in the vault that is marked as not disclosed, as far as it may be read.
Result<std::vector<Record>> markedRecords(const VaultReader &reader);

} // namespace boshi
