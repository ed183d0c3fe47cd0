// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

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
    std::array<QColor, 4> lines; ///< By look, see plot.h.
    std::array<QColor, 4> marks; ///< The same: dots at calendar age.
    QColor correctedMark;        ///< Cross at corrected age, of the first look.

    static ChartPalette light();
    static ChartPalette dark();
    static ChartPalette matching(const QPalette &palette);
};

} // namespace boshi::ui
