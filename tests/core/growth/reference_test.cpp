// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/reference.h"
#include "tests/core/growth/growth_support.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace boshi::growth {
namespace {

const char *const goodTable = "sex,measure,kind,from,to,p3,p10,p25,p50,p75,p90,p97\n"
                              "male,weight,birth,0,0,1,2,3,4,5,6,7\n"
                              "male,weight,band,1,2,11,12,13,14,15,16,17\n"
                              "male,weight,band,2,3,21,22,23,24,25,26,27\n";

ReferenceInfo anyInfo()
{
    return {QStringLiteral("test"), QStringLiteral("edition"), 2023, QDate(2025, 4, 1), QDate(2026, 11, 20),
            QStringLiteral("source")};
}

Result<Reference> read(QByteArray table, ReferenceInfo info = anyInfo())
{
    QBuffer file(&table);
    file.open(QIODevice::ReadOnly);
    return readReference(std::move(info), file);
}

Result<Reference> readWith(const char *good, const char *bad)
{
    return read(QByteArray(goodTable).replace(good, bad));
}

TEST(GrowthReference, shipsTheSurveyOf2023WithEditionAndSource)
{
    const auto reference = loadReference(u"jp2023");
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->info.id, QStringLiteral("jp2023"));
    EXPECT_EQ(reference->info.edition, QStringLiteral("infant-survey-reiwa5"));
    EXPECT_EQ(reference->info.year, 2023);
    EXPECT_EQ(reference->info.validFrom, QDate(2025, 4, 1));
    EXPECT_EQ(reference->info.checkedOn, QDate(2026, 11, 20));
    EXPECT_TRUE(reference->info.source.contains(QStringLiteral("000040240361")));
}

TEST(GrowthReference, hasWeightHeightAndHeadForBothSexesAndNoChest)
{
    for (const Sex sex : sexes) {
        for (const Measure measure : {Measure::Weight, Measure::Height, Measure::Head})
            EXPECT_TRUE(jp2023().band(sex, measure)) << qPrintable(toText(measure));
        EXPECT_FALSE(jp2023().band(sex, Measure::Chest));
    }
}

TEST(GrowthReference, refusesAnUnknownId)
{
    const auto reference = loadReference(u"jp1850");
    ASSERT_FALSE(reference);
    EXPECT_EQ(reference.error().code, ErrorCode::BrokenReference);
}

TEST(GrowthReference, readsASmallTable)
{
    const auto reference = read(goodTable);
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->band(Sex::Male, Measure::Weight)->rows().size(), 3u);
}

TEST(GrowthReference, refusesWhatIsNotStrictlyRising)
{
    EXPECT_FALSE(readWith("11,12,13", "11,13,13"));
    EXPECT_FALSE(readWith("11,12,13", "11,14,13"));
}

TEST(GrowthReference, refusesGapsOverlapsAndMissingRows)
{
    EXPECT_FALSE(readWith("band,2,3", "band,3,4"));
    EXPECT_FALSE(readWith("band,2,3", "band,1,3"));
    EXPECT_FALSE(readWith("band,2,3", "band,2,2"));
    EXPECT_FALSE(readWith("male,weight,birth,0,0,1,2,3,4,5,6,7\n", ""));
    EXPECT_FALSE(readWith("male,weight,band,2,3,21,22,23,24,25,26,27\n", ""));
    EXPECT_FALSE(read("sex,measure,kind,from,to,p3,p10,p25,p50,p75,p90,p97\n"));
    EXPECT_FALSE(read({}));
}

TEST(GrowthReference, refusesWhatItCannotRead)
{
    EXPECT_FALSE(readWith("p3,p10", "p10,p3"));
    EXPECT_FALSE(readWith("male,weight,band,1", "boy,weight,band,1"));
    EXPECT_FALSE(readWith("male,weight,band,1", "male,foot,band,1"));
    EXPECT_FALSE(readWith("male,weight,band,1", "male,weight,bond,1"));
    EXPECT_FALSE(readWith("11,12", "11.5,12"));
    EXPECT_FALSE(readWith("11,12", "-11,12"));
    EXPECT_FALSE(readWith("16,17", "16"));
}

TEST(GrowthReference, namesTheLineThatIsBroken)
{
    EXPECT_EQ(readWith("11,12,13", "11,13,13").error().detail, QStringLiteral("test, line 3"));
}

TEST(GrowthReference, refusesAnEditionWithoutDates)
{
    ReferenceInfo info = anyInfo();
    info.checkedOn = {};
    EXPECT_FALSE(read(goodTable, info));
}

} // namespace
} // namespace boshi::growth
