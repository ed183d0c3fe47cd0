// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QPalette>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace boshi::ui {
namespace {

double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2.1.
double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

TEST(Theme, isReadableInLightAndDark)
{
    using P = QPalette;
    constexpr std::pair<P::ColorRole, P::ColorRole> pairs[] = {
        {P::WindowText, P::Window}, {P::Text, P::Base}, {P::Text, P::AlternateBase}, {P::ButtonText, P::Button},
        {P::HighlightedText, P::Highlight}, {P::ToolTipText, P::ToolTipBase}, {P::PlaceholderText, P::Base}, {P::Link, P::Window}};
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const auto &[text, ground] : pairs)
            EXPECT_GE(contrast(paletteOf(theme).color(text), paletteOf(theme).color(ground)), 4.5) << int(theme) << ' ' << text;
}

TEST(Theme, followsTheSystemUnlessToldOtherwise)
{
    EXPECT_EQ(themeOf(QPalette(Qt::black), {}), Theme::Dark);
    EXPECT_EQ(themeOf(QPalette(Qt::white), {}), Theme::Light);
    EXPECT_EQ(themeOf(QPalette(Qt::white), QStringLiteral("dark")), Theme::Dark);
}

} // namespace
} // namespace boshi::ui
