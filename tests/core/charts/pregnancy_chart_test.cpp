// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/pregnancy_chart.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_text.h"

#include <gmock/gmock.h>

/// Expected figures are those of the printed sources (resources/pregnancy/SOURCES.md, resources/remarks/SOURCES.md).
namespace boshi::pregnancy_chart_tests {
namespace {

using namespace charts;
using testing::ElementsAre;
using namespace Qt::StringLiterals;
namespace keys = records::keys;

const QDate due(2026, 6, 1);

QDate at(int weeks, int days = 0) { return due.addDays(weeks * 7 + days - 280); }

struct Expecting {
    using Texts = std::vector<std::pair<std::string_view, QString>>;

    Family family{QUuid::createUuid()};
    QUuid mother = QUuid::createUuid();
    Record own{.id = QUuid::createUuid(), .type = &records::pregnancy, .subject = mother};

    Expecting()
    {
        family.put({.id = mother, .type = &records::person});
        say({{keys::pregnancy::dueDate, due.toString(Qt::ISODate)}});
    }
    static void fill(Record &record, const Texts &values)
    {
        for (const auto &[key, text] : values)
            record.setValue(*record.type->find(key), *valueFromText(*record.type->find(key), text));
    }
    /// On the page of the pregnancy itself.
    void say(const Texts &values)
    {
        fill(own, values);
        family.put(own);
    }
    QUuid put(const RecordType &type, QDate day, const Texts &values)
    {
        Record record{.id = QUuid::createUuid(), .type = &type, .subject = own.id};
        record.setValue(*type.sortDay(), PartialDate(day));
        fill(record, values);
        family.put(record);
        return record.id;
    }
    QUuid visit(QDate day, const Texts &values) { return put(records::antenatalVisit, day, values); }
    PregnancyChart of(PregnancyMeasure measure) const { return pregnancyChart(family, own, measure); }
};

std::vector<std::pair<std::string_view, qint64>> boundsOf(const PregnancyChart &chart)
{
    std::vector<std::pair<std::string_view, qint64>> bounds;
    for (const PregnancyGuide &guide : chart.guides)
        bounds.emplace_back(guide.field->key, guide.bound());
    return bounds;
}

/// Normal weight before pregnancy: 1.60 m and 54 kg are a BMI of 21.1.
Expecting weighed()
{
    Expecting home;
    home.say({{keys::pregnancy::height, u"160"_s}, {keys::pregnancy::usualWeight, u"54"_s}});
    return home;
}

TEST(PregnancyChart, standsAValueAtItsWeekByTheDueDate)
{
    Expecting home = weighed();
    const QUuid visit = home.visit(at(31, 4), {{keys::antenatalVisit::weight, u"60.25"_s}, {keys::antenatalVisit::gestation, u"30w0d"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::Weight);
    ASSERT_EQ(chart.points.size(), 1u);
    const PregnancyRow &row = chart.rows.front();
    EXPECT_EQ(row.age, GestationalAge::of(31, 4)) << "two values a week apart stand a week apart";
    EXPECT_EQ(row.record, visit);
    EXPECT_EQ(row.value, 60'250);
    EXPECT_EQ(row.gain, 6'250);
    EXPECT_DOUBLE_EQ(weeksOf(*row.age), 31 + 4 / 7.0);
}

TEST(PregnancyChart, takesTheWrittenWeekWhereNoDueDateIsKnownAndSaysSo)
{
    Expecting home;
    home.own.setValue(*home.own.type->find(keys::pregnancy::dueDate), boshi::Value());
    home.family.put(home.own);
    home.visit(at(20), {{keys::antenatalVisit::fundalHeight, u"18"_s}, {keys::antenatalVisit::gestation, u"20w1d"_s}});
    home.visit(at(24), {{keys::antenatalVisit::fundalHeight, u"21"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::FundalHeight);
    EXPECT_THAT(chart.points, ElementsAre(0u));
    EXPECT_EQ(chart.rows.front().age, GestationalAge::of(20, 1));
    EXPECT_EQ(chart.inTableOnly(), 1u);
    EXPECT_TRUE(chart.isWithoutDueDate);
}

TEST(PregnancyChart, takesWeighingsAtHomeAndOfVisitsByDay)
{
    Expecting home = weighed();
    home.put(records::weightLog, at(20), {{keys::antenatalVisit::weight, u"57"_s}});
    home.visit(at(16), {{keys::antenatalVisit::weight, u"56"_s}});
    home.visit(at(24), {{keys::antenatalVisit::systolic, u"118"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::Weight);
    ASSERT_EQ(chart.rows.size(), 2u);
    EXPECT_EQ(chart.rows[0].value, 56'000);
    EXPECT_EQ(chart.rows[1].value, 57'000);
    EXPECT_FALSE(chart.rows[0].isAtHome);
    EXPECT_TRUE(chart.rows[1].isAtHome);
}

TEST(PregnancyChart, showsTheBandOfTheClassFromTermOn)
{
    const PregnancyChart chart = weighed().of(PregnancyMeasure::Weight);
    ASSERT_TRUE(chart.band);
    EXPECT_EQ(chart.band->lower.front().y, 10'000);
    EXPECT_EQ(chart.band->upper.front().y, 13'000);
    EXPECT_EQ(chart.band->lower.front().x, 37) << "the guide has no figure for the weeks before";
    EXPECT_FALSE(chart.whyNoBand);
}

TEST(PregnancyChart, saysWhatIsMissingForTheBand)
{
    Expecting home;
    home.visit(at(16), {{keys::antenatalVisit::weight, u"56"_s}});
    PregnancyChart chart = home.of(PregnancyMeasure::Weight);
    EXPECT_EQ(chart.whyNoBand, NoGain::NeitherOfThem);
    EXPECT_FALSE(chart.showsGain) << "the weight itself";
    EXPECT_EQ(chart.shown(chart.rows.front()), 56'000);
    home.say({{keys::pregnancy::height, u"160"_s}});
    EXPECT_EQ(home.of(PregnancyMeasure::Weight).whyNoBand, NoGain::NoWeight);
    home.say({{keys::pregnancy::height, QString()}, {keys::pregnancy::usualWeight, u"54"_s}});
    chart = home.of(PregnancyMeasure::Weight);
    EXPECT_EQ(chart.whyNoBand, NoGain::NoHeight);
    EXPECT_TRUE(chart.showsGain);
    EXPECT_FALSE(chart.band);
}

TEST(PregnancyChart, givesNoFigureWhereGuidanceIsIndividualOrForOneBabyOnly)
{
    Expecting home;
    home.say({{keys::pregnancy::height, u"160"_s}, {keys::pregnancy::usualWeight, u"76.8"_s}}); // a BMI of 30.0
    EXPECT_EQ(home.of(PregnancyMeasure::Weight).whyNoBand, NoGain::Individual);
    EXPECT_FALSE(home.of(PregnancyMeasure::Weight).band);
    Expecting twins = weighed();
    twins.say({{keys::pregnancy::fetuses, u"2"_s}});
    EXPECT_EQ(twins.of(PregnancyMeasure::Weight).whyNoBand, NoGain::SeveralBabies);
    EXPECT_FALSE(twins.of(PregnancyMeasure::Weight).band);
}

TEST(PregnancyChart, hasTheLinesOfTheRemarksForBloodPressure)
{
    Expecting home;
    home.visit(at(30), {{keys::antenatalVisit::systolic, u"118"_s}, {keys::antenatalVisit::diastolic, u"72"_s}});
    home.visit(at(32), {{keys::antenatalVisit::diastolic, u"74"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::BloodPressure);
    using Bound = std::pair<std::string_view, qint64>;
    EXPECT_THAT(boundsOf(chart), ElementsAre(Bound{keys::antenatalVisit::diastolic, 90}, Bound{keys::antenatalVisit::diastolic, 110}, Bound{keys::antenatalVisit::systolic, 140},
                                             Bound{keys::antenatalVisit::systolic, 160}));
    EXPECT_EQ(chart.guides[0].rule, chart.guides[2].rule) << "140 and 90 belong together";
    EXPECT_EQ(chart.guides[0].style, chart.guides[2].style);
    EXPECT_NE(chart.guides[0].style, chart.guides[1].style) << "told apart without colour";
    EXPECT_EQ(chart.rows[0].lower, 72);
    EXPECT_FALSE(chart.rows[1].value);
    EXPECT_EQ(chart.points.size(), 2u);
}

TEST(PregnancyChart, hasTheRoughGuideOfFundalHeightAtTheWeeksItNames)
{
    Expecting home;
    home.visit(at(24), {{keys::antenatalVisit::fundalHeight, u"22.5"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::FundalHeight);
    ASSERT_EQ(chart.guides.size(), 1u);
    EXPECT_TRUE(chart.guides.front().isSloped());
    const std::pair<int, int> printed[] = {{19, 18}, {23, 21}, {27, 25}, {31, 28}, {35, 31}};
    ASSERT_EQ(chart.guides.front().places.size(), std::size(printed));
    for (std::size_t i = 0; i < std::size(printed); ++i) {
        EXPECT_EQ(chart.guides.front().places[i].x, printed[i].first);
        EXPECT_EQ(chart.guides.front().places[i].y, printed[i].second * 10) << "cm";
    }
    EXPECT_EQ(chart.guides.front().rule->certainty, Certainty::Secondhand);
}

TEST(PregnancyChart, hasHaemoglobinAndGlucoseWithHowItWasTaken)
{
    Expecting home;
    home.put(records::bloodTest, at(12), {{keys::bloodTest::haemoglobin, u"11.8"_s}, {keys::bloodTest::glucose, u"92"_s}, {keys::bloodTest::glucoseTiming, u"random"_s}});
    home.put(records::bloodTest, at(26), {{keys::bloodTest::glucose, u"84"_s}, {keys::bloodTest::glucoseTiming, u"fasting"_s}});
    const PregnancyChart haemoglobin = home.of(PregnancyMeasure::Haemoglobin);
    EXPECT_EQ(haemoglobin.rows.size(), 1u);
    using Bound = std::pair<std::string_view, qint64>;
    EXPECT_THAT(boundsOf(haemoglobin), ElementsAre(Bound{keys::bloodTest::haemoglobin, 110}));
    const PregnancyChart glucose = home.of(PregnancyMeasure::Glucose);
    EXPECT_THAT(boundsOf(glucose), ElementsAre(Bound{keys::bloodTest::glucose, 100}));
    ASSERT_TRUE(glucose.guides.front().only);
    EXPECT_EQ(glucose.guides.front().only->bound, boshi::Value(u"random"_s));
    EXPECT_EQ(glucose.rows[1].timing, u"fasting"_s);
}

TEST(PregnancyChart, leavesOutRulesThatWaitForASource)
{
    remarks::RuleBook book = remarks::shippedRules();
    for (remarks::RemarkRule &rule : book.rules)
        rule.certainty = Certainty::Remembered;
    const Expecting home;
    for (const PregnancyMeasure measure : pregnancyMeasures)
        EXPECT_TRUE(pregnancyChart(home.family, home.own, measure, book).guides.empty());
}

TEST(PregnancyChart, stopsWhereThePregnancyEnded)
{
    for (const QString &outcome : {u"birth"_s, u"miscarriage"_s, u"stillbirth"_s}) {
        Expecting home = weighed();
        home.visit(at(16), {{keys::antenatalVisit::weight, u"55"_s}, {keys::antenatalVisit::systolic, u"118"_s}, {keys::antenatalVisit::fundalHeight, u"16"_s}});
        home.put(records::weightLog, at(22), {{keys::antenatalVisit::weight, u"54"_s}});
        home.say({{keys::pregnancy::outcome, outcome}, {keys::pregnancy::outcomeOn, toText(PartialDate(at(20, 3)))}});
        for (const PregnancyMeasure measure : pregnancyMeasures) {
            const PregnancyChart chart = home.of(measure);
            EXPECT_EQ(chart.weeks.max, 21) << outcome.toStdString();
            EXPECT_FALSE(chart.band);
            for (const PregnancyGuide &guide : chart.guides)
                EXPECT_LE(guide.places.back().x, 20 + 3 / 7.0 + 1e-9);
        }
        EXPECT_THAT(home.of(PregnancyMeasure::Weight).points, ElementsAre(0u));
        EXPECT_EQ(home.of(PregnancyMeasure::Weight).inTableOnly(), 1u) << "kept, in the table";
        EXPECT_DOUBLE_EQ(home.of(PregnancyMeasure::FundalHeight).guides.back().places.back().x, 20 + 3 / 7.0);
    }
}

TEST(PregnancyChart, asksForNothingAfterALoss)
{
    Expecting home;
    home.own.setValue(*home.own.type->find(keys::pregnancy::dueDate), boshi::Value());
    home.say({{keys::pregnancy::outcome, u"miscarriage"_s}});
    home.visit(at(9), {{keys::antenatalVisit::weight, u"55"_s}});
    const PregnancyChart chart = home.of(PregnancyMeasure::Weight);
    EXPECT_FALSE(chart.whyNoBand);
    EXPECT_FALSE(chart.isWithoutDueDate);
    EXPECT_TRUE(home.of(PregnancyMeasure::BloodPressure).guides.empty()) << "no day of the end, no value: nothing is drawn ahead";
}

TEST(PregnancyChart, hasNoBandOfABirthAfterALossNorWhereSomebodyTurnedTheSwitch)
{
    const auto hasBand = [](const Expecting::Texts &values) {
        Expecting home = weighed();
        home.visit(at(39), {{keys::antenatalVisit::weight, u"58"_s}});
        home.say(values);
        return home.of(PregnancyMeasure::Weight).band.has_value();
    };
    EXPECT_TRUE(hasBand({}));
    EXPECT_FALSE(hasBand({{keys::pregnancy::outcome, u"stillbirth"_s}, {keys::pregnancy::outcomeOn, at(39).toString(Qt::ISODate)}}));
    EXPECT_FALSE(hasBand({{keys::loss::mourned, u"yes"_s}}));
}

TEST(PregnancyChart, hasAFrameForNothingAtAll)
{
    const Expecting home;
    for (const PregnancyMeasure measure : pregnancyMeasures) {
        const PregnancyChart chart = home.of(measure);
        EXPECT_LT(chart.values.min, chart.values.max);
        EXPECT_LE(chart.values.ticks.size(), 20u);
        EXPECT_EQ(chart.weeks.max, 42);
    }
}

} // namespace
} // namespace boshi::pregnancy_chart_tests
