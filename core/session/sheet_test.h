// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

namespace boshi {

/// Writes down that the recovery sheet of this vault was tested today.
Result<Done> noteSheetTested(VaultSession &session);

/// When the sheet that opens this vault now was last tested; nothing when it never was, or a new passphrase voided it.
Result<std::optional<PartialDate>> sheetTestedOn(const VaultSession &session);

} // namespace boshi
