// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visit_plan.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gmock/gmock.h>

#include <QFile>

#include <cstring>

namespace boshi::visits {
namespace {

namespace keys = records::keys;
using testing::ElementsAre;

const QDate start(2026, 1, 5); ///< Week 0, day 0.
const QDate due = start.addDays(280);

QDate inWeek(int week, int day = 0) { return start.addDays(7 * week + day); }

struct Expecting {
    Family family{QUuid::createUuid()};
    Record pregnancy{.id = QUuid::createUuid(), .type = &records::pregnancy, .subject = QUuid::createUuid()};

    Expecting() { set(keys::pregnancy::dueDate, PartialDate(due)); }
    void set(std::string_view key, const Value &value)
    {
        pregnancy.setValue(*records::pregnancy.find(key), value);
        family.put(pregnancy);
    }
    void visit(const PartialDate &day)
    {
        Record record{.id = QUuid::createUuid(), .type = &records::antenatalVisit, .subject = pregnancy.id};
        record.setValue(*record.type->sortDay(), day);
        family.put(record);
    }
    std::vector<PlannedVisit> planned(QDate today = inWeek(6)) const { return plannedVisits(pregnancy, family, today); }
    std::vector<int> weeks(QDate today = inWeek(6)) const
    {
        std::vector<int> weeks;
        for (const PlannedVisit &visit : planned(today))
            weeks.push_back(visit.week);
        return weeks;
    }
};

QByteArray shippedText()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/visits/visits.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(VisitPlan, hasFourteenVisits)
{
    EXPECT_THAT(Expecting().weeks(), ElementsAre(8, 12, 16, 20, 24, 26, 28, 30, 32, 34, 36, 37, 38, 39));
}

TEST(VisitPlan, hasMoreForTwins)
{
    Expecting twins;
    twins.set(keys::pregnancy::fetuses, qint64(2));
    EXPECT_EQ(twins.weeks().size(), 19u);
    Expecting one;
    one.set(keys::pregnancy::fetuses, qint64(1));
    EXPECT_EQ(one.weeks().size(), 14u);
}

TEST(VisitPlan, letsEachVisitLastUntilTheNext)
{
    const auto planned = Expecting().planned();
    EXPECT_EQ(planned.front().first, inWeek(8));
    EXPECT_EQ(planned.front().last, inWeek(11, 6));
    EXPECT_EQ(planned.back().first, inWeek(39));
    EXPECT_EQ(planned.back().last, inWeek(39, 6));
}

TEST(VisitPlan, looksAheadOnly)
{
    const Expecting expecting;
    EXPECT_EQ(expecting.weeks(inWeek(35, 6)).front(), 34);
    EXPECT_EQ(expecting.weeks(inWeek(36)).front(), 36);
    EXPECT_TRUE(expecting.weeks(inWeek(40)).empty());
}

TEST(VisitPlan, leavesOutWhatIsRecordedAlready)
{
    Expecting expecting;
    expecting.visit(PartialDate(inWeek(25, 6)));
    expecting.visit(*PartialDate::of(2026, 9)); // Some day in weeks 34 to 38.
    EXPECT_THAT(expecting.weeks(inWeek(24)), ElementsAre(26, 28, 30, 32, 39));
}

TEST(VisitPlan, isEmptyWhenThePregnancyIsOver)
{
    Expecting expecting;
    expecting.set(keys::pregnancy::outcome, QStringLiteral("miscarriage"));
    EXPECT_TRUE(expecting.weeks().empty());
    expecting.set(keys::pregnancy::outcome, QStringLiteral("ongoing"));
    EXPECT_FALSE(expecting.weeks().empty());
}

TEST(VisitPlan, isEmptyWithoutADueDate)
{
    Expecting expecting;
    expecting.set(keys::pregnancy::dueDate, *PartialDate::of(2026, 10));
    EXPECT_TRUE(expecting.weeks().empty());
    expecting.set(keys::pregnancy::dueDate, {});
    EXPECT_TRUE(expecting.weeks().empty());
}

TEST(VisitPlan, namesEachGroupOfTestsOnce)
{
    Expecting expecting;
    std::vector<int> weeks;
    for (const PlannedVisit &visit : expecting.planned())
        if (visit.tests)
            weeks.push_back(visit.week);
    EXPECT_THAT(weeks, ElementsAre(8, 24, 36));
    EXPECT_TRUE(expecting.planned().front().tests->isWithFirstVisit);
    expecting.visit(PartialDate(inWeek(7)));
    EXPECT_FALSE(expecting.planned().front().tests) << "the first visit has been";
}

TEST(VisitPlan, saysOfEverythingInUseWhereItComesFrom)
{
    for (const UsualWeeks &usual : shippedPlan().visits)
        EXPECT_FALSE(usual.origin.provenance.source.isEmpty());
    const auto read = readPlan(shippedText());
    ASSERT_TRUE(read);
    EXPECT_LT(shippedPlan().tests.size(), read->tests.size()) << "what is only remembered is not in use";
    for (const UsualTests &usual : shippedPlan().tests)
        EXPECT_NE(usual.origin.provenance.certainty, Certainty::Remembered);
}

TEST(VisitPlan, refusesWhatDoesNotKeepToTheFormat)
{
    const QByteArray whole = shippedText();
    for (const auto &[good, bad] : {std::pair("\"weeks\": [8", "\"weeks\": [80"), {"\"weeks\": [36, 37, 38, 39]", "\"weeks\": []"}, {"\"ultrasound\"]", "\"x_ray\"]"},
                                    {"\"certainty\": \"official\"", "\"certainty\": \"sure\""}, {"\"ja\": \"血算\"", "\"ja\": \"\""}, {"{", "["}}) {
        QByteArray broken = whole;
        broken.replace(broken.indexOf(good), qsizetype(std::strlen(good)), bad);
        EXPECT_FALSE(readPlan(broken)) << bad;
    }
}

} // namespace
} // namespace boshi::visits
