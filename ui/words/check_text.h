// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_check.h"

namespace boshi::ui {

/// What a check found, one sentence per kind of damage and per damaged page or record, then what to do; empty when the
/// vault is whole.
QStringList checkText(const CheckReport &report);

} // namespace boshi::ui
