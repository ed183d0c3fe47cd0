// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QString>

namespace boshi::ui {

/// What a change is about, as precisely as it can be told in a few words: "Weight of Hanako · Measurement (3 Apr 2025)".
/// Empty when that takes more than one record, or lies in a private area that is closed.
QString changeName(const VaultReader &reader, const ChangeLine &line);

/// The change that this one takes back or brings back in the end; itself when it does neither.
ChangeLine originOf(const VaultReader &reader, ChangeLine line);

} // namespace boshi::ui
