// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words/speaking.h"
#include "ui/charts/timeline_canvas.h"
#include "ui/words/timeline_text.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::timeline_tests {
namespace {

using charts::Milestone;
using charts::Timeline;
using charts::TimelineEvent;

TimelineEvent on(QDate day) { return {PartialDate(day), QUuid::createUuid()}; }

/// Two lanes; in the second, three events on two neighbouring days and one a year later.
Timeline twoLanes()
{
    return {.first = QDate(2024, 4, 1),
            .last = QDate(2026, 6, 1),
            .marks = {{Milestone::Birth, QDate(2025, 1, 5)}, {Milestone::Today, QDate(2026, 6, 1)}},
            .lanes = {{"growth", {on(QDate(2025, 2, 1)), on(QDate(2025, 9, 1))}},
                      {"vaccines", {on(QDate(2025, 3, 10)), on(QDate(2025, 3, 10)), on(QDate(2025, 3, 11)), on(QDate(2026, 3, 1))}}},
            .withoutDay = 2};
}

struct Shown {
    test::Speaking english{"en"};
    QWidget window;
    TimelineCanvas canvas{&window};
    QString pointed;
    std::vector<TimelineEvent> opened;

    explicit Shown(const Timeline &timeline = twoLanes(), int width = 900)
    {
        QObject::connect(&canvas, &TimelineCanvas::pointed, &canvas, [this](const QString &text) { pointed = text; });
        QObject::connect(&canvas, &TimelineCanvas::opened, &canvas, [this](const TimelineEvent &event) { opened.push_back(event); });
        window.resize(width, 400);
        canvas.setTimeline(timeline, [](const TimelineEvent &event) { return QStringLiteral("Entry of ") + event.day.firstDay().toString(Qt::ISODate); });
        canvas.resize(width, canvas.sizeHint().height());
        canvas.resize(width, canvas.sizeHint().height());
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    QAccessibleInterface &spoken() { return *QAccessible::queryAccessibleInterface(&canvas); }
    void press(Qt::Key key) { QTest::keyClick(&canvas, key); }
};

TEST(TimelineCanvas, losesNoEventByGrouping)
{
    for (const int width : {150, 300, 900, 3000}) {
        const Shown shown(twoLanes(), width);
        std::size_t events = 0;
        for (const TimelineDot &dot : shown.canvas.dots())
            events += dot.events.size();
        EXPECT_EQ(events, twoLanes().size()) << width;
    }
}

TEST(TimelineCanvas, groupsWhatWouldLieOnEachOtherAndNothingElse)
{
    const Shown shown;
    ASSERT_EQ(shown.canvas.dots().size(), 4u);
    EXPECT_EQ(shown.canvas.dots()[2].events.size(), 3u);
    for (std::size_t i = 0; i < shown.canvas.dots().size(); ++i)
        for (std::size_t j = i + 1; j < shown.canvas.dots().size(); ++j)
            EXPECT_FALSE(shown.canvas.dots()[i].circle.intersects(shown.canvas.dots()[j].circle)) << i << ' ' << j;
}

TEST(TimelineCanvas, keepsTextsApartAndInsideAtAnyWidthAndSize)
{
    for (const double scale : {1.0, 2.0})
        for (const int width : {300, 640, 900}) {
            QFont font;
            font.setPointSizeF(font.pointSizeF() * scale);
            const TimelineLayout layout = TimelineLayout::of(twoLanes(), width, QFontMetricsF(font));
            std::vector<QRectF> boxes;
            for (const auto &labels : {layout.milestones, layout.ticks})
                for (const TimelineLabel &label : labels)
                    if (!label.box.isNull())
                        boxes.push_back(label.box);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                EXPECT_GE(boxes[i].left(), 0) << width << ' ' << scale;
                EXPECT_LE(boxes[i].right(), width) << width << ' ' << scale;
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    EXPECT_FALSE(boxes[i].intersects(boxes[j])) << width << ' ' << scale;
            }
            EXPECT_FALSE(layout.milestones.back().box.isNull()) << "today is always named";
        }
}

TEST(TimelineCanvas, goesFromDotToDotByKeysAndOpens)
{
    Shown shown;
    shown.canvas.setFocus();
    EXPECT_EQ(shown.canvas.current(), 0);
    EXPECT_EQ(shown.pointed, QStringLiteral("Entry of 2025-02-01"));
    shown.press(Qt::Key_Right);
    EXPECT_EQ(shown.pointed, QStringLiteral("Entry of 2025-09-01"));
    shown.press(Qt::Key_Down);
    EXPECT_EQ(shown.canvas.current(), 2) << "the nearest in time of the lane below, which is no further than the last";
    shown.press(Qt::Key_Up);
    EXPECT_EQ(shown.canvas.current(), 0);
    shown.press(Qt::Key_End);
    EXPECT_EQ(shown.canvas.current(), 3);
    shown.press(Qt::Key_Return);
    ASSERT_EQ(shown.opened.size(), 1u);
    EXPECT_EQ(shown.opened.front().day, PartialDate(QDate(2026, 3, 1)));
}

TEST(TimelineCanvas, letsChooseAmongThoseOfAGroup)
{
    Shown shown;
    shown.canvas.setFocus();
    shown.canvas.setCurrent(2);
    EXPECT_TRUE(shown.pointed.startsWith(QStringLiteral("3 records, 10 Mar 2025 – 11 Mar 2025"))) << shown.pointed.toStdString();
    shown.press(Qt::Key_Space);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().size(), 3);
    menu->actions().back()->trigger();
    menu->close();
    ASSERT_EQ(shown.opened.size(), 1u);
    EXPECT_EQ(shown.opened.front().day, PartialDate(QDate(2025, 3, 11)));
}

TEST(TimelineCanvas, speaksASummaryAndEveryDotAsAButton)
{
    Shown shown;
    QAccessibleInterface &chart = shown.spoken();
    EXPECT_EQ(chart.role(), QAccessible::Chart);
    EXPECT_EQ(chart.text(QAccessible::Name), QStringLiteral("Timeline"));
    EXPECT_EQ(chart.text(QAccessible::Description),
              QStringLiteral("Birth: 5 Jan 2025; Today: 1 Jun 2026\nGrowth: 2; Vaccines: 4\nRecords without a date, not shown here: 2"));
    ASSERT_EQ(chart.childCount(), 4);
    for (int dot = 0; dot < chart.childCount(); ++dot) {
        QAccessibleInterface *button = chart.child(dot);
        ASSERT_TRUE(button && button->isValid());
        EXPECT_EQ(button->role(), QAccessible::Button);
        EXPECT_EQ(button->text(QAccessible::Name), shown.canvas.textOf(std::size_t(dot)));
        EXPECT_EQ(button->parent(), &chart);
        EXPECT_EQ(chart.indexOfChild(button), dot);
        EXPECT_EQ(chart.childAt(button->rect().center().x(), button->rect().center().y()), button);
    }
    chart.child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_EQ(shown.opened.size(), 1u);
    EXPECT_EQ(chart.focusChild(), chart.child(1));
    EXPECT_TRUE(chart.child(1)->state().focused);
}

TEST(TimelineCanvas, tellsScreenReadersNothingOfDotsThatAreGone)
{
    Shown shown;
    QAccessibleInterface *last = shown.spoken().child(3);
    ASSERT_TRUE(last->isValid());
    shown.canvas.setTimeline({}, [](const TimelineEvent &) { return QString(); });
    EXPECT_FALSE(last->isValid());
    EXPECT_EQ(last->text(QAccessible::Name), QString());
    EXPECT_EQ(shown.spoken().childCount(), 0);
    EXPECT_TRUE(shown.canvas.isHidden());
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Return);
    EXPECT_TRUE(shown.opened.empty());
}

TEST(TimelineCanvas, paintsInLightAndDark)
{
    for (const QColor base : {QColor(Qt::white), QColor(0x14, 0x19, 0x1f)}) {
        Shown shown;
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        shown.canvas.setPalette(palette);
        const QImage image = shown.canvas.grab().toImage();
        const QPoint dot = shown.canvas.dots().front().circle.center().toPoint();
        EXPECT_NE(image.pixelColor(dot), image.pixelColor(dot + QPoint(0, int(shown.canvas.dots().front().circle.height() * 0.6))));
    }
}

TEST(TimelineText, saysWhenNothingHasADate)
{
    const test::Speaking english("en");
    EXPECT_EQ(summaryText(Timeline{}), QStringLiteral("Nothing with a date is recorded yet."));
}

} // namespace
} // namespace boshi::ui::timeline_tests
