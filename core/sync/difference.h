// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QUuid>

#include <map>

namespace boshi {

/// How many records differ between a vault and another copy of it, and in which way.
struct DifferenceCounts {
    qint64 onlyHere = 0;  ///< Restoring the other copy would lose them.
    qint64 onlyThere = 0;
    qint64 newerHere = 0; ///< Here is all that is there and more; restoring would lose the later steps.
    qint64 newerThere = 0;
    qint64 bothChanged = 0;

    bool losesSomething() const { return onlyHere + newerHere + bothChanged > 0; }
    friend bool operator==(const DifferenceCounts &, const DifferenceCounts &) = default;
};

struct VaultDifference {
    DifferenceCounts total = {};
    std::map<QByteArray, DifferenceCounts> types = {}; ///< Sealed records under "": their type is closed.
    std::map<QUuid, DifferenceCounts> families = {};   ///< Families and persons without one; null for what belongs to nobody.
};

/// Compares the histories of two vaults record by record: what putting `other` in the place of `present` would change.
Result<VaultDifference> differenceBetween(const Vault &present, const Vault &other);

} // namespace boshi
