// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/screening_trend.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gtest/gtest.h>

namespace boshi::screening_trend_tests {
namespace {

using namespace charts;
namespace keys = records::keys;

const QDate born(2026, 6, 1);

struct AfterBirth {
    Family family{QUuid::createUuid()};
    QUuid mother = QUuid::createUuid();
    QUuid pregnancy = QUuid::createUuid();
    screening::Sheet sheet = *screening::loadSheet(records::epds);

    AfterBirth()
    {
        family.put({.id = mother, .type = &records::person});
        put(records::membership, family.id(), {{keys::membership::person, mother}, {keys::membership::role, QStringLiteral("mother")}});
        Record own{.id = pregnancy, .type = &records::pregnancy, .subject = mother};
        own.setValue(*own.type->find(keys::pregnancy::dueDate), PartialDate(born));
        own.setValue(*own.type->find(keys::pregnancy::outcome), QStringLiteral("birth"));
        own.setValue(*own.type->find(keys::pregnancy::outcomeOn), PartialDate(born));
        family.put(own);
    }
    QUuid put(const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        Record record{.id = QUuid::createUuid(), .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
        return record.id;
    }
    /// The first questions have a score of 1 each.
    QUuid filled(QDate day, int answered, int ones)
    {
        std::vector<std::pair<std::string_view, Value>> values{{"day", PartialDate(day)}};
        for (int i = 0; i < answered; ++i)
            values.emplace_back(sheet.items[std::size_t(i)].field->key, qint64(i < ones ? 1 : 0));
        return put(records::epds, mother, values);
    }
    ScreeningTrend trend() const { return screeningTrend(family, mother, sheet); }
};

TEST(ScreeningTrend, hasTheTotalsOfCompleteSheetsByDay)
{
    AfterBirth home;
    home.filled(born.addDays(30), 10, 7);
    home.filled(born.addDays(14), 10, 4);
    home.filled(born.addDays(20), 9, 9);
    const ScreeningTrend trend = home.trend();
    ASSERT_EQ(trend.rows.size(), 2u);
    EXPECT_EQ(trend.rows[0].total, 4);
    EXPECT_EQ(trend.rows[1].total, 7);
    EXPECT_EQ(trend.rows[1].day, born.addDays(30));
    EXPECT_EQ(trend.unplaced, 1) << "nothing is reckoned from a sheet that is not complete";
    EXPECT_EQ(trend.totals.max, 30);
}

TEST(ScreeningTrend, takesATotalCopiedFromPaper)
{
    AfterBirth home;
    home.put(records::epds, home.mother, {{"day", PartialDate(born.addDays(14))}, {keys::screening::total, qint64(6)}});
    ASSERT_EQ(home.trend().rows.size(), 1u);
    EXPECT_EQ(home.trend().rows.front().total, 6);
}

TEST(ScreeningTrend, hasTheCutoffWhereItHoldsOnly)
{
    AfterBirth home;
    home.filled(born.addDays(-60), 10, 2); // in the pregnancy, for which none is in use
    EXPECT_TRUE(home.trend().lines.empty());
    home.filled(born.addDays(14), 10, 2);
    home.filled(born.addDays(30), 10, 2);
    const ScreeningTrend trend = home.trend();
    ASSERT_EQ(trend.lines.size(), 1u);
    EXPECT_EQ(trend.lines.front().cutoff.atLeast, 9) << "pages.md §20, S27 and S32";
    EXPECT_EQ(trend.lines.front().places.front().y, 9);
    EXPECT_GE(trend.lines.front().places.front().x, double(born.toJulianDay())) << "not over the pregnancy";
    EXPECT_LE(trend.lines.front().places.back().x, trend.days.max);
    EXPECT_EQ(trend.lines.front().cutoff.provenance.certainty, Certainty::Secondhand);
}

TEST(ScreeningTrend, hasTheVisitsBetween)
{
    AfterBirth home;
    home.filled(born.addDays(14), 10, 2);
    home.filled(born.addDays(60), 10, 2);
    const QUuid checkup = home.put(records::postpartumCheckup, home.pregnancy, {{"day", PartialDate(born.addDays(30))}});
    home.put(records::antenatalVisit, home.pregnancy, {{"day", PartialDate(born.addDays(-100))}});
    const ScreeningTrend trend = home.trend();
    ASSERT_EQ(trend.rows.size(), 3u) << "the one long before is not on the chart";
    EXPECT_EQ(trend.rows[1].record, checkup);
    EXPECT_FALSE(trend.rows[1].total);
}

TEST(ScreeningTrend, isEmptyWithoutASheet)
{
    AfterBirth home;
    home.put(records::postpartumCheckup, home.pregnancy, {{"day", PartialDate(born.addDays(30))}});
    EXPECT_TRUE(home.trend().rows.empty());
}

} // namespace
} // namespace boshi::screening_trend_tests
