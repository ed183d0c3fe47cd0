// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/timeline.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gtest/gtest.h>

namespace boshi::timeline_tests {
namespace {

using charts::Milestone;
using charts::Timeline;
using charts::TimelineLane;
using charts::TimelineMark;
using charts::timelineOf;
namespace keys = records::keys;

const QDate born(2025, 3, 10);
const QDate today(2026, 6, 1);

/// A mother, her pregnancy and a child born of it; nobody exists.
struct Home {
    QUuid familyId = QUuid::createUuid();
    QUuid mother = QUuid::createUuid();
    QUuid child = QUuid::createUuid();
    QUuid pregnancy = QUuid::createUuid();
    Family family{familyId};

    Home()
    {
        put(mother, records::person, {}, {{keys::person::birthDate, PartialDate(QDate(1995, 1, 1))}});
        put(child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::bornOf, pregnancy}});
        put(pregnancy, records::pregnancy, mother, {{keys::pregnancy::dueDate, PartialDate(QDate(2025, 3, 20))}});
        join(mother, u"mother");
        join(child, u"child");
    }

    void put(const QUuid &id, const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        Record record{.id = id, .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
    }
    void join(const QUuid &person, const char16_t *role)
    {
        put(QUuid::createUuid(), records::membership, familyId,
            {{keys::membership::person, person}, {keys::membership::role, QString::fromUtf16(role)}});
    }
    void note(const QUuid &about, const std::optional<PartialDate> &day)
    {
        put(QUuid::createUuid(), records::note, about, {{"day", day ? Value(*day) : Value()}, {"text", QStringLiteral("smiled")}});
    }
    Timeline ofChild() const { return timelineOf(family, child, child, today); }
};

QDate dayOf(const Timeline &timeline, Milestone what)
{
    const auto found = std::ranges::find(timeline.marks, what, &TimelineMark::what);
    return found == timeline.marks.end() ? QDate() : found->day;
}

std::vector<std::string_view> chaptersOf(const Timeline &timeline)
{
    std::vector<std::string_view> chapters;
    for (const TimelineLane &lane : timeline.lanes)
        chapters.push_back(lane.chapter);
    return chapters;
}

TEST(Timeline, reachesFromTheBeginningOfThePregnancyToToday)
{
    const Timeline timeline = Home().ofChild();
    EXPECT_EQ(timeline.first, QDate(2025, 3, 20).addDays(-280));
    EXPECT_EQ(timeline.last, today);
    EXPECT_EQ(dayOf(timeline, Milestone::PregnancyBegins), timeline.first);
    EXPECT_EQ(dayOf(timeline, Milestone::Birth), born);
    EXPECT_EQ(dayOf(timeline, Milestone::Today), today);
    EXPECT_FALSE(dayOf(timeline, Milestone::DueDate).isValid()) << "born already";
}

TEST(Timeline, goesByTheDurationAtBirthBeforeTheDueDate)
{
    Home home;
    home.put(QUuid::createUuid(), records::birth, home.child, {{"day", PartialDate(born)}, {keys::birth::gestation, *GestationalAge::of(34, 0)}});
    EXPECT_EQ(home.ofChild().first, born.addDays(-34 * 7));
}

TEST(Timeline, holdsTheVisitsOfThePregnancyAndEverythingAfter)
{
    Home home;
    home.put(QUuid::createUuid(), records::antenatalVisit, home.pregnancy, {{"day", PartialDate(QDate(2024, 12, 1))}});
    home.put(QUuid::createUuid(), records::childMeasurement, home.child, {{"day", PartialDate(QDate(2025, 5, 1))}});
    home.note(home.child, PartialDate(QDate(2026, 1, 1)));
    home.note(home.child, PartialDate(QDate(2025, 12, 1)));
    home.note(home.child, std::nullopt);
    home.note(home.mother, PartialDate(QDate(2025, 12, 2)));
    const Timeline timeline = home.ofChild();
    EXPECT_EQ(chaptersOf(timeline), (std::vector<std::string_view>{"pregnancy", "growth", "notes"}));
    EXPECT_EQ(timeline.size(), 4u) << "not the mother's own note";
    EXPECT_EQ(timeline.withoutDay, 1);
    const auto &notes = timeline.lanes.back().events;
    EXPECT_LT(notes.front().day, notes.back().day);
    EXPECT_EQ(timeline.lanes.front().events.front().subject, home.pregnancy) << "where it is shown";
}

TEST(Timeline, keepsDaysThatAreKnownInPart)
{
    Home home;
    home.note(home.child, PartialDate::of(2025, 7));
    const Timeline timeline = home.ofChild();
    ASSERT_EQ(timeline.size(), 1u);
    EXPECT_EQ(timeline.lanes.front().events.front().day, *PartialDate::of(2025, 7));
}

TEST(Timeline, ofTheMotherBeginsWithHerPregnancyNotWithHerself)
{
    const Home home;
    const Timeline timeline = timelineOf(home.family, home.mother, home.mother, today);
    EXPECT_EQ(timeline.first, QDate(2025, 3, 20).addDays(-280));
    EXPECT_EQ(dayOf(timeline, Milestone::Birth), born);
}

TEST(Timeline, namesTheDayOfTwinsOnce)
{
    Home home;
    const QUuid twin = QUuid::createUuid();
    home.put(twin, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::bornOf, home.pregnancy}});
    home.join(twin, u"child");
    const Timeline timeline = timelineOf(home.family, home.mother, home.pregnancy, today);
    EXPECT_EQ(std::ranges::count(timeline.marks, Milestone::Birth, &TimelineMark::what), 1);
}

TEST(Timeline, ofAPregnancyThatGoesOnReachesToTheDueDate)
{
    Home home;
    const QUuid next = QUuid::createUuid();
    home.put(next, records::pregnancy, home.mother, {{keys::pregnancy::dueDate, PartialDate(QDate(2026, 10, 1))}});
    const Timeline timeline = timelineOf(home.family, home.mother, next, today);
    EXPECT_EQ(timeline.last, QDate(2026, 10, 1));
    EXPECT_EQ(dayOf(timeline, Milestone::DueDate), QDate(2026, 10, 1));
    EXPECT_EQ(dayOf(timeline, Milestone::Today), today);
}

TEST(Timeline, afterALossEndsThereAndCountsDownToNothing)
{
    Home home;
    const QUuid lost = QUuid::createUuid();
    home.put(lost, records::pregnancy, home.mother,
             {{keys::pregnancy::dueDate, PartialDate(QDate(2026, 10, 1))}, {keys::pregnancy::outcome, QStringLiteral("miscarriage")},
              {keys::pregnancy::outcomeOn, PartialDate(QDate(2026, 4, 2))}});
    const Timeline timeline = timelineOf(home.family, home.mother, lost, today);
    EXPECT_EQ(timeline.last, QDate(2026, 4, 2));
    EXPECT_EQ(dayOf(timeline, Milestone::PregnancyEnds), QDate(2026, 4, 2));
    EXPECT_FALSE(dayOf(timeline, Milestone::DueDate).isValid());
    EXPECT_FALSE(dayOf(timeline, Milestone::Today).isValid());
}

TEST(Timeline, afterADeathEndsWithWhatIsKnownLast)
{
    Home home;
    home.put(home.child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::diedOn, PartialDate(born.addDays(9))}});
    home.note(home.child, PartialDate(born.addDays(40)));
    const Timeline timeline = home.ofChild();
    EXPECT_EQ(dayOf(timeline, Milestone::Death), born.addDays(9));
    EXPECT_EQ(timeline.last, born.addDays(40)) << "nothing is left out";
    EXPECT_FALSE(dayOf(timeline, Milestone::Today).isValid());
}

TEST(Timeline, isEmptyWhenNothingHasADay)
{
    Home home;
    const QUuid other = QUuid::createUuid();
    home.put(other, records::person, {}, {});
    home.join(other, u"father");
    EXPECT_TRUE(timelineOf(home.family, other, other, today).isEmpty());
    EXPECT_TRUE(timelineOf(home.family, QUuid::createUuid(), QUuid(), today).isEmpty());
}

} // namespace
} // namespace boshi::timeline_tests
