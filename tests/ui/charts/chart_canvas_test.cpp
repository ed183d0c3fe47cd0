// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include <QAccessible>
#include <QChart>
#include <QLineSeries>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace boshi::ui::chart_canvas_tests {
namespace {

constexpr int notch = 120;

Plot plot()
{
    Plot made{.across = charts::ageAxis(0, 12), .up = charts::valueAxis(growth::Measure::Weight, 0, 12000)};
    PlotGroup &group = made.groups.emplace_back();
    group.lines.push_back({{{{0, 2000}, {12, 8000}}}, charts::LineStyle::Solid, QStringLiteral("P3")});
    group.lines.push_back({{{{0, 4000}, {6, 8000}}, {{6, 9000}, {12, 11000}}}, charts::LineStyle::Dashed, QStringLiteral("P97")});
    for (const double month : {1.0, 3.0, 6.0, 11.0})
        made.marks.push_back({.dot = charts::ChartPlace{month, 3000 + month * 500}});
    return made;
}

struct Shown {
    ChartCanvas canvas;

    Shown()
    {
        canvas.setAccessibleName(QStringLiteral("Growth chart"));
        canvas.resize(900, 600);
        canvas.draw(plot(), ChartPalette::light(), [](std::size_t mark) { return QStringLiteral("value %1").arg(mark); });
        canvas.show();
        canvas.activateWindow();
        QCoreApplication::processEvents();
    }
    QPointF at(charts::ChartPlace place) const { return canvas.plotLayout().at(place); }
    /// Whether the page has to scroll.
    bool turn(QPointF point, int angle, QPoint pixels = {}, Qt::KeyboardModifiers keys = {})
    {
        QWheelEvent event(point, canvas.viewport()->mapToGlobal(point), pixels, {0, angle}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas.viewport(), &event);
        return event.isAccepted();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas.viewport(), to);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, to);
    }
    void press(int key, Qt::KeyboardModifiers keys = {}) { QTest::keyClick(&canvas, Qt::Key(key), keys); }
    QRectF part() const { return canvas.zoom().part(); }
    QAccessibleInterface &spoken() { return *QAccessible::queryAccessibleInterface(&canvas); }
};

TEST(ChartCanvas, keepsWhatIsUnderTheWheel)
{
    Shown shown;
    const charts::ChartPlace place{6, 6000};
    const QPointF point = shown.at(place);
    for (const int angle : {notch, notch, -notch, 3 * notch}) {
        EXPECT_TRUE(shown.turn(point, angle));
        EXPECT_NEAR(shown.at(place).x(), point.x(), 0.01);
        EXPECT_NEAR(shown.at(place).y(), point.y(), 0.01);
    }
}

TEST(ChartCanvas, letsThePageScrollWhereNothingGetsSmaller)
{
    Shown shown;
    EXPECT_FALSE(shown.turn({400, 300}, -notch));
    EXPECT_TRUE(shown.turn({400, 300}, notch));
    EXPECT_TRUE(shown.turn({400, 300}, -notch));
    EXPECT_TRUE(shown.canvas.zoom().isWhole());
    EXPECT_FALSE(shown.turn({400, 300}, 0, {0, -30})) << "two fingers, and all of it is in sight";
}

TEST(ChartCanvas, leavesTheWheelToAPageThatScrollsUntilTheChartIsUsed)
{
    QScrollArea page;
    auto *canvas = new ChartCanvas;
    canvas->setFixedSize(500, 900);
    canvas->draw(plot(), ChartPalette::light(), [](std::size_t) { return QString(); });
    page.setWidget(canvas);
    page.resize(520, 400);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto turn = [&](Qt::KeyboardModifiers keys) {
        QWheelEvent event({200, 200}, canvas->viewport()->mapToGlobal(QPointF(200, 200)), {}, {0, notch}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(canvas->viewport(), &event);
    };
    canvas->clearFocus();
    turn({});
    EXPECT_TRUE(canvas->zoom().isWhole());
    turn(Qt::ControlModifier);
    EXPECT_FALSE(canvas->zoom().isWhole());
    canvas->showWhole();
    canvas->setFocus();
    turn({});
    EXPECT_FALSE(canvas->zoom().isWhole());
}

TEST(ChartCanvas, movesUnderTheMouseAndTwoFingers)
{
    Shown shown;
    shown.turn({400, 300}, 4 * notch);
    const charts::ChartPlace place = shown.canvas.plotLayout().placeAt({400, 300});
    shown.drag({400, 300}, {430, 280});
    EXPECT_NEAR(shown.at(place).x(), 430, 0.5);
    EXPECT_NEAR(shown.at(place).y(), 280, 0.5);
    const QRectF before = shown.part();
    shown.turn({400, 300}, 10, {-40, 0});
    EXPECT_GT(shown.part().left(), before.left());
    EXPECT_EQ(shown.part().width(), before.width());
}

TEST(ChartCanvas, isZoomedAndMovedByKeys)
{
    Shown shown;
    QSignalSpy told(&shown.canvas, &ChartCanvas::partChanged);
    shown.press(Qt::Key_Plus);
    shown.press('+');
    EXPECT_LT(shown.part().width(), 6);
    const QRectF before = shown.part();
    shown.press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_GT(shown.part().left(), before.left());
    shown.press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_GT(shown.part().top(), before.top()) << "higher values";
    shown.press(Qt::Key_Minus);
    EXPECT_GT(shown.part().width(), before.width());
    shown.press(Qt::Key_0);
    EXPECT_TRUE(shown.canvas.zoom().isWhole());
    EXPECT_EQ(told.size(), 6);
}

TEST(ChartCanvas, drawsTheLinesWhereTheMarksThinkTheyAre)
{
    Shown shown;
    for (const bool isPart : {false, true}) {
        if (isPart)
            shown.turn({400, 300}, 5 * notch);
        for (QAbstractSeries *series : shown.canvas.chart()->series()) {
            const QPointF first = static_cast<QLineSeries *>(series)->at(0);
            const QPointF drawn = shown.canvas.chart()->mapToPosition(first, series);
            const QPointF meant = shown.at({first.x(), first.y()});
            EXPECT_NEAR(drawn.x(), meant.x(), 0.6);
            EXPECT_NEAR(drawn.y(), meant.y(), 0.6);
        }
    }
}

TEST(ChartCanvas, makesALineOfItsOwnOfEachStretch)
{
    Shown shown;
    EXPECT_EQ(shown.canvas.chart()->series().size(), 3) << "one line, and one with a step";
}

TEST(ChartCanvas, bringsAMarkIntoSightThatIsGoneTo)
{
    Shown shown;
    shown.canvas.ring(0);
    for (int step = 0; step < 6; ++step)
        shown.press(Qt::Key_Plus);
    EXPECT_TRUE(shown.canvas.shows(0)) << "the keys bring the chosen value closer";
    EXPECT_FALSE(shown.canvas.shows(3));
    shown.canvas.ring(3);
    EXPECT_TRUE(shown.canvas.shows(3));
}

TEST(ChartCanvas, asksForANewValueWhereThereIsNone)
{
    Shown shown;
    QSignalSpy empty(&shown.canvas, &ChartCanvas::emptyPlaceChosen);
    QSignalSpy chosen(&shown.canvas, &ChartCanvas::chosen);
    QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, shown.at({8, 2000}).toPoint());
    ASSERT_EQ(empty.size(), 1);
    EXPECT_NEAR(empty.front().front().toDouble(), 8, 0.02);
    EXPECT_TRUE(chosen.isEmpty());
    QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, shown.at({6, 6000}).toPoint());
    EXPECT_EQ(chosen.size(), 1) << "a value is there";
    EXPECT_EQ(empty.size(), 1);
    QTest::mouseDClick(shown.canvas.viewport(), Qt::LeftButton, {}, QPoint(3, 590));
    EXPECT_EQ(empty.size(), 1) << "beside the axes is no day";
}

TEST(ChartCanvas, speaksEveryMarkAsAButton)
{
    Shown shown;
    QAccessibleInterface &chart = shown.spoken();
    EXPECT_EQ(chart.role(), QAccessible::Chart);
    ASSERT_EQ(chart.childCount(), 4);
    for (int mark = 0; mark < 4; ++mark) {
        QAccessibleInterface *button = chart.child(mark);
        ASSERT_TRUE(button && button->isValid());
        EXPECT_EQ(button->role(), QAccessible::Button);
        EXPECT_EQ(button->text(QAccessible::Name), QStringLiteral("value %1").arg(mark));
        EXPECT_EQ(chart.indexOfChild(button), mark);
        EXPECT_EQ(button->parent(), &chart);
        EXPECT_EQ(chart.childAt(button->rect().center().x(), button->rect().center().y()), button);
        EXPECT_FALSE(button->state().offscreen);
    }
    EXPECT_EQ(chart.child(4), nullptr);
    EXPECT_EQ(chart.child(-1), nullptr);
    EXPECT_EQ(chart.indexOfChild(QAccessible::queryAccessibleInterface(shown.canvas.viewport())), -1);
    QSignalSpy pointed(&shown.canvas, &ChartCanvas::pointed);
    QSignalSpy chosen(&shown.canvas, &ChartCanvas::chosen);
    chart.child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_FALSE(pointed.isEmpty());
    EXPECT_EQ(chosen.size(), 1);
}

TEST(ChartCanvas, tellsScreenReadersWhatIsOutOfSightOrGone)
{
    Shown shown;
    QAccessibleInterface *last = shown.spoken().child(3);
    shown.canvas.ring(0);
    for (int step = 0; step < 6; ++step)
        shown.press(Qt::Key_Plus);
    EXPECT_TRUE(last->state().offscreen);
    shown.canvas.draw({}, ChartPalette::light(), {});
    EXPECT_FALSE(last->isValid());
    EXPECT_EQ(last->text(QAccessible::Name), QString());
    EXPECT_TRUE(last->rect().isEmpty());
    EXPECT_EQ(shown.spoken().childCount(), 0);
}

} // namespace
} // namespace boshi::ui::chart_canvas_tests
