// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/restore_preview.h"

#include <QStringList>

namespace boshi::ui {

/// When a copy was made, in the user's time.
QString backupMoment(const BackupFile &backup);

/// What restoring would change, one sentence for each kind of difference; `keptName` is how the present file will be called.
QStringList previewText(const RestorePreview &preview, const QString &keptName);

} // namespace boshi::ui
