// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/touched_by_hand.h"

namespace boshi::exchange {
namespace {

/// Undoing an import, or redoing it, is no entry of a hand; no hand sets a batch.
bool isTakingBack(const Revision &revision)
{
    return std::ranges::any_of(revision.sets, [](const FieldSet &set) { return set.key == reserved::batch; });
}

} // namespace

Result<bool> TouchedByHand::operator()(const QByteArray &key)
{
    if (!m_keys)
        if (const auto read = readKeys(); !read)
            return read.error();
    return m_keys->contains(key);
}

Result<Done> TouchedByHand::readKeys()
{
    const auto history = m_reader.history(m_record);
    if (!history)
        return history.error();
    m_keys.emplace();
    for (const HistoryStep &step : *history)
        if (step.revision.mode != EntryMode::Imported && !isTakingBack(step.revision))
            for (const FieldSet &set : step.revision.sets)
                m_keys->insert(set.key);
    return Done{};
}

} // namespace boshi::exchange
