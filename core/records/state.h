// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/schema/record.h"

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

/// Fields by key in canonical order. A flat list: records have few fields, and an import makes one of these per row.
class FieldStates {
public:
    using Entry = std::pair<QByteArray, FieldState>;

    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }
    std::size_t size() const { return m_entries.size(); }
    bool empty() const { return m_entries.empty(); }

    std::vector<Entry>::const_iterator find(QByteArrayView key) const;
    const FieldState &at(QByteArrayView key) const { return find(key)->second; } ///< The field must be there.
    FieldState &operator[](const QByteArray &key);
    void emplace(const QByteArray &key, FieldState field) { (*this)[key] = std::move(field); }
    void erase(const QByteArray &key);
    void reserve(std::size_t count) { m_entries.reserve(count); }
    friend bool operator==(const FieldStates &, const FieldStates &) = default;

private:
    std::vector<Entry>::iterator placeOf(const QByteArray &key);

    std::vector<Entry> m_entries;
};

/// What a record is, as a pure function of its revisions (data.md §3). Cleared fields are absent unless in conflict.
struct RecordState {
    FieldStates fields = {};
    bool voidContested = false;

    bool isVoided() const;
    bool inConflict() const;
    /// Whether a person has to decide something: between values, or whether it is void.
    bool isContested() const { return inConflict() || voidContested; }
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
