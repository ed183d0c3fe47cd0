// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_palette.h"

#include <QPalette>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace boshi::ui {
namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

TEST(ChartPalette, keepsEverythingReadableInLightAndDark)
{
    for (const ChartPalette &palette : {ChartPalette::light(), ChartPalette::dark()})
        for (const QColor &front : {palette.text, palette.axis, palette.correctedMark})
            for (const QColor &back : {palette.background, palette.band})
                EXPECT_GE(contrast(front, back), 4.5) << qPrintable(front.name()) << " on " << qPrintable(back.name());
}

TEST(ChartPalette, followsTheWindow)
{
    const ChartPalette dark = ChartPalette::matching(QPalette(QColor(0x20262c), QColor(0x14191f)));
    EXPECT_EQ(dark.background, ChartPalette::dark().background);
    EXPECT_EQ(ChartPalette::matching(QPalette(QColor(0xefefef))).background, ChartPalette::light().background);
}

} // namespace
} // namespace boshi::ui
