// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_palette.h"

#include <QPalette>

namespace boshi::ui {

ChartPalette ChartPalette::light()
{
    return {.background = QColor(0xffffff),
            .text = QColor(0x1c2733),
            .axis = QColor(0x55616d),
            .grid = QColor(0xe1e6ea),
            .band = QColor(0xe9efec),
            .line = QColor(0x46606a),
            .mark = QColor(0x8f3a0c),
            .correctedMark = QColor(0x4c1d95)};
}

ChartPalette ChartPalette::dark()
{
    return {.background = QColor(0x14191f),
            .text = QColor(0xe6ebf0),
            .axis = QColor(0xaab4bf),
            .grid = QColor(0x2b343d),
            .band = QColor(0x202b2d),
            .line = QColor(0x9db5ba),
            .mark = QColor(0xfdba74),
            .correctedMark = QColor(0xc4b5fd)};
}

ChartPalette ChartPalette::matching(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? dark() : light();
}

} // namespace boshi::ui
