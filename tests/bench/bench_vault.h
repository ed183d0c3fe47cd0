// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <chrono>

namespace boshi::bench {

/// A new, empty vault in a folder that goes when the program ends.
std::unique_ptr<Vault> newVault();

std::unique_ptr<VaultSession> newSession();

/// Ends the program: a benchmark that measures a failure measures nothing.
[[noreturn]] void giveUp(const Error &error);

template <typename T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    return std::move(*result);
}

/// Seconds that `work` takes.
template <typename Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// A vault of 500 families of 30 records, and one of 3,000 that was written bit by bit among them.
struct BigVault {
    QString path;
    VaultKey key;
    QUuid family;
};
const BigVault &bigVault();

/// Records in the big family, people and memberships included.
inline constexpr int bigFamilySize = 3000;

} // namespace boshi::bench
