// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change.h"
#include "core/records/state.h"

#include <optional>

namespace boshi {

/// One of the values that copies gave a field, with everybody who wrote it.
struct RivalValue {
    Value value;
    std::vector<Revision> writtenBy = {};
};

/// A field on which copies disagree.
struct FieldConflict {
    const Field *field = nullptr;
    std::vector<RivalValue> rivals = {}; ///< At least two, all different.
};

/// Everything on which copies of a vault disagree about one record.
struct RecordConflict {
    std::vector<FieldConflict> fields = {}; ///< In the order of the type.
    std::vector<RivalValue> strikeOuts = {}; ///< The reasons, when one copy struck the record out and another did not, or for another reason.
    bool holdsUnknown = false; ///< Also on something that this version does not know and cannot decide.

    bool isEmpty() const { return fields.empty() && strikeOuts.empty() && !holdsUnknown; }
};

RecordConflict conflictOf(const RecordType &type, const RecordState &state, std::span<const KnownRevision> steps);

/// What a person decided; what is not named stays open.
struct Decision {
    std::vector<std::pair<const Field *, Value>> fields = {};
    /// Whether the record is struck out: the reason, or an empty text to keep it.
    std::optional<QString> strikeOut = {};
};

/// The one step that settles it.
RecordEdit editOf(const Record &record, const Decision &decision);

} // namespace boshi
