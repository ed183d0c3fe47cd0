// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attestation.h"

#include <algorithm>

namespace boshi {
namespace {

bool setsAField(const Revision &revision)
{
    return std::ranges::any_of(revision.sets, [](const FieldSet &set) { return !set.key.startsWith('@'); });
}

/// Whether whoever verified had everything before them that anybody set, but for other verifications.
bool sawEverything(std::span<const KnownRevision> steps, const KnownRevision &verification)
{
    const std::vector<KnownRevision> seen = ancestry(steps, verification.id, true);
    return std::ranges::all_of(steps, [&](const KnownRevision &step) {
        return step.revision.mode == EntryMode::Verified || !setsAField(step.revision) || std::ranges::find(seen, step.id, &KnownRevision::id) != seen.end();
    });
}

} // namespace

Attestation attestationOf(std::span<const KnownRevision> steps)
{
    Attestation attestation;
    for (const KnownRevision &step : steps) {
        if (step.revision.mode == EntryMode::CopiedFromPaper)
            attestation.copiedBy = step.revision.author;
        if (step.revision.mode == EntryMode::Verified && sawEverything(steps, step))
            attestation.verifiedBy = step.revision.author;
    }
    return attestation;
}

} // namespace boshi
