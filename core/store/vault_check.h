// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QStringList>
#include <QUuid>

#include <functional>
#include <vector>

namespace boshi {

/// What a full check of a vault found: counts and SQLite's own words, nothing that a person wrote.
struct CheckReport {
    qint64 pages = 0;
    std::vector<quint32> damagedPages = {}; ///< Page 1 is the first; pages that the file should have and lacks count too.
    QStringList sqliteProblems = {};        ///< SQLite's own check; `sqlite 11` where it could not go on reading.
    qint64 revisions = 0;
    qint64 badRevisions = 0;   ///< Content and id differ, not decodable, or stored under another record or class.
    qint64 badStates = 0;      ///< Records whose cached state or heads are not what their revisions say.
    qint64 badIndex = 0;       ///< Lines of the person index, record columns, natural keys and links that do not fit.
    std::vector<QUuid> badRecords = {}; ///< Of the bad revisions, states and indexes, as far as they tell.
    qint64 badAttachments = 0; ///< Content present and not what the id says.
    qint64 sealedNotVerified = 0;
    QStringList leftovers = {}; ///< See Vault::leftoversOf(); not a fault.
    qint64 waiting = 0; ///< Revisions kept aside until what they build on comes; not a fault.

    bool isClean() const;
    /// Everything that was ever entered is there; only what can be made anew from it may be wrong.
    bool isWhole() const;
};

/// Told now and then how far the check is, up to 100; false ends it with Cancelled.
using CheckProgress = std::function<bool(int percent)>;

/// Checks everything that can be checked (data.md §7): the HMAC of every page, SQLite's integrity, every revision's hash,
/// every cached state, the indexes, every attachment. Reads the whole file.
Result<CheckReport> checkVault(const Vault &vault, const CheckProgress &progress = {});

} // namespace boshi
