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
                              "male,weight,band,2,3,21,22,23,24,25,26,27\n"
                              "male,weight,band,3,4,31,32,33,34,35,36,37\n";

ReferenceInfo anyInfo()
{
    return {.id = QStringLiteral("test"), .edition = QStringLiteral("edition"), .year = 2023, .lines = jp2023().info.lines,
            .checkedOn = QDate(2026, 11, 20), .source = QStringLiteral("source")};
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
            EXPECT_TRUE(jp2023().has(sex, measure)) << qPrintable(toText(measure));
        EXPECT_FALSE(jp2023().has(sex, Measure::Chest));
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
    EXPECT_EQ(dynamic_cast<const SurveyBand &>(*reference->curves.at(0)).rows().size(), 4u);
}

TEST(GrowthReference, refusesWhatIsNotStrictlyRising)
{
    EXPECT_FALSE(readWith("11,12,13", "11,13,13"));
    EXPECT_FALSE(readWith("11,12,13", "11,14,13"));
}

TEST(GrowthReference, refusesOverlapsAndMissingRows)
{
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

/// The bands of 2010 are known in part.
TEST(GrowthReference, allowsBandsThatNobodyKnows)
{
    EXPECT_TRUE(readWith("band,3,4", "band,12,13"));
}

TEST(GrowthReference, hasTheChecksumOfEachFileItShips)
{
    for (const ReferenceInfo &info : shippedReferences())
        EXPECT_TRUE(loadReference(info.id)) << qPrintable(info.id);
    EXPECT_EQ(shippedReferences().size(), 6u);
}

const char *const goodTables = "table,male,weight,,day,nearest,restricted\n0,0.3487,3.3464,0.14602\n1,0.3127,3.3174,0.14693\n"
                               "2,0.3029,3.337,0.14676\n";

Result<Reference> readLms(QByteArray table)
{
    ReferenceInfo info = anyInfo();
    info.kind = ReferenceKind::Lms;
    return read(std::move(table), info);
}

TEST(GrowthReference, refusesADistributionThatIsNone)
{
    const auto with = [](const char *good, const char *bad) { return readLms(QByteArray(goodTables).replace(good, bad)); };
    EXPECT_TRUE(readLms(goodTables));
    EXPECT_FALSE(with("1,0.3127", "2,0.3127")) << "a day is missing";
    EXPECT_FALSE(with("0.14693", "0")) << "no spread";
    EXPECT_FALSE(with("3.3174", "-3.3174"));
    EXPECT_FALSE(with("0.3127", "high"));
    EXPECT_FALSE(with("0.3487", "40")) << "the lowest line has no figure";
    EXPECT_FALSE(with("restricted", "wild"));
    EXPECT_FALSE(with("2,0.3029,3.337,0.14676\n", "")) << "too few rows";
    EXPECT_FALSE(readLms("0,0.3487,3.3464,0.14602\n")) << "of no table";
    EXPECT_EQ(with("0.14693", "0").error().detail, QStringLiteral("test, line 3"));
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
