// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"

#include <gtest/gtest.h>

using namespace boshi;

TEST(Digits, readsOnlyAsciiDigits)
{
    EXPECT_EQ(digitsValue(u"007"), 7);
    EXPECT_EQ(digitsValue(u"999999999"), 999'999'999);
    for (const QStringView text : {u"", u"-1", u"1.5", u"１", u"1 ", u"1234567890"})
        EXPECT_EQ(digitsValue(text), -1);
}

TEST(Digits, writesLeadingZeros)
{
    QChar buffer[4];
    EXPECT_EQ(writeDigits(buffer, 24, 4), buffer + 4);
    EXPECT_EQ(QStringView(buffer, 4), u"0024");
}
