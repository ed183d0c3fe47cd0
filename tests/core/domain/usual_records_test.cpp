// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"

#include <gtest/gtest.h>

namespace boshi {
namespace {

namespace keys = records::keys;

const QDate born(2025, 3, 10);

struct Home {
    QUuid familyId = QUuid::createUuid();
    QUuid child = QUuid::createUuid();
    QUuid pregnancy = QUuid::createUuid();
    Family family{familyId};

    Home()
    {
        put(child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}});
        put(pregnancy, records::pregnancy, QUuid::createUuid(), {});
        put(QUuid::createUuid(), records::membership, familyId,
            {{keys::membership::person, child}, {keys::membership::role, QStringLiteral("child")}});
    }

    void put(const QUuid &id, const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        Record record{.id = id, .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
    }
    bool isUsual(const RecordType &type, int days) const { return isUsualNow(type, family, child, born.addDays(days)); }
};

TEST(UsualRecords, goByTheAgeOfTheChild)
{
    const Home home;
    EXPECT_TRUE(home.isUsual(records::birth, 0));
    EXPECT_FALSE(home.isUsual(records::birth, 200));
    EXPECT_FALSE(home.isUsual(records::infantCheckup, 26));
    EXPECT_TRUE(home.isUsual(records::infantCheckup, 27));
    EXPECT_TRUE(home.isUsual(records::infantCheckup, 6 * 365));
    EXPECT_FALSE(home.isUsual(records::infantCheckup, 8 * 365));
    EXPECT_TRUE(home.isUsual(records::childMeasurement, 8 * 365));
}

TEST(UsualRecords, areAllOfThemWithoutADayOfBirth)
{
    Home home;
    home.put(home.child, records::person, {}, {});
    EXPECT_TRUE(home.isUsual(records::birth, 0));
    EXPECT_TRUE(home.isUsual(records::infantCheckup, 0));
}

TEST(UsualRecords, ofTypesWithoutAnAgeAreThoseWrittenDownAsThingsHappen)
{
    const Home home;
    EXPECT_TRUE(home.isUsual(records::note, 3000));
    EXPECT_FALSE(home.isUsual(records::handbook, 3000));
}

TEST(UsualRecords, aboutAPregnancyGoOnAsLongAsItDoes)
{
    Home home;
    const auto isUsual = [&] { return isUsualNow(records::antenatalVisit, home.family, home.pregnancy, born); };
    EXPECT_TRUE(isUsual());
    home.put(home.pregnancy, records::pregnancy, QUuid::createUuid(), {{keys::pregnancy::outcome, QStringLiteral("miscarriage")}});
    EXPECT_FALSE(isUsual());
    home.put(home.pregnancy, records::pregnancy, QUuid::createUuid(), {{keys::pregnancy::outcome, QStringLiteral("ongoing")}});
    EXPECT_TRUE(isUsual());
    home.put(home.child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::bornOf, home.pregnancy}});
    EXPECT_FALSE(isUsual());
}

TEST(UsualRecords, afterALossLeaveOnlyWhatIsWrittenAtAnyTime)
{
    Home home;
    home.put(home.child, records::person, {},
             {{keys::person::birthDate, PartialDate(born)}, {keys::person::diedOn, PartialDate(born.addDays(3))}});
    EXPECT_FALSE(home.isUsual(records::infantCheckup, 60));
    EXPECT_FALSE(home.isUsual(records::childMeasurement, 60));
    EXPECT_TRUE(home.isUsual(records::note, 60));
}

TEST(UsualRecords, haveATimeThatLastsAndASource)
{
    for (const RecordType *type : records::all())
        if (const auto *time = records::usualTimeOf(*type)) {
            EXPECT_LT(dayOf(time->first, born), dayOf(time->last, born)) << type->key;
            EXPECT_FALSE(time->source.empty()) << type->key;
        }
}

Family alone(const Record &person)
{
    Family family(person.id);
    family.put(person);
    return family;
}

struct Coming {
    const RecordType *type;
    QDate born;
    QDate comesOn; ///< The day before it is not there yet.
};

void PrintTo(const Coming &coming, std::ostream *out)
{
    *out << coming.type->key << ", born " << coming.born.toString(Qt::ISODate).toStdString();
}

class PagesToCome : public testing::TestWithParam<Coming> { };

TEST_P(PagesToCome, areThereFromTheDayTheAgeIsReached)
{
    const auto &[type, birth, comesOn] = GetParam();
    Record child{.id = QUuid::createUuid(), .type = &records::person};
    child.setValue(*records::person.find(keys::person::birthDate), PartialDate(birth));
    EXPECT_FALSE(hasCome(*type, alone(child), child, comesOn.addDays(-1)));
    EXPECT_TRUE(hasCome(*type, alone(child), child, comesOn));
    EXPECT_TRUE(hasCome(*type, alone(child), child, comesOn.addYears(10))) << "and stays";
}

// The law counts the day of birth: an age is reached at the end of the day before (pages.md §19, whose dates these are).
INSTANTIATE_TEST_SUITE_P(ByBirth, PagesToCome, testing::Values(
    Coming{&records::guardian2Months, QDate(2026, 4, 1), QDate(2026, 5, 31)},
    Coming{&records::guardian2Months, QDate(2025, 12, 31), QDate(2026, 2, 28)},
    Coming{&records::guardian1Month, QDate(2026, 3, 31), QDate(2026, 4, 27)},
    Coming{&records::guardian1Year, QDate(2024, 2, 29), QDate(2025, 2, 28)},
    Coming{&records::guardian1Year, QDate(2025, 4, 1), QDate(2026, 3, 31)},
    Coming{&records::guardian1Year6Months, QDate(2024, 8, 31), QDate(2026, 2, 28)},
    Coming{&records::guardian2Weeks, QDate(2026, 2, 20), QDate(2026, 3, 6)},
    Coming{&records::guardian3Months, QDate(2025, 11, 30), QDate(2026, 2, 28)},
    Coming{&records::infantCheckup, QDate(2026, 2, 1), QDate(2026, 2, 28)},
    // Born on 1 April: the youngest of the older school year; on 2 April: the oldest of the younger one.
    Coming{&records::schoolGrowth, QDate(2019, 4, 1), QDate(2025, 4, 1)},
    Coming{&records::schoolGrowth, QDate(2019, 4, 2), QDate(2026, 4, 1)},
    Coming{&records::schoolGrowth, QDate(2020, 2, 29), QDate(2026, 4, 1)}));

TEST(PagesToComeLater, areAllThereWhileNobodyKnowsTheDay)
{
    const Record child{.id = QUuid::createUuid(), .type = &records::person};
    EXPECT_TRUE(hasCome(records::guardian6Years, alone(child), child, born));
}

TEST(PagesToComeLater, doNotComeAfterADeath)
{
    Record child{.id = QUuid::createUuid(), .type = &records::person};
    child.setValue(*records::person.find(keys::person::birthDate), PartialDate(born));
    child.setValue(*records::person.find(keys::person::diedOn), PartialDate(born.addDays(40)));
    EXPECT_TRUE(hasCome(records::guardian1Month, alone(child), child, born.addYears(3)));
    EXPECT_FALSE(hasCome(records::guardian3Months, alone(child), child, born.addYears(3)));
}

TEST(UsualRecords, afterAPregnancyGoByTheTimeSinceItEnded)
{
    Home home;
    const auto isUsual = [&](int days) { return isUsualNow(records::postpartumCheckup, home.family, home.pregnancy, born.addDays(days)); };
    EXPECT_FALSE(isUsual(14)) << "nobody knows when it ended";
    home.put(home.child, records::person, {}, {{keys::person::birthDate, PartialDate(born)}, {keys::person::bornOf, home.pregnancy}});
    EXPECT_TRUE(isUsual(14));
    EXPECT_TRUE(isUsual(56));
    EXPECT_FALSE(isUsual(57));
    home.put(home.pregnancy, records::pregnancy, QUuid::createUuid(),
             {{keys::pregnancy::outcome, QStringLiteral("stillbirth")}, {keys::pregnancy::outcomeOn, PartialDate(born.addDays(30))}});
    EXPECT_TRUE(isUsual(80)) << "checkups and care are there after a loss too";
}

TEST(UsualCheckup, isTheOneInWhoseTimeTheDayLies)
{
    const QDate birth(2025, 3, 10);
    EXPECT_EQ(records::checkupAt(birth, birth.addDays(26)), "");
    EXPECT_EQ(records::checkupAt(birth, birth.addDays(27)), "m1");
    EXPECT_EQ(records::checkupAt(birth, birth.addDays(41)), "m1") << "under six weeks";
    EXPECT_EQ(records::checkupAt(birth, birth.addDays(42)), "");
    EXPECT_EQ(records::checkupAt(birth, QDate(2025, 6, 9)), "m3") << "three months are reached on the day before";
    EXPECT_EQ(records::checkupAt(birth, QDate(2025, 11, 20)), "") << "between 8 and 9 months";
    EXPECT_EQ(records::checkupAt(birth, QDate(2026, 9, 9)), "") << "the law says over 18 months, which are reached on this day";
    EXPECT_EQ(records::checkupAt(birth, QDate(2026, 9, 10)), "m18");
    EXPECT_EQ(records::checkupAt(birth, QDate(2027, 3, 8)), "m18");
    EXPECT_EQ(records::checkupAt(birth, QDate(2027, 3, 9)), "y2") << "and not yet two years";
    EXPECT_EQ(records::checkupAt(birth, QDate(2028, 3, 9)), "y2");
    EXPECT_EQ(records::checkupAt(birth, QDate(2028, 3, 10)), "y3");
    EXPECT_EQ(records::checkupAt(QDate(2024, 8, 31), QDate(2026, 2, 28)), "") << "February has no 31st: 18 months are reached on its last day";
    EXPECT_EQ(records::checkupAt(QDate(2024, 8, 31), QDate(2026, 3, 1)), "m18");
    EXPECT_EQ(records::checkupAt(birth, QDate(2029, 12, 1)), "y5");
    EXPECT_EQ(records::checkupAt(birth, QDate(2035, 1, 1)), "");
}

} // namespace
} // namespace boshi
