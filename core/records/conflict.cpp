// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/conflict.h"

#include "core/schema/value_codec.h"

#include <algorithm>

namespace boshi {
namespace {

const Revision *stepOf(std::span<const KnownRevision> steps, const RevisionId &id)
{
    const auto found = std::ranges::find(steps, id, &KnownRevision::id);
    return found == steps.end() ? nullptr : &found->revision;
}

void add(std::vector<RivalValue> &rivals, Value value, const Revision *step)
{
    auto same = std::ranges::find(rivals, value, &RivalValue::value);
    if (same == rivals.end())
        same = rivals.insert(same, {std::move(value)});
    if (step)
        same->writtenBy.push_back(*step);
}

/// Nothing when this version cannot read one of the values: nobody may decide what they cannot see.
std::optional<FieldConflict> fieldConflict(const Field *field, const FieldState &state, std::span<const KnownRevision> steps)
{
    if (!field)
        return std::nullopt;
    FieldConflict conflict{field};
    for (const Rival &rival : state.rivals) {
        auto value = decodeValue(*field, rival.value);
        if (!value)
            return std::nullopt;
        add(conflict.rivals, std::move(*value), stepOf(steps, rival.revision));
    }
    return conflict;
}

/// A strike-out that nobody contradicted but that an edit did not know of has no rivals: the steps tell who did it.
std::vector<RivalValue> strikeOuts(const FieldState &state, std::span<const KnownRevision> steps)
{
    std::vector<RivalValue> reasons;
    const auto take = [&](const QByteArray &raw, const Revision *step) {
        auto value = decodeValue(raw);
        if (value && std::holds_alternative<QString>(*value))
            add(reasons, std::move(*value), step);
    };
    for (const Rival &rival : state.rivals)
        take(rival.value, stepOf(steps, rival.revision));
    if (state.rivals.empty())
        for (const KnownRevision &known : steps)
            for (const FieldSet &set : known.revision.sets)
                if (set.key == reserved::voided && set.value == state.value)
                    take(set.value, &known.revision);
    return reasons;
}

} // namespace

RecordConflict conflictOf(const RecordType &type, const RecordState &state, std::span<const KnownRevision> steps)
{
    RecordConflict conflict;
    for (const auto &[key, field] : state.fields) {
        if (key == reserved::voided && (state.voidContested || !field.rivals.empty())) {
            conflict.strikeOuts = strikeOuts(field, steps);
        } else if (!field.rivals.empty()) {
            auto found = fieldConflict(type.find(std::string_view(key.constData(), std::size_t(key.size()))), field, steps);
            if (found)
                conflict.fields.push_back(std::move(*found));
            else
                conflict.holdsUnknown = true;
        }
    }
    std::ranges::sort(conflict.fields, {}, &FieldConflict::field); // They lie in one table, in its order.
    return conflict;
}

RecordEdit editOf(const Record &record, const Decision &decision)
{
    RecordEdit edit{.record = record.id, .type = record.type, .subject = record.subject, .privacy = record.privacy};
    for (const auto &[field, value] : decision.fields)
        edit.set(field->key, value);
    if (decision.strikeOut)
        edit.setReserved(reserved::voided, decision.strikeOut->isEmpty() ? Value() : Value(*decision.strikeOut));
    return edit;
}

} // namespace boshi
