// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/growth_batch.h"

#include "core/base/decimal.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace boshi::exchange {
namespace {

struct Written {
    QByteArrayList lines;
    QStringList faults; ///< `3 unknown_sex sex`
    BatchTotals totals;
};

using Batch = std::function<Result<BatchTotals>(QIODevice &, QIODevice &, const OnFault &)>;

Written written(const Batch &batch, QByteArray table)
{
    Written written;
    QByteArray bytes;
    QBuffer in(&table), out(&bytes);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    written.totals = *batch(in, out, [&](const RowRemark &remark) {
        written.faults << QStringLiteral("%1 %2 %3").arg(remark.row).arg(toText(remark.fault), QLatin1String(remark.column));
    });
    written.lines = bytes.split('\n');
    written.lines.removeLast();
    return written;
}

const growth::Reference &reference(const char *id) { return *growth::shippedReference(QString::fromLatin1(id)); }

Batch lms(const char *id)
{
    return [id](QIODevice &in, QIODevice &out, const OnFault &onFault) { return scoreByLms(reference(id), in, out, onFault); };
}

Batch positions(const char *id)
{
    return [id](QIODevice &in, QIODevice &out, const OnFault &onFault) { return placeBetweenLines(reference(id), in, out, onFault); };
}

/// Records 219, 371, 109 and 145 of WHO's demonstration survey (growth.md §4).
TEST(GrowthBatch, scoresAsWhoDoes)
{
    const Written who = written(scoreByWho2006, "id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n"
                                                "219,male,0,,5.5,55.9,,n,38.2\n"
                                                "371,female,,31.38,7.6,,,,\n"
                                                "109,female,,23.62,15.1,97.8,h,,\n"
                                                "145,male,0,,4.5,52.4,,y,37.8\n");
    EXPECT_EQ(who.lines[0], "id,zlen,zwei,zwfl,zbmi,zhc,flen,fwei,fwfl,fbmi,fhc");
    EXPECT_EQ(who.lines[1], "219,3.18,3.77,1.55,2.73,2.94,0,0,0,0,0");
    EXPECT_EQ(who.lines[2], "371,,-4.32,,,,,0,,,");
    EXPECT_EQ(who.lines[3], "109,3.87,2.18,0.36,0.11,,0,0,0,0,");
    EXPECT_EQ(who.lines[4], "145,1.33,,,,2.63,0,,,,0");
    EXPECT_TRUE(who.faults.isEmpty());
}

TEST(GrowthBatch, scoresSchoolchildrenAsWhoDoes)
{
    const Written who = written(scoreByWho2007, "sex,id,age_months,height_cm,weight_kg,oedema\nmale,6,80.65,114.6,18.8,\n");
    EXPECT_EQ(who.lines[0], "id,zhfa,zwfa,zbfa,fhfa,fwfa,fbfa");
    EXPECT_EQ(who.lines[1], "6,-1.07,-1.26,-0.87,0,0,0");
}

TEST(GrowthBatch, namesWhatIsWrongWithARowAndAnswersItAllTheSame)
{
    const Written who = written(scoreByWho2006, "id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n"
                                                "1,boy,100,,5.5,60,l,n,40\n"
                                                "2,male,,,5.5,60,l,n,40\n"
                                                "3,male,-3,,5.5,60,l,n,40\n"
                                                "4,male,100,,five,60,l,n,0\n"
                                                "5,male,100,,5.5,60,x,perhaps,40\n"
                                                "6,male,,60,18,110,h,n,50\n"
                                                "7,male,100,,5.5,40,l,n,40\n"
                                                "8,male\n");
    EXPECT_EQ(who.lines.size(), 9);
    EXPECT_EQ(who.faults, (QStringList{QStringLiteral("2 unknown_sex sex"), QStringLiteral("3 no_age "), QStringLiteral("4 before_birth age_days"),
                                       QStringLiteral("5 not_a_number weight_kg"), QStringLiteral("5 not_positive head_cm"),
                                       QStringLiteral("6 unknown_posture measure"), QStringLiteral("6 unknown_oedema oedema"),
                                       QStringLiteral("7 no_table_for_age "), QStringLiteral("8 no_table_for_length lenhei_cm"),
                                       QStringLiteral("9 no_age ")}));
    EXPECT_EQ(who.totals.rows, 8);
    EXPECT_EQ(who.totals.mistaken, 4) << "the sex, the age before birth, the number, the codes";
    EXPECT_EQ(who.lines[1], "1,,,,,,,,,,");
    EXPECT_TRUE(who.lines[2].startsWith("2,,,")) << "weight for length needs no age";
    EXPECT_FALSE(who.lines[2].split(',')[3].isEmpty());
}

TEST(GrowthBatch, saysWhichColumnsAreNotThere)
{
    const Written who = written(scoreByWho2006, "id,sex,age_days,weight\n1,male,100,5.5\n");
    EXPECT_TRUE(who.totals.missingColumns.contains(QStringLiteral("weight_kg")));
    QByteArray table = "name,town\na,b\n", bytes;
    QBuffer in(&table), out(&bytes);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    EXPECT_EQ(scoreByWho2006(in, out, [](const RowRemark &) {}).error().code, ErrorCode::MissingColumns);
}

/// Vector 26 (growth.md §4).
TEST(GrowthBatch, scoresByCalendarAndCorrectedAge)
{
    const Written scores = written(lms("who2006"), "row,birth_date,observation_date,gestation_weeks,gestation_days,sex,measure,value\n"
                                                  "0,2012-01-28,2013-04-26,41,2,male,weight,11.67\n"
                                                  "1,2012-01-28,2012-01-29,30,0,male,weight,1.2\n"
                                                  "2,2012-01-28,2020-01-29,40,0,male,weight,30\n"
                                                  "3,2012-01-28,2013-04-26,,,male,ofc,47\n");
    EXPECT_EQ(scores.lines[0], "row,chronological_decimal_age,corrected_decimal_age,chronological_sds,corrected_sds");
    const QByteArrayList first = scores.lines[1].split(',');
    EXPECT_NEAR(first[1].toDouble(), 1.242984, 1e-6);
    EXPECT_NEAR(first[2].toDouble(), 1.267625, 1e-6);
    EXPECT_NEAR(first[3].toDouble(), 1.1442, 0.005);
    EXPECT_NEAR(first[4].toDouble(), 1.0872, 0.005);
    EXPECT_TRUE(scores.lines[2].endsWith(',')) << "before the due date no table has a row";
    EXPECT_TRUE(scores.lines[3].endsWith(",,"));
    EXPECT_EQ(scores.faults, QStringList{QStringLiteral("4 no_table_for_age ")});
    EXPECT_TRUE(scores.lines[4].endsWith(',')) << "nobody said how long the pregnancy was";
}

TEST(GrowthBatch, placesBetweenTheLinesOfBothHandbooks)
{
    const QByteArray table = "id,sex,birth_date,date,gestation_weeks,gestation_days,measure,value\n"
                             "a,male,2026-03-01,2026-03-01,,,weight,2.9\n"
                             "b,male,2024-04-10,2024-10-10,30,0,weight,5.8\n"
                             "c,unknown,2024-04-10,2024-10-10,,,weight,5.8\n"
                             "d,male,2024-04-10,2024-10-10,,,chest,40\n"
                             "e,male,2024-04-10,2024-10-10,,,shoe,12\n"
                             "f,male,2024-04-10,2024-04-09,,,weight,3\n"
                             "g,male,,2024-10-10,,,weight,7.5\n";
    const Written now = written(positions("jp2023"), table);
    EXPECT_EQ(now.lines[1], "a,0,,birth,p25-p50,,");
    EXPECT_EQ(now.lines[2], "b,183,113,6-7,<p3,p10-p25,");
    EXPECT_EQ(now.lines[3], "c,183,,,,,unknown_sex");
    EXPECT_EQ(now.lines[4], "d,183,,,,,no_table_for_measure");
    EXPECT_EQ(now.lines[5], "e,,,,,,unknown_measure");
    EXPECT_EQ(now.lines[6], "f,,,,,,before_birth");
    EXPECT_EQ(now.lines[7], "g,,,,,,no_birth_date");
    const Written then = written(positions("jp2010"), table);
    EXPECT_EQ(then.lines[1], "a,0,,birth,p3-p97,,");
    EXPECT_EQ(then.lines[2], "b,183,113,6-7,<p3,p3-p97,");
}

/// Vectors 35 and 36, and the ends of the formulas.
TEST(GrowthBatch, comparesAWeightWithTheHeight)
{
    const auto by = [](growth::StandardWeight formula) {
        return [formula](QIODevice &in, QIODevice &out, const OnFault &onFault) { return weighByHeight(formula, in, out, onFault); };
    };
    const QByteArray header = "id,sex,age_years,height_cm,weight_kg\n";
    EXPECT_EQ(written(by(growth::StandardWeight::School), header + "1,male,11,140,38.0\n").lines[1], "1,34.374,10.548671,usual");
    const Written infants = written(by(growth::StandardWeight::Infant2023), header + "1,female,3,92,13\n2,female,6,110,18\n3,female,3,120,20\n4,female,3,92,\n");
    EXPECT_EQ(infants.lines[1].left(13), "1,12.947084,0");
    EXPECT_EQ(infants.lines[2], "2,,,");
    EXPECT_EQ(infants.lines[4], "4,12.947084,,");
    EXPECT_EQ(infants.faults, (QStringList{QStringLiteral("3 no_formula "), QStringLiteral("4 no_formula ")}));
}

TEST(GrowthBatch, carriesAnyIdOverAsItCame)
{
    const Written who = written(scoreByWho2006, "id,sex,age_days,weight_kg\n\"a,\"\"b\"\"\",male,100,6\n 7 ,male,100,6\n");
    EXPECT_TRUE(who.lines[1].startsWith("\"a,\"\"b\"\"\",,"));
    EXPECT_TRUE(who.lines[2].startsWith("\" 7 \",,"));
}

/// Whatever stands in a file: no crash, and a row or an error for everything.
TEST(GrowthBatch, endsWithEveryFile)
{
    std::mt19937 random(7);
    const QByteArray good = "id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n1,male,100,,5.5,60,l,n,40\n2,female,800,,12,85,h,n,47\n";
    const Batch all[] = {scoreByWho2006, scoreByWho2007, lms("who2006"), positions("jp2023")};
    for (int round = 0; round < 4000; ++round) {
        QByteArray table = good;
        for (int i = 0; i < 1 + round % 9; ++i) {
            const auto place = qsizetype(random() % std::size_t(table.size()));
            switch (random() % 4) {
            case 0: table[place] = char(random()); break;
            case 1: table.remove(place, 3); break;
            case 2: table.insert(place, "9e999,-0,\"\n"); break;
            default: table.insert(place, "-"); break;
            }
        }
        QByteArray bytes;
        QBuffer in(&table), out(&bytes);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        const auto totals = all[round % 4](in, out, [](const RowRemark &) {});
        if (totals) {
            EXPECT_GE(bytes.count('\n'), totals->rows + 1);
        }
        EXPECT_FALSE(bytes.contains("-0.00"));
        EXPECT_FALSE(bytes.contains("nan") || bytes.contains("inf"));
    }
}

TEST(Decimal, readsNumbersAndNothingElse)
{
    EXPECT_EQ(decimalFrom("12.34"), 12.34);
    EXPECT_EQ(decimalFrom(" -0.35 "), -0.35);
    EXPECT_EQ(decimalFrom("8.0229"), 8.0229);
    EXPECT_EQ(decimalFrom("1e3"), 1000.0);
    EXPECT_EQ(decimalFrom("123456789012345678"), 123456789012345678.0);
    for (const char *bad : {"", " ", "-", ".", "1,5", "1.2.3", "12kg", "nan", "inf", "0x10", "1e999"})
        EXPECT_FALSE(decimalFrom(bad)) << bad;
}

/// Dividing digits by a power of ten is rounded once, as the standard library does.
TEST(Decimal, agreesWithTheStandardLibrary)
{
    for (int i = 0; i < 200'000; i += 7) {
        const QByteArray text = QByteArray::number(i / 1000) + '.' + QByteArray::number(i % 1000).rightJustified(3, '0');
        EXPECT_EQ(decimalFrom(text), text.toDouble()) << text.constData();
    }
}

TEST(Decimal, writesNoMinusZero)
{
    const auto hundredths = [](int value) {
        std::string out;
        appendHundredths(out, value);
        return out;
    };
    EXPECT_EQ(hundredths(0), "0.00");
    EXPECT_EQ(hundredths(-5), "-0.05");
    EXPECT_EQ(hundredths(-1234), "-12.34");
    EXPECT_EQ(hundredths(100), "1.00");
    std::string out;
    appendDecimal(out, -0.00000001, 4);
    EXPECT_EQ(out, "0");
}

} // namespace
} // namespace boshi::exchange
