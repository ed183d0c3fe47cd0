// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/state.h"

#include <optional>

namespace boshi {

/// Who copied a record from paper, and who held what it says now against the paper. Null ids: nobody was chosen as author;
/// an author is chosen, not proven.
struct Attestation {
    std::optional<QUuid> copiedBy = {};   ///< The last to do so.
    std::optional<QUuid> verifiedBy = {}; ///< Nothing when a field was set since, or beside it on another copy.
};

/// `steps` are all of the record's, parents first.
Attestation attestationOf(std::span<const KnownRevision> steps);

} // namespace boshi
