// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dates/moment.h"
#include "core/schema/field.h"

#include <QByteArray>
#include <QUuid>

#include <vector>

namespace boshi {

/// BLAKE2b-256 of a revision's canonical bytes; 32 bytes.
using RevisionId = QByteArray;

/// How values came to be entered. Numbers are stored; unknown ones from newer versions are kept.
enum class EntryMode : int { Typed = 0, CopiedFromPaper = 1, Verified = 2, Imported = 3, ByDevice = 4 };

/// Classes whose revisions lie sealed in the vault (data.md §6).
inline bool isSealed(Privacy privacy) { return privacy == Privacy::Mother || privacy == Privacy::Professional; }

/// Reserved fields that any record can carry (data.md §3).
namespace reserved {
inline constexpr QByteArrayView voided = "@void", source = "@source", naturalKey = "@key", batch = "@batch";
/// The void reason of records that an undo took back; an import of the same row may bring those back, never others.
inline constexpr QByteArrayView undone = "@undo";
/// Whether this version knows what the reserved field means.
inline bool isKnown(QByteArrayView key) { return key == voided || key == source || key == naturalKey || key == batch; }
} // namespace reserved

/// One field as a revision sets it; `value` is canonical CBOR, clearedValue for "cleared".
struct FieldSet {
    QByteArray key;
    QByteArray value;
    friend bool operator==(const FieldSet &, const FieldSet &) = default;
};

/// One immutable step in a record's life; the only thing that is ever written (data.md §3).
struct Revision {
    QUuid record;
    QByteArray type;
    QUuid subject; ///< Null for records that have none.
    Privacy privacy = Privacy::Child;
    std::vector<RevisionId> parents; ///< Every head its author saw; sorted.
    std::vector<FieldSet> sets;      ///< Only the fields it sets; canonical order.
    QUuid author;
    QUuid device;
    Moment at;
    EntryMode mode = EntryMode::Typed;
    QByteArray nonce;
};

/// What a merge takes in from another copy; no form and no import comes near. Together they bound the memory and the
/// time that a hostile copy can ask for.
namespace limits {
inline constexpr qsizetype revisionBytes = 8 * 1024 * 1024;
inline constexpr qsizetype revisionSets = 1000;
inline constexpr qint64 recordRevisions = 10'000;
inline constexpr qint64 recordBytes = 32 * 1024 * 1024;
} // namespace limits

/// Sorts parents and sets as they are encoded.
void putInOrder(Revision &revision);

/// Puts parents and sets in canonical order and encodes. The id of the revision is blake2b256 of the result.
QByteArray encodeRevision(Revision &revision);

/// Strict: anything not canonical, not sorted, or of unknown shape is BadRevision; a newer format is NewerFormat.
Result<Revision> decodeRevision(QByteArrayView payload);

} // namespace boshi
