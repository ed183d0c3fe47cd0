// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Work in a process of its own. No vault may be open in this process: the child would inherit it without its locks.
namespace boshi::test {

/// Runs `work` in a forked process and returns its answer (0 to 253); -1 when it crashed or was killed, 255 when it threw.
int runInChild(const std::function<int()> &work);

/// The same as a user without any rights; 254 when this process may not change its user.
int runAsNobody(const std::function<int()> &work);

} // namespace boshi::test
