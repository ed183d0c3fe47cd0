// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/axis_labels.h"

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

std::size_t labelsOnYear(double length)
{
    return labelledTicks(charts::ageAxis(0, 12), length, 4, [](const charts::Tick &) { return 40.0; }).size();
}

TEST(LabelledTicks, showEveryMonthWhereThereIsRoom)
{
    EXPECT_EQ(labelsOnYear(800), 13u);
}

TEST(LabelledTicks, giveWayWholeRanksAtATime)
{
    EXPECT_EQ(labelsOnYear(400), 5u) << "0, 3, 6, 9, 12";
    EXPECT_EQ(labelsOnYear(120), 3u) << "0, 6, 12";
    EXPECT_EQ(labelsOnYear(60), 2u) << "0, 12";
    EXPECT_EQ(labelsOnYear(10), 1u);
}

} // namespace
} // namespace boshi::ui
