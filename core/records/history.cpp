// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/history.h"

#include "core/schema/value_codec.h"

#include <numeric>

namespace boshi {
namespace {

/// The text of a reason; empty for anything else.
QString textOf(QByteArrayView raw)
{
    const auto value = decodeValue(raw);
    const auto *text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? *text : QString();
}

void noteVoid(const Revision &revision, StepFacts &facts)
{
    const auto set = std::ranges::find(revision.sets, reserved::voided, &FieldSet::key);
    if (set == revision.sets.end())
        return;
    if (set->value == clearedValue)
        facts.kind = StepKind::Restored;
    else if (facts.reason = textOf(set->value); facts.reason == QLatin1StringView(reserved::undone))
        facts.kind = StepKind::TakenBack;
    else
        facts.kind = StepKind::StruckOut;
}

Value valueBefore(const RecordState &before, const Field &field, const QByteArray &key)
{
    const QByteArray raw = before.shown(key);
    return raw.isEmpty() ? Value() : decodeValue(field, raw).value_or(Value());
}

} // namespace

RecordHistory::RecordHistory(const Record &record, std::vector<KnownRevision> steps)
    : m_record(record)
    , m_steps(std::move(steps))
    , m_order(m_steps.size())
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, {}, [this](std::size_t i) { return m_steps[i].revision.at; });
    std::ranges::reverse(m_order);
}

StepFacts RecordHistory::facts(std::size_t position) const
{
    const KnownRevision &step = known(position);
    StepFacts facts{.kind = step.revision.parents.empty() ? StepKind::Added : StepKind::Edited};
    noteVoid(step.revision, facts);
    const RecordState before = stateOf(ancestry(m_steps, step.id, false));
    for (const FieldSet &set : step.revision.sets) {
        const Field *field = m_record.type->find(std::string_view(set.key.constData(), std::size_t(set.key.size())));
        const auto value = field ? decodeValue(*field, set.value) : std::nullopt;
        if (value)
            facts.fields.push_back({field, valueBefore(before, *field, set.key), *value});
        else
            facts.holdsUnknown |= !reserved::isKnown(set.key);
    }
    std::ranges::sort(facts.fields, {}, &FieldChange::field); // They lie in one table, in its order.
    return facts;
}

Record RecordHistory::after(std::size_t position) const
{
    Record record = toRecord(m_record.id, *m_record.type, m_record.subject, stateOf(ancestry(m_steps, known(position).id, true)));
    record.privacy = m_record.privacy;
    return record;
}

} // namespace boshi
