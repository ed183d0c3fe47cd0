// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QApplication;
class QPalette;

namespace boshi::ui {

enum class Theme { Light, Dark };

/// What the system's palette says; `wanted` ("light", "dark") overrides it.
Theme themeOf(const QPalette &system, const QString &wanted);
QPalette paletteOf(Theme theme);
/// Fusion, our palette, the system's font with Japanese beside it, all text `textScale` times as large.
void applyLooks(QApplication &application, Theme theme, double textScale);

/// The colour mark of the n-th child; a help for the eye only, the name always stands beside it.
QColor childMark(int child);

} // namespace boshi::ui
