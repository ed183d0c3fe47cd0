// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/plot_looks.h"

#include "ui/render/plot.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace boshi::ui::plot_looks_tests {
namespace {

using Paint = void (*)(QPainter &, const ChartPalette &, QPointF, double, std::size_t);

/// Without colour.
QImage shapeOf(Paint paint, std::size_t look)
{
    ChartPalette black = ChartPalette::light();
    black.marks.fill(Qt::black);
    black.correctedMark = Qt::black;
    QImage image(41, 41, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, black, QPointF(20.5, 20.5), 14, look);
    return image;
}

TEST(PlotLooks, areToldApartByTheFormOfTheMark)
{
    for (const Paint paint : {Paint(paintDot), Paint(paintCross)})
        for (std::size_t one = 0; one < plotLooks; ++one)
            for (std::size_t other = one + 1; other < plotLooks; ++other) {
                const QImage first = shapeOf(paint, one), second = shapeOf(paint, other);
                int different = 0;
                for (int y = 0; y < 41; ++y)
                    for (int x = 0; x < 41; ++x)
                        different += first.pixel(x, y) != second.pixel(x, y);
                EXPECT_GT(different, 60) << one << ' ' << other;
            }
}

TEST(PlotLooks, areToldApartByThePatternOfTheLine)
{
    const ChartPalette palette = ChartPalette::light();
    const auto pattern = [&](std::size_t look, charts::LineStyle style) { return linePen(palette, look, style, 1).dashPattern(); };
    EXPECT_TRUE(pattern(0, charts::LineStyle::Solid).isEmpty());
    EXPECT_NE(pattern(0, charts::LineStyle::Dashed), pattern(1, charts::LineStyle::Dashed));
    EXPECT_NE(pattern(1, charts::LineStyle::Solid), pattern(1, charts::LineStyle::Dashed));
    EXPECT_FALSE(pattern(1, charts::LineStyle::Solid).isEmpty());
}

} // namespace
} // namespace boshi::ui::plot_looks_tests
