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

/// Whatever is written on whatever lies below it, in the window with the keyboard and in others.
TEST(Theme, isReadableInLightAndDark)
{
    using P = QPalette;
    constexpr P::ColorRole texts[] = {P::WindowText, P::Text, P::ButtonText, P::PlaceholderText, P::Link, P::LinkVisited, P::BrightText};
    constexpr P::ColorRole grounds[] = {P::Window, P::Base, P::AlternateBase, P::Button};
    constexpr std::pair<P::ColorRole, P::ColorRole> pairs[] = {{P::HighlightedText, P::Highlight}, {P::ToolTipText, P::ToolTipBase}};
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (const P::ColorGroup group : {P::Active, P::Inactive}) {
            const auto contrastOf = [&, palette = paletteOf(theme)](P::ColorRole text, P::ColorRole ground) {
                return contrast(palette.color(group, text), palette.color(group, ground));
            };
            for (const P::ColorRole text : texts)
                for (const P::ColorRole ground : grounds)
                    EXPECT_GE(contrastOf(text, ground), 4.5) << int(theme) << ' ' << text << " on " << ground;
            for (const auto &[text, ground] : pairs)
                EXPECT_GE(contrastOf(text, ground), 4.5) << int(theme) << ' ' << text << " on " << ground;
        }
}

TEST(Theme, leavesContrastThemesOfTheSystemAlone)
{
    QPalette pure(Qt::black, Qt::black);
    pure.setColor(QPalette::Base, Qt::black);
    pure.setColor(QPalette::WindowText, Qt::yellow);
    EXPECT_EQ(paletteFor(pure, {}), pure);
    EXPECT_EQ(paletteFor(pure, QStringLiteral("light")), paletteOf(Theme::Light));
    EXPECT_EQ(paletteFor(QPalette(QColor(0x202020)), {}), paletteOf(Theme::Dark));
}

TEST(Theme, followsTheSystemUnlessToldOtherwise)
{
    EXPECT_EQ(themeOf(QPalette(Qt::black), {}), Theme::Dark);
    EXPECT_EQ(themeOf(QPalette(Qt::white), {}), Theme::Light);
    EXPECT_EQ(themeOf(QPalette(Qt::white), QStringLiteral("dark")), Theme::Dark);
}

} // namespace
} // namespace boshi::ui
