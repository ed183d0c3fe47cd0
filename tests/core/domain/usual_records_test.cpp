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
            EXPECT_LT(time->firstDay, time->lastDay) << type->key;
            EXPECT_FALSE(time->source.empty()) << type->key;
        }
}

} // namespace
} // namespace boshi
