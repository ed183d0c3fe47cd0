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
            .lines = {QColor(0x46606a), QColor(0x6a5a3c), QColor(0x4d6a4d), QColor(0x5c5c5c)},
            .marks = {QColor(0x8f3a0c), QColor(0x1f5c3a), QColor(0x6b4e00), QColor(0x454545)},
            .correctedMark = QColor(0x4c1d95)};
}

ChartPalette ChartPalette::dark()
{
    return {.background = QColor(0x14191f),
            .text = QColor(0xe6ebf0),
            .axis = QColor(0xaab4bf),
            .grid = QColor(0x2b343d),
            .band = QColor(0x202b2d),
            .lines = {QColor(0x9db5ba), QColor(0xc4b48f), QColor(0x9fc29f), QColor(0xb0b0b0)},
            .marks = {QColor(0xfdba74), QColor(0x86d9a8), QColor(0xe3c76a), QColor(0xc9c9c9)},
            .correctedMark = QColor(0xc4b5fd)};
}

ChartPalette ChartPalette::matching(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? dark() : light();
}

} // namespace boshi::ui
