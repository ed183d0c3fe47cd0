// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_painter.h"

#include "core/charts/growth_chart.h"
#include "tests/core/growth/growth_support.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

using namespace growth;

charts::ChartSpec pretermWeightChart()
{
    const ChildFacts child{
        .sex = Sex::Female, .birth = QDate(2024, 4, 10), .gestationAtBirth = GestationalAge::of(32, 0)};
    const std::vector points{growthPoint(Measure::Weight, 5000, QDate(2024, 9, 10), {})};
    return charts::growthChart(child, charts::growthRows(child, points, Measure::Weight, jp2023()), Measure::Weight,
                               charts::ChartWindow::FirstYear, jp2023());
}

/// A painted chart and where its parts stand.
struct Picture {
    QImage image;
    ChartLayout layout;

    Picture(const charts::ChartSpec &spec, QSize size, int pointSize,
            const ChartPalette &palette = ChartPalette::light())
        : image(size, QImage::Format_RGB32)
    {
        QFont font;
        font.setPointSize(pointSize);
        QPainter painter(&image);
        const ChartPainter chart(spec, palette, font);
        layout = chart.layout(painter, image.rect());
        chart.paint(painter, image.rect());
    }

    QColor at(double x, double y) const { return image.pixelColor(int(x), int(y)); }

    bool hasText(const QRectF &area, const QColor &color) const
    {
        for (int y = int(area.top()); y < int(area.bottom()); ++y)
            for (int x = int(area.left()); x < int(area.right()); ++x)
                if (image.pixelColor(x, y) == color)
                    return true;
        return false;
    }
};

TEST(ChartPainter, putsDotAndCrossWhereTheValueIs)
{
    const charts::ChartSpec spec = pretermWeightChart();
    const charts::ChartPoint &point = spec.points.at(0);
    for (const ChartPalette &palette : {ChartPalette::light(), ChartPalette::dark()}) {
        const Picture picture(spec, {900, 640}, 11, palette);
        const double y = picture.layout.toY(spec, point.value);
        EXPECT_EQ(picture.at(picture.layout.toX(spec, point.age), y), palette.mark);
        EXPECT_EQ(picture.at(picture.layout.toX(spec, *point.correctedAge), y), palette.correctedMark);
    }
}

TEST(ChartPainter, fillsTheBandAndNothingBelowIt)
{
    const charts::ChartSpec spec = pretermWeightChart();
    const Picture picture(spec, {900, 640}, 11);
    const double x = picture.layout.toX(spec, 8.3);
    EXPECT_EQ(picture.at(x, picture.layout.toY(spec, 8250)), ChartPalette::light().band);
    EXPECT_EQ(picture.at(x, picture.layout.toY(spec, 2400)), ChartPalette::light().background);
}

TEST(ChartPainter, printsTheReferenceAtAnySizeAndTextSize)
{
    const charts::ChartSpec spec = pretermWeightChart();
    for (const QSize size : {QSize(1280, 800), QSize(640, 480), QSize(420, 300)}) {
        for (const int pointSize : {11, 22}) {
            const Picture picture(spec, size, pointSize);
            EXPECT_TRUE(picture.layout.footerText.contains(QStringLiteral("2023")));
            EXPECT_TRUE(picture.hasText(picture.layout.footer, ChartPalette::light().text));
            EXPECT_TRUE(QRectF(picture.image.rect()).contains(picture.layout.footer));
            EXPECT_LE(picture.layout.title.bottom(), picture.layout.plot.top());
            EXPECT_LT(picture.layout.plot.bottom(), picture.layout.footer.top());
        }
    }
}

TEST(ChartPainter, givesUpAxisTitlesBeforeTheyOverlap)
{
    EXPECT_TRUE(Picture(pretermWeightChart(), {900, 640}, 11).layout.hasAxisTitles);
    EXPECT_FALSE(Picture(pretermWeightChart(), {400, 220}, 11).layout.hasAxisTitles);
}

TEST(ChartPainter, survivesAnAreaTooSmallForAnything)
{
    const Picture picture(pretermWeightChart(), {30, 20}, 22);
    EXPECT_EQ(picture.image.size(), QSize(30, 20));
}

TEST(ChartPainter, paintsWithoutLinesAndPoints)
{
    const auto spec = charts::growthChart({}, {}, Measure::Head, charts::ChartWindow::Whole, jp2023());
    EXPECT_TRUE(Picture(spec, {600, 400}, 11).layout.footerText.contains(QStringLiteral("sex")));
}

} // namespace
} // namespace boshi::ui
