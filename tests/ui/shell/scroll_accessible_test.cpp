// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_accessible.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace boshi::ui::scroll_accessible_tests {
namespace {

struct Reading {
    QScrollArea area;
    QAccessibleInterface *spoken = nullptr;

    Reading()
    {
        keepScrollAreasSafe();
        area.setWidget(new QLabel(QStringLiteral("見本")));
        area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        area.show();
        spoken = QAccessible::queryAccessibleInterface(&area);
    }
};

TEST(ScrollAccessible, answersForAScrollBarThatHasJustGone)
{
    Reading reading;
    const int before = reading.spoken->childCount();
    ASSERT_GE(before, 2) << "the viewport and a scroll bar";
    reading.area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    EXPECT_EQ(reading.spoken->childCount(), before - 1);
    EXPECT_EQ(reading.spoken->child(before - 1), nullptr) << "Qt 6.4 reads past its list here";
    EXPECT_EQ(reading.spoken->child(-1), nullptr);
}

TEST(ScrollAccessible, findsEachOfItsChildrenAgain)
{
    const Reading reading;
    for (int index = 0; index < reading.spoken->childCount(); ++index)
        EXPECT_EQ(reading.spoken->indexOfChild(reading.spoken->child(index)), index);
    EXPECT_EQ(reading.spoken->child(0)->object(), reading.area.viewport());
    EXPECT_EQ(reading.spoken->indexOfChild(nullptr), -1);
}

} // namespace
} // namespace boshi::ui::scroll_accessible_tests
