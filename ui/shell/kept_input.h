// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QCborMap>
#include <QHash>

#include <functional>

namespace boshi::ui {

/// Input that was not saved when a vault was locked. It stays in memory only, sealed under the key of its vault, and is
/// given back to whoever opens that vault again while the program runs.
class KeptInput {
public:
    void keep(const Vault &vault, const QCborMap &input);
    /// The first that may be given back, which is then no longer kept; empty when there is none.
    QCborMap take(const Vault &vault, const std::function<bool(const QCborMap &)> &mayBeGiven);
    bool holds(const Vault &vault) const { return m_sealed.contains(vault.path()); }

private:
    QHash<QString, std::vector<QByteArray>> m_sealed; ///< By the path of the vault.
};

} // namespace boshi::ui
