// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTouchEvent>
#include <QWidget>

#include <gtest/gtest.h>

namespace boshi::ui::idle_lock_tests {
namespace {

using namespace std::chrono_literals;

/// The clock of an IdleLock, which a test stops to see what starts it again.
QTimer &clockOf(const IdleLock &lock)
{
    for (QObject *child : lock.children())
        if (auto *timer = qobject_cast<QTimer *>(child))
            return *timer;
    throw std::runtime_error("no clock");
}

bool restartsFor(IdleLock &lock, const std::function<void(QWidget &)> &touch)
{
    QWidget widget;
    widget.setAttribute(Qt::WA_AcceptTouchEvents);
    lock.start(10min);
    clockOf(lock).stop();
    touch(widget);
    return clockOf(lock).isActive();
}

TEST(IdleLock, tellsWhenNobodyTouchesAnything)
{
    IdleLock lock;
    QSignalSpy idle(&lock, &IdleLock::idle);
    lock.start(1ms);
    EXPECT_TRUE(idle.wait());
}

TEST(IdleLock, beginsAnewWithEveryTouch)
{
    IdleLock lock;
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) { QTest::keyClick(&widget, Qt::Key_A); }));
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) { QTest::mouseClick(&widget, Qt::LeftButton); }));
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) {
        QMouseEvent moved(QEvent::MouseMove, {1, 1}, {1, 1}, Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(&widget, &moved);
    }));
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) {
        QWheelEvent turned({1, 1}, {1, 1}, {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&widget, &turned);
    }));
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) {
        QTouchEvent touched(QEvent::TouchBegin);
        QCoreApplication::sendEvent(&widget, &touched);
    }));
    EXPECT_TRUE(restartsFor(lock, [](QWidget &widget) {
        QInputMethodEvent composed(QStringLiteral("か"), {});
        QCoreApplication::sendEvent(&widget, &composed);
    }));
}

TEST(IdleLock, isNotFooledByWhatTheProgramDoesItself)
{
    IdleLock lock;
    EXPECT_FALSE(restartsFor(lock, [](QWidget &widget) {
        widget.show();
        widget.repaint();
        widget.move(5, 5);
        widget.setWindowTitle(QStringLiteral("other"));
    }));
}

TEST(IdleLock, doesNotCountWhileStoppedOrTurnedOff)
{
    IdleLock lock;
    lock.start(10min);
    lock.stop();
    QWidget widget;
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_FALSE(clockOf(lock).isActive());
    lock.start(0ms);
    QTest::keyClick(&widget, Qt::Key_A);
    EXPECT_FALSE(clockOf(lock).isActive());
}

} // namespace
} // namespace boshi::ui::idle_lock_tests
