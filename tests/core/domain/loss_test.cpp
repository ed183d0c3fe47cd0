// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/loss.h"

#include "core/charts/timeline.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/remarks/remarks.h"

#include <gtest/gtest.h>

namespace boshi::loss_tests {
namespace {

namespace keys = records::keys;

const QDate born(2025, 3, 10);
const QDate today(2026, 11, 20);

/// A mother, her pregnancy, and two children of it.
struct Twins {
    QUuid familyId = QUuid::createUuid(), mother = QUuid::createUuid(), pregnancy = QUuid::createUuid(), one = QUuid::createUuid(),
          other = QUuid::createUuid();
    Family family{familyId};

    Twins()
    {
        put(mother, records::person, {}, {});
        put(pregnancy, records::pregnancy, mother, {{keys::pregnancy::dueDate, PartialDate(born.addDays(20))}});
        member(mother, u"mother");
        for (const QUuid &child : {one, other}) {
            put(child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::bornOf, pregnancy}});
            member(child, u"child");
        }
    }

    void put(const QUuid &id, const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        const Record *stored = family.record(id);
        Record record = stored ? *stored : Record{.id = id, .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
    }
    void member(const QUuid &person, QStringView role)
    {
        put(QUuid::createUuid(), records::membership, familyId, {{keys::membership::person, person}, {keys::membership::role, role.toString()}});
    }
    void birth(const QUuid &child, const char16_t *findings)
    {
        put(QUuid::createUuid(), records::birth, child, {{keys::birth::findings, QString::fromUtf16(findings)}, {"day", PartialDate(born)}});
    }
    void outcome(const char16_t *code)
    {
        put(pregnancy, records::pregnancy, mother, {{keys::pregnancy::outcome, QString::fromUtf16(code)}, {keys::pregnancy::outcomeOn, PartialDate(born)}});
    }
    void turn(const QUuid &subject, bool isOn) { put(subject, *family.record(subject)->type, {}, {{keys::loss::mourned, isOn}}); }
    std::vector<charts::Milestone> milestones(const QUuid &subject) const
    {
        std::vector<charts::Milestone> result;
        const QUuid person = subject == pregnancy ? mother : subject;
        for (const charts::TimelineMark &mark : charts::timelineOf(family, person, subject, today).marks)
            result.push_back(mark.what);
        return result;
    }
};

TEST(Loss, isSeenFromWhatIsRecorded)
{
    Twins home;
    EXPECT_FALSE(isMourned(home.family, home.one));
    EXPECT_FALSE(isMourned(home.family, home.pregnancy));
    home.put(home.one, records::person, {}, {{keys::person::diedOn, PartialDate(born.addDays(3))}});
    EXPECT_TRUE(isMourned(home.family, home.one));
    home.birth(home.other, u"stillbirth");
    EXPECT_TRUE(isMourned(home.family, home.other));
    for (const char16_t *code : {u"miscarriage", u"stillbirth", u"ended"}) {
        home.outcome(code);
        EXPECT_TRUE(isMourned(home.family, home.pregnancy));
    }
    home.outcome(u"birth");
    EXPECT_FALSE(isMourned(home.family, home.pregnancy));
}

TEST(Loss, ofOneTwinSaysNothingAboutTheOther)
{
    Twins home;
    home.outcome(u"stillbirth");
    home.birth(home.one, u"stillbirth");
    EXPECT_TRUE(isMourned(home.family, home.one));
    EXPECT_FALSE(isMourned(home.family, home.other));
    EXPECT_FALSE(isUsualNow(records::infantCheckup, home.family, home.one, today));
    EXPECT_TRUE(isUsualNow(records::infantCheckup, home.family, home.other, today));
    home.turn(home.other, true);
    home.turn(home.one, false);
    EXPECT_FALSE(isMourned(home.family, home.one)) << "each has a switch of its own";
    EXPECT_TRUE(isMourned(home.family, home.other));
}

TEST(Loss, ofAPregnancyIsThatOfItsOnlyChild)
{
    Twins home;
    Record alone = *home.family.record(home.other);
    alone.setValue(*records::person.find(keys::person::bornOf), {});
    home.family.put(alone);
    home.outcome(u"stillbirth");
    EXPECT_TRUE(isMourned(home.family, home.one));
    EXPECT_FALSE(isMourned(home.family, home.other));
}

TEST(Loss, isSaidByTheSwitchWhateverIsRecorded)
{
    Twins home;
    home.turn(home.pregnancy, true);
    EXPECT_TRUE(isMourned(home.family, home.pregnancy)) << "nobody has to write an outcome down";
    home.outcome(u"miscarriage");
    home.turn(home.pregnancy, false);
    EXPECT_FALSE(isMourned(home.family, home.pregnancy)) << "and it can be turned back";
}

TEST(Loss, stopsAgesPagesAndMilestones)
{
    Twins home;
    EXPECT_TRUE(hasCome(records::guardian1Year, home.family, *home.family.record(home.one), today));
    home.turn(home.one, true);
    const Record &child = *home.family.record(home.one);
    EXPECT_EQ(countedUntil(home.family, child, today), born);
    EXPECT_FALSE(hasCome(records::guardian1Year, home.family, child, today));
    EXPECT_EQ(std::ranges::count(home.milestones(home.one), charts::Milestone::Today), 0);
    EXPECT_EQ(std::ranges::count(home.milestones(home.other), charts::Milestone::Today), 1);
    home.put(home.one, records::person, {}, {{keys::person::diedOn, PartialDate(born.addDays(40))}});
    EXPECT_EQ(countedUntil(home.family, *home.family.record(home.one), today), born.addDays(40));
}

TEST(Loss, stopsTheCountdownOfAPregnancy)
{
    Twins home;
    const QUuid expecting = QUuid::createUuid();
    home.put(expecting, records::pregnancy, home.mother, {{keys::pregnancy::dueDate, PartialDate(today.addDays(60))}});
    EXPECT_TRUE(isOngoing(home.family, *home.family.record(expecting)));
    EXPECT_TRUE(isUsualNow(records::antenatalVisit, home.family, expecting, today));
    home.turn(expecting, true);
    EXPECT_FALSE(isOngoing(home.family, *home.family.record(expecting)));
    EXPECT_FALSE(isUsualNow(records::antenatalVisit, home.family, expecting, today));
    for (const charts::TimelineMark &mark : charts::timelineOf(home.family, home.mother, expecting, today).marks)
        EXPECT_TRUE(mark.what != charts::Milestone::DueDate && mark.what != charts::Milestone::Today);
}

TEST(Loss, keepsRemarksOnTheMotherAndEndsThoseOnTheChild)
{
    Twins home;
    const QUuid weighed = QUuid::createUuid();
    home.put(weighed, records::birth, home.one, {{"day", PartialDate(born)}, {"weight", qint64(2000)}});
    EXPECT_FALSE(remarks::remarksOn(*home.family.record(weighed), home.family).empty());
    home.turn(home.one, true);
    EXPECT_TRUE(remarks::remarksOn(*home.family.record(weighed), home.family).empty());
    home.outcome(u"stillbirth");
    const QUuid visit = QUuid::createUuid();
    home.put(visit, records::postpartumCheckup, home.pregnancy, {{"day", PartialDate(born.addDays(14))}, {"systolic", qint64(165)}});
    EXPECT_FALSE(remarks::remarksOn(*home.family.record(visit), home.family).empty()) << "her own blood pressure matters as before";
}

TEST(Loss, hasASwitchForAPregnancyAndAChildAndForNoOtherAdult)
{
    Twins home;
    const auto offered = [&](const QUuid &id) { return mayBeMourned(home.family, *home.family.record(id)); };
    EXPECT_TRUE(offered(home.pregnancy));
    EXPECT_TRUE(offered(home.one));
    EXPECT_FALSE(offered(home.mother));
    home.turn(home.mother, true); // Written in another copy: it can be taken back here.
    EXPECT_TRUE(offered(home.mother));
}

} // namespace
} // namespace boshi::loss_tests
