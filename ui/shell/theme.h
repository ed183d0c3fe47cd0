// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;
class QPalette;

namespace boshi::ui {

enum class Theme { Light, Dark };

/// What the system's palette says; `wanted` ("light", "dark") overrides it.
Theme themeOf(const QPalette &system, const QString &wanted);
QPalette paletteOf(Theme theme);
/// Of that theme; the system's own where it asks for pure black and white, as contrast themes do, and nothing else is wanted.
QPalette paletteFor(const QPalette &system, const QString &wanted);
/// Fusion, this palette, the system's font with Japanese beside it, all text `textScale` times as large.
void applyLooks(QApplication &application, const QPalette &palette, double textScale);

} // namespace boshi::ui
