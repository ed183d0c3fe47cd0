// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/moment.h"

#include <QTimeZone>

#include <gtest/gtest.h>

using namespace boshi;

TEST(Moment, writesTheClockOnTheWallAndItsOffset)
{
    const QDateTime time(QDate(2024, 3, 10), QTime(14, 5, 7), Qt::OffsetFromUTC, 9 * 3600);
    EXPECT_EQ(toText(Moment::of(time)), u"2024-03-10T14:05:07+09:00");
}

TEST(Moment, isTheLocalDayAndTime)
{
    const auto moment = momentFromText(u"2024-03-10T00:30:00+09:00");
    ASSERT_TRUE(moment);
    EXPECT_EQ(moment->localDay(), QDate(2024, 3, 10));
    EXPECT_EQ(moment->localTime(), QTime(0, 30));
    EXPECT_EQ(moment->utcMilliseconds, QDateTime(QDate(2024, 3, 9), QTime(15, 30), Qt::UTC).toMSecsSinceEpoch());
}

TEST(Moment, keepsMillisecondsWhereThereAreAny)
{
    EXPECT_EQ(toText(Moment {250, 0}), u"1970-01-01T00:00:00.250+00:00");
    EXPECT_EQ(momentFromText(u"1970-01-01T00:00:00.250+00:00"), (Moment {250, 0}));
}

TEST(Moment, readsBackWhatItWrites)
{
    for (const qint64 time : {qint64(0), qint64(-1), qint64(-86'400'000), qint64(1'710'047'107'123), qint64(-2'000'000'000'000)}) {
        for (const int offset : {0, 540, -210, 840, -840}) {
            const Moment moment {time, offset};
            EXPECT_EQ(momentFromText(toText(moment)), moment) << toText(moment).toStdString();
        }
    }
}

TEST(Moment, readsTimesWithoutSecondsAndInUtc)
{
    EXPECT_EQ(toText(*momentFromText(u"2024-03-10T14:05+09:00")), u"2024-03-10T14:05:00+09:00");
    EXPECT_EQ(toText(*momentFromText(u"2024-03-10T14:05:07Z")), u"2024-03-10T14:05:07+00:00");
}

TEST(Moment, refusesOtherTexts)
{
    for (const QStringView text :
         {u"", u"2024-03-10", u"2024-03-10T14:05:07", u"2024-03-10 14:05:07+09:00", u"2024-02-30T14:05:07+09:00",
          u"2024-03-10T24:00:00+09:00", u"2024-03-10T14:60:00+09:00", u"2024-03-10T14:05:60+09:00", u"2024-03-10T14:05:07+15:00",
          u"2024-03-10T14:05:07+0900", u"2024-03-10T14:05:7+09:00", u"2024-03-10T1405:07+09:00", u"2024-03-10T14:05+14:30",
          u"2024-03-10T+09:00xxxxx", u"2024-03-10T14:0+09:00"})
        EXPECT_FALSE(momentFromText(text)) << text.toUtf8().constData();
}

TEST(Moment, hasNoTextOutsideFourDigitYears)
{
    EXPECT_EQ(toText(Moment {300'000'000'000'000, 0}), QString());
    EXPECT_EQ(toText(Moment {-70'000'000'000'000, 0}), QString());
}

TEST(Moment, ordersByTheInstant) { EXPECT_LT((Moment {1, 540}), (Moment {2, 0})); }
