// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace boshi::ui {

/// Colours of a chart. None of them means boy or girl, good or bad; text, lines and marks keep a contrast of 4.5:1
/// against what lies behind them.
struct ChartPalette {
    QColor background;
    QColor text;
    QColor axis;
    QColor grid;
    QColor band;
    QColor line;
    QColor mark;          ///< Dot at calendar age.
    QColor correctedMark; ///< Cross at corrected age.

    static ChartPalette light();
    static ChartPalette dark();
    static ChartPalette matching(const QPalette &palette);
};

} // namespace boshi::ui
