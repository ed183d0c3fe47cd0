// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_zoom.h"

#include <gtest/gtest.h>

namespace boshi::ui::plot_zoom_tests {
namespace {

constexpr QRectF sheet(0, 2000, 12, 10000);

PlotZoom wholeSheet()
{
    PlotZoom zoom;
    zoom.setSheet(sheet);
    return zoom;
}

bool isInside(const QRectF &part)
{
    return part.left() >= sheet.left() - 1e-9 && part.right() <= sheet.right() + 1e-9 && part.top() >= sheet.top() - 1e-6 && part.bottom() <= sheet.bottom() + 1e-6;
}

TEST(PlotZoom, keepsThePlaceUnderTheMouse)
{
    PlotZoom zoom = wholeSheet();
    const QPointF about(7, 8500);
    const auto share = [&] { return QPointF((about.x() - zoom.part().left()) / zoom.part().width(), (about.y() - zoom.part().top()) / zoom.part().height()); };
    const QPointF before = share();
    for (int step = 0; step < 6; ++step) {
        zoom.zoom(1.4, about);
        EXPECT_NEAR(share().x(), before.x(), 1e-9);
        EXPECT_NEAR(share().y(), before.y(), 1e-9);
    }
}

TEST(PlotZoom, neverLeavesTheSheet)
{
    PlotZoom zoom = wholeSheet();
    for (int step = 0; step < 400; ++step) {
        if (step % 3 == 0)
            zoom.zoom(step % 2 ? 3.0 : 0.5, QPointF(step % 13, 2000 + step * 37 % 10000));
        else
            zoom.move((step % 7 - 3) * 0.9, (step % 5 - 2) * 1.7);
        ASSERT_TRUE(isInside(zoom.part())) << step;
        ASSERT_GE(zoom.part().width() * PlotZoom::closest, sheet.width() * 0.999);
    }
}

TEST(PlotZoom, goesBackToTheWhole)
{
    PlotZoom zoom = wholeSheet();
    zoom.zoom(2, {3, 4000});
    EXPECT_FALSE(zoom.isWhole());
    zoom.zoom(0.5, {11, 9000});
    EXPECT_TRUE(zoom.isWhole());
    zoom.zoom(0.5, {11, 9000});
    EXPECT_TRUE(zoom.isWhole()) << "never beyond the sheet";
    zoom.move(1, 1);
    EXPECT_TRUE(zoom.isWhole());
}

TEST(PlotZoom, staysForTheSameSheetAndNotForAnother)
{
    PlotZoom zoom = wholeSheet();
    zoom.zoom(4, {3, 4000});
    zoom.setSheet(sheet);
    EXPECT_FALSE(zoom.isWhole());
    zoom.setSheet(QRectF(0, 0, 72, 25000));
    EXPECT_TRUE(zoom.isWhole());
}

TEST(PlotZoom, bringsIntoSightWhatIsOutside)
{
    PlotZoom zoom = wholeSheet();
    zoom.zoom(6, {1, 3000});
    const QSizeF before = zoom.part().size();
    zoom.reveal({10, 9000});
    EXPECT_TRUE(zoom.part().contains(QPointF(10, 9000)));
    EXPECT_NEAR(zoom.part().width(), before.width(), 1e-9);
    const QRectF there = zoom.part();
    zoom.reveal({10, 9000});
    EXPECT_EQ(zoom.part(), there) << "what is in sight moves nothing";
}

} // namespace
} // namespace boshi::ui::plot_zoom_tests
