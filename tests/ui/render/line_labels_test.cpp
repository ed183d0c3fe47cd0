// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/line_labels.h"

#include "ui/render/clipping.h"

#include <gtest/gtest.h>

#include <cmath>

namespace boshi::ui::line_labels_tests {
namespace {

constexpr QRectF plot(0, 0, 800, 400);
constexpr QSizeF label(40, 20);

/// Steep at first and flat at last, as growth is.
QPolygonF bend(double height)
{
    QPolygonF line;
    for (int x = 0; x <= 800; x += 5)
        line << QPointF(x, 400 - height * (1 - std::exp(-x / 150.0)));
    return line;
}

std::vector<LineToLabel> family(int count, double apart)
{
    std::vector<LineToLabel> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back({{bend(200 + i * apart)}, label});
    return lines;
}

TEST(LineLabels, standOnTheirLineAlongItsSlope)
{
    const auto placed = placeLineLabels({{{QPolygonF({{0, 400}, {800, 0}})}, label}}, plot, {}, 4);
    ASSERT_TRUE(placed[0]);
    EXPECT_NEAR(placed[0]->centre.y(), 400 - placed[0]->centre.x() / 2, 0.01);
    EXPECT_NEAR(placed[0]->angle, -26.565, 0.01) << "counter-clockwise, as the line rises on the screen";
}

TEST(LineLabels, neverTouchEachOtherNorLeaveThePlot)
{
    for (const double apart : {3.0, 12.0, 30.0})
        for (const double scale : {1.0, 2.0}) {
            auto lines = family(9, apart);
            for (LineToLabel &line : lines)
                line.label *= scale;
            const auto placed = placeLineLabels(lines, plot, {}, 4);
            for (std::size_t i = 0; i < placed.size(); ++i) {
                if (!placed[i])
                    continue;
                for (const QPointF &corner : placed[i]->outline())
                    EXPECT_TRUE(plot.contains(corner)) << apart << ' ' << scale;
                for (std::size_t j = i + 1; j < placed.size(); ++j)
                    EXPECT_FALSE(placed[j] && placed[i]->touches(*placed[j])) << apart << ' ' << scale;
            }
            EXPECT_TRUE(placed[0]) << "who comes first has a label";
        }
}

TEST(LineLabels, makeRoomAlongTheLineWhereNoneIsBesideEachOther)
{
    int shown = 0;
    for (const auto &place : placeLineLabels(family(7, 12), plot, {}, 4))
        shown += place.has_value();
    EXPECT_EQ(shown, 7) << "lines 12 pixels apart, labels 20 pixels high";
}

TEST(LineLabels, keepOffMarksWhileThereIsAnotherPlace)
{
    const std::vector<LineToLabel> lines{{{QPolygonF({{0, 200}, {800, 200}})}, label}};
    const auto free = placeLineLabels(lines, plot, {}, 4);
    const auto placed = placeLineLabels(lines, plot, {free[0]->centre}, 4);
    ASSERT_TRUE(placed[0]);
    EXPECT_FALSE(placed[0]->touches(free[0]->centre, 4));
    std::vector<QPointF> everywhere;
    for (int x = 0; x <= 800; x += 10)
        everywhere.emplace_back(x, 200);
    EXPECT_TRUE(placeLineLabels(lines, plot, everywhere, 4)[0]) << "better on a mark than nowhere";
}

TEST(LineLabels, standBesideALineThatIsTooShortAndNowhereWithoutALine)
{
    const QPolygonF dash({{700, 100}, {730, 100}});
    const auto placed = placeLineLabels({{{dash}, label}, {{}, label}, {{QPolygonF({{900, 10}, {990, 10}})}, label}}, plot, {}, 4);
    ASSERT_TRUE(placed[0]);
    EXPECT_LT(placed[0]->outline().boundingRect().right(), 700);
    EXPECT_FALSE(placed[1]);
    EXPECT_FALSE(placed[2]) << "outside of the part shown";
}

TEST(LineLabels, keepToOneSideOfAStep)
{
    const QPolygonF before({{0, 300}, {400, 300}}), after({{400, 250}, {800, 250}});
    const auto placed = placeLineLabels({{{before, after}, label}}, plot, {}, 4);
    ASSERT_TRUE(placed[0]);
    EXPECT_EQ(placed[0]->angle, 0);
    EXPECT_GT(placed[0]->outline().boundingRect().left(), 400);
}

TEST(Clipping, keepsWhatIsInsideAndNothingElse)
{
    EXPECT_TRUE(insideOf(plot, QPolygonF({{-50, 500}, {-10, 10}})).empty());
    const auto parts = insideOf(plot, QPolygonF({{-100, 200}, {100, 200}, {100, 500}, {200, 500}, {200, 100}}));
    ASSERT_EQ(parts.size(), 2u) << "it leaves and comes back";
    EXPECT_EQ(parts[0], QPolygonF({{0, 200}, {100, 200}, {100, 400}}));
    EXPECT_EQ(parts[1], QPolygonF({{200, 400}, {200, 100}}));
    const QPolygonF area = areaInside(plot, QPolygonF({{-100, -100}, {900, -100}, {900, 200}, {-100, 200}}));
    EXPECT_EQ(area.boundingRect(), QRectF(0, 0, 800, 200));
    EXPECT_TRUE(areaInside(plot, QPolygonF({{900, 10}, {990, 10}, {990, 90}})).isEmpty());
}

} // namespace
} // namespace boshi::ui::line_labels_tests
