// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <QString>

#include <optional>

namespace boshi::cli {

/// Asks on the terminal without echo; nothing when there is no terminal.
std::optional<Secret> askWithoutEcho(const QString &prompt);

} // namespace boshi::cli
