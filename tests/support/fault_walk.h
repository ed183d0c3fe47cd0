// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/vault_session.h"
#include "tests/support/fault_vfs.h"

#include <functional>

/// One piece of work, done again and again from the same start with the disk failing, or the process dying, at each of its
/// operations in turn. Counts are printed. BOSHI_FAULT_STRIDE=1 leaves no operation out; BOSHI_FAULT_ROUNDS repeats with
/// other contents.
namespace boshi::test {

struct FaultyWork {
    const char *name; ///< As in fault_codes.h.
    /// Puts the files down as they stand before.
    std::function<void()> arrange;
    /// All of it, from opening to closing. From the same start it leaves the same content behind.
    std::function<Result<Done>()> work;
    /// What one finds on the disk afterwards; equal for equal content, null when anything is not whole.
    std::function<QByteArray()> standing;
};

/// Every fault at every operation: what is told is right, and what stands is the state before; or the state after, when
/// nothing was told, or the last flush is what failed. Then death at every operation, before it and in the middle of it: the
/// state before or after stands. Where it is the state before, the next attempt succeeds.
void walk(const FaultyWork &walked);

/// From the environment.
int faultRounds();

/// Work on an open session with its family open, for FaultyWork::work. When it fails, what the session shows must be what
/// its file says.
Result<Done> workOn(const QString &path, const QUuid &family, const std::function<Result<Done>(VaultSession &)> &work);

/// The content of a whole vault under the shared key; null when it does not open or `vault check` finds something.
QByteArray wholeContent(const QString &path);
QByteArray wholeContent(const QString &path, VaultKey key);

template <typename T>
Result<Done> onlyDone(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : result.error();
}

} // namespace boshi::test
