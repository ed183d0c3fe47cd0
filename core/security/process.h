// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

namespace boshi {

/// Called first in main(): no core dumps of this process or its children, and on Linux no other process of the same user
/// may read its memory.
void protectProcess();

/// The variable's value as a passphrase; then it is gone from this process: overwritten where /proc and children would
/// find it, and unset. Empty when it is not set.
Secret takeFromEnvironment(const char *name);

/// Whether the system lets this process keep a Secret out of the swap; where it does not, Secrets work all the same.
bool canLockMemory();

} // namespace boshi
