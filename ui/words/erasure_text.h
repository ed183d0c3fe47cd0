// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"

#include <QStringList>

namespace boshi::ui {

/// What an erasure takes, by kinds of records; `staying` are the names of members who stay because they belong to others.
QStringList erasureText(const ErasurePlan &plan, const QStringList &staying);

/// Which backups still hold it, by file name, and that copies elsewhere are not known.
QStringList holdingText(const std::vector<BackupHolding> &backups);

/// When it was, and how much.
QString erasedLineText(const ErasedLine &line);

} // namespace boshi::ui
