// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QSet>
#include <QUuid>

namespace boshi {

struct MergeReport {
    qint64 added = 0;
    qint64 known = 0;
    qint64 waiting = 0; ///< Kept aside after this merge, also from earlier ones: what they build on has not come yet.
    qint64 refused = 0; ///< Broken, too large, holding an individual number, or contradicting what the record is.
    qint64 erased = 0;  ///< Erased here on request; they stay away.
    qint64 attachments = 0; ///< Added, or their content, which had been absent here.
    QSet<QUuid> records = {};
    QSet<QUuid> conflicts = {}; ///< Records on which the copies disagree, among those touched.
};

/// Adds the other vault's revisions to this one, in one transaction: the union of both (data.md §3). Idempotent; no
/// revision is ever written by merging. Individual numbers are refused, not edited.
Result<MergeReport> mergeVault(Vault &into, const Vault &from);

} // namespace boshi
