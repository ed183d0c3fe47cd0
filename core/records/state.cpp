// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/state.h"

#include "core/base/cbor.h"
#include "core/schema/value_codec.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace boshi {
namespace {

/// Which revisions each one builds on, as bits over positions.
class Ancestors {
public:
    explicit Ancestors(std::span<const KnownRevision> revisions)
        : m_words((revisions.size() + 63) / 64)
        , m_bits(revisions.size() * m_words)
    {
        for (std::size_t i = 0; i < revisions.size(); ++i)
            m_position.insert(revisions[i].id, i);
        std::vector<Step> steps(revisions.size());
        for (std::size_t i = 0; i < revisions.size(); ++i)
            collect(revisions, i, steps);
    }

    /// Whether `later` builds on `earlier`.
    bool contains(std::size_t later, std::size_t earlier) const
    {
        return m_bits[later * m_words + earlier / 64] >> (earlier % 64) & 1;
    }
    /// Adds all that `later` builds on to `covered`.
    void cover(std::size_t later, std::vector<quint64> &covered) const
    {
        for (std::size_t word = 0; word < m_words; ++word)
            covered[word] |= m_bits[later * m_words + word];
    }
    std::size_t words() const { return m_words; }
    bool areConcurrent(std::size_t left, std::size_t right) const
    {
        return left != right && !contains(left, right) && !contains(right, left);
    }

private:
    enum class Step : char { New, Entered, Done };

    /// Depth first without recursion: histories can be long. Nobody can make a circle of hashes, but a hostile file can
    /// store revisions under ids that are not theirs: each is entered only once.
    void collect(std::span<const KnownRevision> revisions, std::size_t start, std::vector<Step> &steps)
    {
        std::vector<std::size_t> stack{start};
        while (!stack.empty()) {
            const std::size_t i = stack.back();
            if (steps[i] == Step::New) {
                steps[i] = Step::Entered;
                for (const RevisionId &parent : revisions[i].revision.parents)
                    if (const auto p = m_position.constFind(parent); p != m_position.cend() && steps[*p] == Step::New)
                        stack.push_back(*p);
                continue;
            }
            if (steps[i] == Step::Entered)
                inherit(revisions[i], i);
            steps[i] = Step::Done;
            stack.pop_back();
        }
    }

    void inherit(const KnownRevision &known, std::size_t i)
    {
        for (const RevisionId &parent : known.revision.parents) {
            const auto found = m_position.constFind(parent);
            if (found == m_position.cend())
                continue;
            for (std::size_t word = 0; word < m_words; ++word)
                m_bits[i * m_words + word] |= m_bits[*found * m_words + word];
            m_bits[i * m_words + *found / 64] |= quint64(1) << (*found % 64);
        }
    }

    std::size_t m_words;
    std::vector<quint64> m_bits;
    QHash<RevisionId, std::size_t> m_position;
};

struct Setter {
    std::size_t position;
    const QByteArray *value;
};
struct CanonicalLess {
    bool operator()(const QByteArray &left, const QByteArray &right) const { return canonicalLess(left, right); }
};
using Setters = std::map<QByteArray, std::vector<Setter>, CanonicalLess>;

Setters settersByField(std::span<const KnownRevision> revisions)
{
    Setters setters;
    for (std::size_t i = 0; i < revisions.size(); ++i)
        for (const FieldSet &set : revisions[i].revision.sets)
            setters[set.key].push_back({i, &set.value});
    return setters;
}

/// Those that no later setter of the same field builds on.
std::vector<Setter> liveSetters(const std::vector<Setter> &setters, const Ancestors &ancestors)
{
    std::vector<quint64> covered(ancestors.words());
    for (const Setter &setter : setters)
        ancestors.cover(setter.position, covered);
    std::vector<Setter> live;
    for (const Setter &setter : setters)
        if (!(covered[setter.position / 64] >> (setter.position % 64) & 1))
            live.push_back(setter);
    return live;
}

std::optional<FieldState> fieldState(std::span<const KnownRevision> revisions, const std::vector<Setter> &live)
{
    const auto &greatest = *std::ranges::max_element(live, {}, [&](const Setter &s) -> const QByteArray & { return revisions[s.position].id; });
    FieldState field{*greatest.value};
    const bool agreed = std::ranges::all_of(live, [&](const Setter &s) { return *s.value == field.value; });
    if (agreed && field.value == clearedValue)
        return std::nullopt;
    if (agreed)
        return field;
    for (const Setter &setter : live)
        field.rivals.push_back({revisions[setter.position].id, *setter.value});
    std::ranges::sort(field.rivals, {}, &Rival::revision);
    return field;
}

bool isEdit(const Revision &revision)
{
    return std::ranges::any_of(revision.sets, [](const FieldSet &set) { return set.key != reserved::voided || set.value == clearedValue; });
}

/// Somebody edited the record without knowing that it had been voided.
bool isVoidContested(std::span<const KnownRevision> revisions, const std::vector<Setter> &liveVoids, const Ancestors &ancestors)
{
    for (const Setter &setter : liveVoids) {
        if (*setter.value == clearedValue)
            continue;
        for (std::size_t i = 0; i < revisions.size(); ++i)
            if (ancestors.areConcurrent(i, setter.position) && isEdit(revisions[i].revision))
                return true;
    }
    return false;
}

const Field *fieldOf(const RecordType &type, QByteArrayView key)
{
    return type.find(std::string_view(key.data(), std::size_t(key.size())));
}

void readShownFields(CborReader &in, const RecordType &type, Record &record, bool &isVoided)
{
    const qsizetype count = in.map();
    record.values.reserve(std::size_t(count));
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const QByteArrayView key = in.utf8();
        const QByteArrayView raw = in.rawItem();
        if (key.startsWith('@')) {
            isVoided = isVoided || (key == reserved::voided && raw != clearedValue);
            record.isReadOnly = record.isReadOnly || !reserved::isKnown(key);
        } else if (const Field *field = fieldOf(type, key)) {
            if (auto value = decodeValue(*field, raw); value && !isEmpty(*value))
                record.values.emplace_back(field->key, std::move(*value));
        }
    }
}

void readConflicts(CborReader &in, const RecordType &type, Record &record, bool &isVoided)
{
    const qsizetype count = in.map();
    for (qsizetype i = 0; i < count && in.ok(); ++i) {
        const QByteArrayView key = in.utf8();
        in.rawItem();
        if (key == reserved::voided) {
            isVoided = false;
            record.isVoidContested = true;
        } else if (const Field *field = fieldOf(type, key)) {
            record.conflicts.push_back(field->key);
        }
    }
}

} // namespace

/// Fields mostly come in order: the end is the first place to look.
std::vector<FieldStates::Entry>::iterator FieldStates::placeOf(const QByteArray &key)
{
    if (m_entries.empty() || canonicalLess(m_entries.back().first, key))
        return m_entries.end();
    return std::ranges::lower_bound(m_entries, key, canonicalLess, &Entry::first);
}

std::vector<FieldStates::Entry>::const_iterator FieldStates::find(QByteArrayView key) const
{
    return std::ranges::find(m_entries, key, &Entry::first);
}

FieldState &FieldStates::operator[](const QByteArray &key)
{
    const auto place = placeOf(key);
    if (place != m_entries.end() && place->first == key)
        return place->second;
    return m_entries.insert(place, {key, {}})->second;
}

void FieldStates::erase(const QByteArray &key)
{
    std::erase_if(m_entries, [&](const Entry &entry) { return entry.first == key; });
}

bool RecordState::isVoided() const
{
    const auto found = fields.find(reserved::voided);
    return found != fields.end() && found->second.rivals.empty() && !voidContested;
}

bool RecordState::inConflict() const
{
    return std::ranges::any_of(fields, [](const auto &field) { return !field.second.rivals.empty(); });
}

QByteArray RecordState::shown(QByteArrayView key) const
{
    const auto found = fields.find(key);
    return found == fields.end() ? QByteArray() : found->second.value;
}

RecordState stateOf(std::span<const KnownRevision> revisions)
{
    const Ancestors ancestors(revisions);
    RecordState state;
    for (const auto &[key, setters] : settersByField(revisions)) {
        const std::vector<Setter> live = liveSetters(setters, ancestors);
        if (live.empty())
            continue; // Revisions of a hostile file that claim to build on each other.
        if (auto field = fieldState(revisions, live))
            state.fields.emplace(key, std::move(*field));
        if (key == reserved::voided)
            state.voidContested = isVoidContested(revisions, live, ancestors);
    }
    return state;
}

void applyOnHeads(RecordState &state, const Revision &revision)
{
    state.fields.reserve(state.fields.size() + revision.sets.size());
    for (const FieldSet &set : revision.sets) {
        if (set.key == reserved::voided)
            state.voidContested = false;
        if (set.value == clearedValue)
            state.fields.erase(set.key);
        else
            state.fields.emplace(set.key, FieldState{set.value});
    }
}

std::vector<RevisionId> headsOf(std::span<const KnownRevision> revisions)
{
    QSet<RevisionId> named;
    for (const KnownRevision &known : revisions)
        for (const RevisionId &parent : known.revision.parents)
            named.insert(parent);
    std::vector<RevisionId> heads;
    for (const KnownRevision &candidate : revisions)
        if (!named.contains(candidate.id))
            heads.push_back(candidate.id);
    std::ranges::sort(heads);
    return heads;
}

std::vector<KnownRevision> ancestry(std::span<const KnownRevision> revisions, const RevisionId &id, bool including)
{
    QHash<RevisionId, const KnownRevision *> byId;
    for (const KnownRevision &known : revisions)
        byId.insert(known.id, &known);
    std::vector<RevisionId> wanted{id};
    QSet<RevisionId> seen{id};
    std::vector<KnownRevision> found;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const KnownRevision *known = byId.value(wanted[i]);
        if (!known)
            continue;
        if (i > 0 || including)
            found.push_back(*known);
        for (const RevisionId &parent : known->revision.parents)
            if (!seen.contains(parent)) {
                seen.insert(parent);
                wanted.push_back(parent);
            }
    }
    return found;
}

QByteArray encodeState(const RecordState &state)
{
    const auto conflicts = std::ranges::count_if(state.fields, [](const auto &field) { return !field.second.rivals.empty(); });
    CborWriter out;
    out.array(3);
    out.map(qsizetype(state.fields.size()));
    for (const auto &[key, field] : state.fields) {
        out.utf8(key);
        out.raw(field.value);
    }
    out.map(conflicts);
    for (const auto &[key, field] : state.fields) {
        if (field.rivals.empty())
            continue;
        out.utf8(key);
        out.array(qsizetype(field.rivals.size()) * 2);
        for (const Rival &rival : field.rivals) {
            out.bytes(rival.revision);
            out.raw(rival.value);
        }
    }
    out.boolean(state.voidContested);
    return out.result();
}

std::optional<RecordState> decodeState(QByteArrayView bytes)
{
    CborReader in(bytes);
    RecordState state;
    if (in.array() != 3)
        in.fail();
    const qsizetype fields = in.map();
    for (qsizetype i = 0; i < fields && in.ok(); ++i) {
        const QByteArray key = in.utf8().toByteArray();
        state.fields.emplace(key, FieldState{in.rawItem().toByteArray()});
    }
    const qsizetype conflicts = in.map();
    for (qsizetype i = 0; i < conflicts && in.ok(); ++i) {
        FieldState &field = state.fields[in.utf8().toByteArray()];
        const qsizetype parts = in.array();
        for (qsizetype part = 0; part + 1 < parts && in.ok(); part += 2) {
            const QByteArray revision = in.bytes().toByteArray();
            field.rivals.push_back({revision, in.rawItem().toByteArray()});
        }
    }
    state.voidContested = in.boolean();
    return in.finished() ? std::optional(state) : std::nullopt;
}

std::optional<Record> toRecord(const QUuid &id, const RecordType &type, const QUuid &subject, QByteArrayView cachedState)
{
    CborReader in(cachedState);
    Record record{.id = id, .type = &type, .subject = subject};
    bool isVoided = false;
    if (in.array() != 3)
        in.fail();
    readShownFields(in, type, record, isVoided);
    readConflicts(in, type, record, isVoided);
    record.isVoidContested = in.boolean() || record.isVoidContested;
    record.isVoided = isVoided && !record.isVoidContested;
    return in.finished() ? std::optional(std::move(record)) : std::nullopt;
}

Record toRecord(const QUuid &id, const RecordType &type, const QUuid &subject, const RecordState &state)
{
    return *toRecord(id, type, subject, encodeState(state));
}

} // namespace boshi
