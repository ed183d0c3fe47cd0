// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_check.h"

namespace boshi::ui {

/// Names a record; empty: its id will do.
using RecordNames = std::function<QString(const QUuid &)>;

/// What a check found, one sentence per kind of damage and per damaged page or record; empty when the vault is whole.
QStringList findingsText(const CheckReport &report, const RecordNames &names = {});

/// What to do about it; empty when the vault is whole.
QString checkAdvice(const CheckReport &report);

/// Both.
QStringList checkText(const CheckReport &report);

} // namespace boshi::ui
