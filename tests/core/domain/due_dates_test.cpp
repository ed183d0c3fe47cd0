// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/due_dates.h"

#include "core/dates/gestational_age.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gtest/gtest.h>

namespace boshi::due_dates_tests {
namespace {

namespace own = records::keys::dueDateEstimate;

Record estimate(const QString &method, std::vector<std::pair<std::string_view, Value>> values = {})
{
    Record record{.id = QUuid::createUuid(), .type = &records::dueDateEstimate};
    record.setValue(*record.type->find(own::method), method);
    for (auto &[key, value] : values)
        record.setValue(*record.type->find(key), value);
    return record;
}

PartialDate day(int year, int month, int dayOfMonth) { return PartialDate(QDate(year, month, dayOfMonth)); }

TEST(DueDates, areReckonedFromWhatEachMethodNeeds)
{
    EXPECT_EQ(reckonedDueDate(estimate(QStringLiteral("lmp"), {{own::lastPeriod, day(2025, 11, 3)}})), QDate(2026, 8, 10));
    EXPECT_EQ(reckonedDueDate(estimate(QStringLiteral("insemination"), {{own::conceivedOn, day(2025, 11, 17)}})), QDate(2026, 8, 10));
    EXPECT_EQ(reckonedDueDate(estimate(QStringLiteral("crl"), {{own::scanOn, day(2025, 12, 29)}, {own::scanAge, *GestationalAge::of(8, 2)}})),
              QDate(2026, 8, 8));
    EXPECT_EQ(reckonedDueDate(estimate(QStringLiteral("transfer"), {{own::transferredOn, day(2025, 11, 22)}, {own::cultureDays, qint64(5)}})),
              QDate(2026, 8, 10));
}

TEST(DueDates, areNotGuessed)
{
    EXPECT_FALSE(reckonedDueDate(estimate(QStringLiteral("clinician"), {{own::lastPeriod, day(2025, 11, 3)}})));
    EXPECT_FALSE(reckonedDueDate(estimate(QStringLiteral("lmp"), {{own::lastPeriod, *PartialDate::of(2025, 11)}})));
    EXPECT_FALSE(reckonedDueDate(estimate(QStringLiteral("lmp"), {{own::lastPeriod, PartialDate(QDate(2025, 11, 3), true)}})));
    EXPECT_FALSE(reckonedDueDate(estimate(QStringLiteral("transfer"), {{own::transferredOn, day(2025, 11, 22)}})));
    EXPECT_FALSE(reckonedDueDate(estimate(QStringLiteral("crl"), {{own::scanOn, day(2025, 12, 29)}})));
}

TEST(DueDates, oneCountsWhenItWasChosen)
{
    const Record byPeriod = estimate(QStringLiteral("lmp"), {{own::lastPeriod, day(2025, 11, 3)}, {own::dueDate, day(2026, 8, 10)}});
    const Record byClinic = estimate(QStringLiteral("clinician"), {{own::dueDate, day(2026, 8, 12)}});
    const Record pregnancy{.id = QUuid::createUuid(), .type = &records::pregnancy};
    EXPECT_FALSE(countsFor(byPeriod, pregnancy));
    const Record first = withDueDateOf(pregnancy, byPeriod, QDate(2026, 1, 5));
    EXPECT_TRUE(countsFor(byPeriod, first));
    EXPECT_FALSE(countsFor(byClinic, first));
    const Record second = withDueDateOf(first, byClinic, QDate(2026, 1, 9));
    EXPECT_TRUE(countsFor(byClinic, second));
    EXPECT_EQ(second.value(records::keys::pregnancy::lastPeriod), Value(day(2025, 11, 3))) << "what is known stays";
    EXPECT_EQ(second.value(records::keys::pregnancy::dueDateSetOn), Value(day(2026, 1, 9)));
}

} // namespace
} // namespace boshi::due_dates_tests
