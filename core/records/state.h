// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/schema/record.h"

#include <map>
#include <span>

namespace boshi {

/// One of several values that copies of a vault gave the same field without knowing of each other.
struct Rival {
    RevisionId revision;
    QByteArray value;
    friend bool operator==(const Rival &, const Rival &) = default;
};

struct FieldState {
    QByteArray value; ///< Shown; canonical CBOR.
    std::vector<Rival> rivals = {}; ///< Empty unless in conflict; sorted by revision.
    friend bool operator==(const FieldState &, const FieldState &) = default;
};

struct CanonicalLess {
    bool operator()(const QByteArray &left, const QByteArray &right) const;
};

/// What a record is, as a pure function of its revisions (data.md §3). Cleared fields are absent unless in conflict.
struct RecordState {
    std::map<QByteArray, FieldState, CanonicalLess> fields = {};
    bool voidContested = false;

    bool isVoided() const;
    bool inConflict() const;
    QByteArray shown(QByteArrayView key) const; ///< Null when not set.
    friend bool operator==(const RecordState &, const RecordState &) = default;
};

/// A revision with the id under which others name it.
struct KnownRevision {
    RevisionId id;
    Revision revision;
};

/// The state after all of `revisions`, whose parents must all be among them, in any order.
RecordState stateOf(std::span<const KnownRevision> revisions);

/// The same, one step on: valid only for a revision that names every head of the record.
void applyOnHeads(RecordState &state, const Revision &revision);

/// The revisions that no other one names as parent, sorted.
std::vector<RevisionId> headsOf(std::span<const KnownRevision> revisions);

/// `id` and everything it builds on.
std::vector<KnownRevision> ancestry(std::span<const KnownRevision> revisions, const RevisionId &id, bool including);

/// The form in which the state is cached in the vault.
QByteArray encodeState(const RecordState &state);
std::optional<RecordState> decodeState(QByteArrayView bytes);

/// The record as forms, lists and rules see it; unknown keys and values that are not of their field's kind stay behind
/// in the revisions.
Record toRecord(const QUuid &id, const RecordType &type, const QUuid &subject, const RecordState &state);
/// The same straight from the cached form, without building the state.
std::optional<Record> toRecord(const QUuid &id, const RecordType &type, const QUuid &subject, QByteArrayView cachedState);

} // namespace boshi
