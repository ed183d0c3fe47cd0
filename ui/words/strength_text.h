// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/passphrase_strength.h"

#include <QString>

namespace boshi::ui {

/// What a passphrase holds against, and what makes it weak if it is.
QString strengthText(const PassphraseStrength &strength);

} // namespace boshi::ui
