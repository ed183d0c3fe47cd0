// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/change.h"

namespace boshi::ui {

/// "Add Measurement"; `title` is the key of the record type (or layout) the change is about.
QString changeText(ChangeKind kind, const QString &title);
/// Names for the menu: "Undo: add Measurement", or of what `name` calls more precisely. An unknown kind from a newer version
/// is a plain "Undo".
QString undoText(int kind, const QString &title, const QString &name = {});
QString redoText(int kind, const QString &title, const QString &name = {});

} // namespace boshi::ui
