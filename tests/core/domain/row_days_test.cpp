// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/row_days.h"

#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gtest/gtest.h>

namespace boshi::row_days_tests {
namespace {

class RowDays : public testing::Test {
protected:
    RowDays()
    {
        Record person{.id = child, .type = &records::person};
        person.setValue(*records::person.find(records::keys::person::birthDate), PartialDate(QDate(2026, 2, 27)));
        family.put(person);
    }
    Record newborn(std::optional<PartialDate> day, std::optional<qint64> age)
    {
        Record record{.id = QUuid::createUuid(), .type = &records::earlyNewborn, .subject = child};
        if (day)
            record.setValue(*record.type->find("day"), *day);
        if (age)
            record.setValue(*record.type->find("age_days"), *age);
        record.setValue(*record.type->find("weight"), qint64(2900));
        return record;
    }
    QUuid child = QUuid::createUuid();
    Family family{QUuid::createUuid()};
};

TEST_F(RowDays, areCountedFromTheDayOfBirthWhenThePaperGivesTheAgeAlone)
{
    EXPECT_EQ(dayOfRow(family, newborn({}, 3)), QDate(2026, 3, 2));
    EXPECT_EQ(dayOfRow(family, newborn(PartialDate(QDate(2026, 3, 5)), 3)), QDate(2026, 3, 5)) << "what is written holds";
    EXPECT_EQ(dayOfRow(family, newborn(PartialDate::of(2026, 3), 3)), std::nullopt) << "nor is a month made a day";
    EXPECT_EQ(dayOfRow(family, newborn({}, {})), std::nullopt);
    EXPECT_EQ(ageInDaysOfRow(family, newborn(PartialDate(QDate(2026, 3, 5)), {})), 6);
    EXPECT_EQ(ageInDaysOfRow(family, newborn({}, 3)), 3);
}

TEST_F(RowDays, bringSuchARowOntoTheGrowthChart)
{
    family.put(newborn({}, 3));
    const auto points = growth::growthPoints(family, *family.record(child));
    ASSERT_EQ(points.size(), 1u);
    EXPECT_EQ(points.front().day, QDate(2026, 3, 2));
}

TEST_F(RowDays, areUnknownWithoutADayOfBirth)
{
    family.put({.id = child, .type = &records::person});
    EXPECT_EQ(dayOfRow(family, newborn({}, 3)), std::nullopt);
}

} // namespace
} // namespace boshi::row_days_tests
