// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/age.h"
#include "core/growth/reference.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/remarks/remarks.h"
#include "core/schema/value_text.h"

#include <gmock/gmock.h>

#include <QFile>

#include <cmath>

namespace boshi::remarks {
namespace {

namespace keys = records::keys;

const QDate due(2026, 6, 1);

using Ids = std::vector<std::string>;

struct Expecting {
    Family family{QUuid::createUuid()};
    QUuid mother = QUuid::createUuid();
    QUuid pregnancy = QUuid::createUuid();

    Expecting()
    {
        family.put({.id = mother, .type = &records::person});
        put(records::membership, family.id(), {{"person", mother.toString(QUuid::WithoutBraces).toStdString()}, {"role", "mother"}});
        Record own{.id = pregnancy, .type = &records::pregnancy, .subject = mother};
        own.setValue(*records::pregnancy.find(keys::pregnancy::dueDate), PartialDate(due));
        family.put(own);
    }
    Record put(const RecordType &type, const QUuid &subject, const std::vector<std::pair<const char *, std::string>> &values)
    {
        Record record{.id = QUuid::createUuid(), .type = &type, .subject = subject};
        for (const auto &[key, text] : values)
            record.setValue(*type.find(key), *valueFromText(*type.find(key), QString::fromStdString(text)));
        family.put(record);
        return record;
    }
    Record visit(const std::vector<std::pair<const char *, std::string>> &values) { return put(records::antenatalVisit, pregnancy, values); }
    Ids on(const Record &record, const RuleBook &book = shippedRules()) const
    {
        Ids ids;
        for (const Remark &remark : remarksOn(record, family, book))
            ids.push_back(remark.rule->id.toStdString());
        return ids;
    }
};

QByteArray shippedText()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/remarks/remarks.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// With what is only remembered switched on, as if a source had been filed.
RuleBook everyRule()
{
    return *readRules(shippedText().replace("\"certainty\": \"remembered\"", "\"certainty\": \"secondhand\""));
}

TEST(Remarks, goByTheGuideForBloodPressure)
{
    Expecting home;
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "139"}, {"diastolic", "89"}})), Ids());
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "140"}, {"diastolic", "80"}})), Ids{"blood_pressure_high"});
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "120"}, {"diastolic", "90"}})), Ids{"blood_pressure_high"});
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"diastolic", "110"}})), Ids{"blood_pressure_very_high"});
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "160"}, {"urine_protein", "2+"}})), Ids{"blood_pressure_very_high"});
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "145"}, {"urine_protein", "1+"}})), Ids{"blood_pressure_and_protein"});
    EXPECT_EQ(home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "145"}, {"urine_protein", "+-"}})), Ids{"blood_pressure_high"});
}

TEST(Remarks, standBesideTheFieldWithTheFigureOfTheGuide)
{
    Expecting home;
    const auto found = remarksOn(home.visit({{"day", "2026-03-01"}, {"systolic", "120"}, {"diastolic", "95"}}), home.family);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().field, records::antenatalVisit.find("diastolic"));
    EXPECT_EQ(found.front().guide, 90);
}

TEST(Remarks, endTwelveWeeksAfterThePregnancy)
{
    Expecting home;
    Record own = *home.family.record(home.pregnancy);
    own.setValue(*records::pregnancy.find(keys::pregnancy::outcome), QStringLiteral("birth"));
    own.setValue(*records::pregnancy.find(keys::pregnancy::outcomeOn), PartialDate(due));
    home.family.put(own);
    const auto checkup = [&](QDate day) {
        return home.put(records::postpartumCheckup, home.pregnancy, {{"day", day.toString(Qt::ISODate).toStdString()}, {"systolic", "150"}});
    };
    EXPECT_EQ(home.on(checkup(due.addDays(84))), Ids{"blood_pressure_high"});
    EXPECT_EQ(home.on(checkup(due.addDays(85))), Ids());
}

TEST(Remarks, goByTheGuidesForBlood)
{
    Expecting home;
    const auto test = [&](const std::vector<std::pair<const char *, std::string>> &values) { return home.on(home.put(records::bloodTest, home.pregnancy, values)); };
    EXPECT_EQ(test({{"haemoglobin", "11"}}), Ids());
    EXPECT_EQ(test({{"haemoglobin", "10.9"}}), Ids{"haemoglobin_low"});
    EXPECT_EQ(test({{"haematocrit", "32.9"}}), Ids{"haemoglobin_low"});
    EXPECT_EQ(test({{"platelets", "14.9"}}), Ids{"platelets_low"});
    EXPECT_EQ(test({{"glucose", "100"}}), Ids()) << "nobody knows whether it was fasting";
    EXPECT_EQ(test({{"glucose", "100"}, {"glucose_timing", "random"}}), Ids{"glucose_first_step"});
    EXPECT_EQ(test({{"ogtt_1h", "180"}}), Ids{"glucose_tolerance"});
    EXPECT_EQ(test({{"ogtt_fasting", "126"}}), Ids{"glucose_overt"});
    EXPECT_EQ(test({{"hba1c", "6.5"}}), Ids{"glucose_overt"});
}

TEST(Remarks, goByTheRoughGuideForFundalHeightBetweenItsPoints)
{
    Expecting home;
    const auto height = [&](const char *age, const char *centimetres) { return home.on(home.visit({{"gestation", age}, {"fundal_height", centimetres}})); };
    EXPECT_EQ(height("25w0d", "23"), Ids()) << "23 cm lies between 21 (23 weeks) and 25 (27 weeks)";
    EXPECT_EQ(height("25w0d", "26"), Ids()) << "3 cm apart are not remarked on";
    EXPECT_EQ(height("25w0d", "26.1"), Ids{"fundal_height_apart"});
    EXPECT_EQ(height("25w0d", "19.9"), Ids{"fundal_height_apart"});
    EXPECT_EQ(height("12w0d", "30"), Ids()) << "outside the guide nobody knows";
}

TEST(Remarks, onStoolColoursGoByTheNumberOfTheCard)
{
    Expecting home;
    for (int number = 1; number <= 7; ++number) {
        const Ids expected = number <= 3 ? Ids{"stool_colour_pale"} : number == 4 ? Ids{"stool_colour_watch"} : Ids();
        EXPECT_EQ(home.on(home.put(records::stoolColour, QUuid::createUuid(), {{"number", std::to_string(number)}})), expected) << number;
    }
}

TEST(Remarks, areNotMadeAboutAChildWhoDied)
{
    Expecting home;
    const QUuid child = QUuid::createUuid();
    home.family.put({.id = child, .type = &records::person});
    EXPECT_EQ(home.on(home.put(records::birth, child, {{"day", "2026-03-01"}, {"weight", "1200"}})), Ids{"birth_weight_very_low"});
    EXPECT_EQ(home.on(home.put(records::birth, child, {{"day", "2026-03-01"}, {"weight", "1200"}, {"findings", "stillbirth"}})), Ids());
    const QUuid other = QUuid::createUuid();
    Record person{.id = other, .type = &records::person};
    person.setValue(*records::person.find(keys::person::diedOn), PartialDate(QDate(2026, 3, 4)));
    home.family.put(person);
    EXPECT_EQ(home.on(home.put(records::birth, other, {{"day", "2026-03-01"}, {"weight", "1200"}})), Ids());
}

TEST(Remarks, thatAreOnlyRememberedAreSwitchedOff)
{
    Expecting home;
    home.visit({{"day", "2026-03-01"}, {"weight", "55"}});
    const Record week = home.visit({{"day", "2026-03-08"}, {"weight", "56.1"}});
    const Record later = home.visit({{"day", "2026-03-22"}, {"weight", "58.1"}});
    EXPECT_EQ(home.on(week), Ids());
    EXPECT_EQ(home.on(week, everyRule()), Ids{"weight_gain_fast"});
    EXPECT_EQ(home.on(later, everyRule()), Ids()) << "a kilogram a week is not more than that";

    const QUuid child = QUuid::createUuid();
    home.put(records::birth, child, {{"day", "2026-05-28"}, {"weight", "3000"}});
    EXPECT_EQ(home.on(home.put(records::earlyNewborn, child, {{"weight", "2700"}}), everyRule()), Ids());
    EXPECT_EQ(home.on(home.put(records::earlyNewborn, child, {{"weight", "2699"}}), everyRule()), Ids{"newborn_weight_loss"});
}

TEST(Remarks, aboutAPersonAreOnTheLatestRecordsOfTheLastDays)
{
    Expecting home;
    home.visit({{"day", "2026-02-01"}, {"systolic", "170"}});
    const Record latest = home.visit({{"day", "2026-03-01"}, {"systolic", "142"}});
    home.put(records::bloodTest, home.pregnancy, {{"day", "2026-03-02"}, {"haemoglobin", "10"}});
    const auto found = remarksAbout(home.mother, home.family, QDate(2026, 3, 10));
    ASSERT_EQ(found.size(), 2u) << "the older visit is over";
    EXPECT_EQ(found.front().rule->id, QStringLiteral("haemoglobin_low")) << "equally grave, and later";
    EXPECT_EQ(found.back().record, latest.id);
    EXPECT_TRUE(remarksAbout(home.mother, home.family, QDate(2026, 8, 1)).empty());
}

TEST(Remarks, thatAreUrgentAreGatheredForThreeDaysAndUntilTheSameIsLookedAtAgain)
{
    Expecting home;
    const QUuid child = QUuid::createUuid();
    home.family.put({.id = child, .type = &records::person});
    home.put(records::stoolColour, child, {{"day", "2026-03-01"}, {"number", "2"}});
    home.put(records::stoolColour, child, {{"day", "2026-03-01"}, {"number", "5"}});
    const auto about = [&](QDate today) { return remarksAbout(child, home.family, today).size(); };
    EXPECT_EQ(about(QDate(2026, 3, 4)), 1u) << "another one of the same day hides nothing";
    EXPECT_EQ(about(QDate(2026, 3, 5)), 0u);
    home.put(records::stoolColour, child, {{"day", "2026-03-02"}, {"number", "5"}});
    EXPECT_EQ(about(QDate(2026, 3, 3)), 0u);
}

TEST(Remarks, tellHighPressureBefore34WeeksApart)
{
    Expecting home;
    const auto visit = [&](const char *age) { return home.on(home.visit({{"day", "2026-03-01"}, {"systolic", "140"}, {"gestation", age}})); };
    EXPECT_EQ(visit("33w6d"), Ids{"blood_pressure_early"});
    EXPECT_EQ(visit("34w"), Ids{"blood_pressure_high"});
}

TEST(Remarks, onBirthWeightSayTheNarrowestClassAlone)
{
    Expecting home;
    const auto born = [&](const char *grams) { return home.on(home.put(records::birth, QUuid::createUuid(), {{"weight", grams}})); };
    EXPECT_EQ(born("999"), Ids{"birth_weight_extremely_low"});
    EXPECT_EQ(born("1000"), Ids{"birth_weight_very_low"});
    EXPECT_EQ(born("1499"), Ids{"birth_weight_very_low"});
    EXPECT_EQ(born("1500"), Ids{"birth_weight_low"});
    EXPECT_EQ(born("2499"), Ids{"birth_weight_low"});
    EXPECT_EQ(born("2500"), Ids());
    EXPECT_EQ(born("4000"), Ids{"birth_weight_large"});
}

struct Nursery : Expecting {
    QUuid child = QUuid::createUuid();

    Nursery() { home(QDate(2026, 3, 1)); }
    void home(QDate birth, const char *sex = "male")
    {
        Record person{.id = child, .type = &records::person};
        person.setValue(*records::person.find(keys::person::birthDate), PartialDate(birth));
        person.setValue(*records::person.find(keys::person::sex), QString::fromLatin1(sex));
        family.put(person);
    }
    Record newborn(const char *days, const char *jaundice) { return put(records::earlyNewborn, child, {{"age_days", days}, {"jaundice", jaundice}}); }
};

TEST(Remarks, onJaundiceGoByTheAgeAndByTheColourOfTheStool)
{
    Nursery home;
    EXPECT_EQ(home.on(home.newborn("14", "usual")), Ids());
    EXPECT_EQ(home.on(home.newborn("15", "usual")), Ids{"jaundice_late"});
    EXPECT_EQ(home.on(home.newborn("15", "none")), Ids());
    EXPECT_EQ(home.on(home.put(records::earlyNewborn, home.child, {{"day", "2026-03-16"}, {"jaundice", "usual"}})), Ids{"jaundice_late"});
    EXPECT_EQ(home.on(home.newborn("4", "strong")), Ids{"jaundice_strong"});
    home.put(records::stoolColour, home.child, {{"day", "2026-03-18"}, {"number", "3"}});
    EXPECT_EQ(home.on(home.newborn("4", "usual")), Ids{"jaundice_and_pale_stool"}) << "on 5 March, 13 days before";
    EXPECT_EQ(home.on(home.newborn("2", "usual")), Ids()) << "15 days before";
    EXPECT_EQ(home.on(home.newborn("16", "strong")), Ids{"jaundice_and_pale_stool"});
}

TEST(Remarks, onTheFourthStoolColourAreGraverBesideYellowSkin)
{
    Nursery home;
    const Record stool = home.put(records::stoolColour, home.child, {{"day", "2026-03-15"}, {"number", "4"}});
    EXPECT_EQ(home.on(stool), Ids{"stool_colour_watch"});
    home.newborn("6", "usual");
    EXPECT_EQ(home.on(stool), Ids{"stool_colour_watch"}) << "8 days apart";
    home.newborn("7", "usual");
    EXPECT_EQ(home.on(stool), Ids{"stool_colour_and_jaundice"});
}

/// Boys' weight from 5 to before 6 months in the survey of 2023 (read at 5.5 months): p3, p10 … p97.
class GrowthRemarks : public testing::Test {
protected:
    Record weighed(QDate day, qint64 grams)
    {
        return home.put(records::childMeasurement, home.child, {{"day", day.toString(Qt::ISODate).toStdString()},
                                                           {"weight", QString::number(double(grams) / 1000, 'f', 3).toStdString()}});
    }
    growth::Lines linesOn(QDate day) const
    {
        const auto &reference = *growth::shippedReference(QStringLiteral("jp2023"));
        return reference.curvesOf(growth::Sex::Male, growth::Measure::Weight).front()->lines(*ageInMonths(day, QDate(2026, 3, 1)));
    }
    Nursery home;
};

TEST_F(GrowthRemarks, areMadeOutsideTheOutermostLinesAlone)
{
    const QDate day(2026, 8, 16);
    const auto lines = linesOn(day);
    const auto at = [&](double grams) { return remarksOn(weighed(day, qint64(grams)), home.family); };
    EXPECT_TRUE(at(std::ceil(lines.front())).empty());
    EXPECT_TRUE(at(std::floor(lines.back())).empty());
    const auto below = at(std::ceil(lines.front()) - 1);
    ASSERT_EQ(below.size(), 1u);
    EXPECT_EQ(below.front().rule->id, QStringLiteral("growth_outside"));
    EXPECT_EQ(below.front().guide, std::llround(lines.front()));
    EXPECT_EQ(below.front().field, records::childMeasurement.find("weight"));
    EXPECT_EQ(at(std::floor(lines.back()) + 1).size(), 1u);
}

TEST_F(GrowthRemarks, needSexAndDayOfBirth)
{
    Record person = *home.family.record(home.child);
    person.setValue(*records::person.find(keys::person::sex), {});
    home.family.put(person);
    EXPECT_EQ(home.on(weighed(QDate(2026, 8, 16), 3000)), Ids());
}

TEST_F(GrowthRemarks, goByTheCorrectedAgeOfAChildBornPreterm)
{
    home.put(records::birth, home.child, {{"day", "2026-03-01"}, {"gestation", "29w0d"}, {"weight", "1200"}});
    const QDate term = QDate(2026, 3, 1).addDays(11 * 7);
    EXPECT_EQ(home.on(weighed(term.addDays(-1), 2500)), Ids()) << "before the due date there are no lines";
    EXPECT_EQ(home.on(weighed(QDate(2026, 8, 16), 5500)), Ids()) << "three months corrected; far below at five";
}

TEST_F(GrowthRemarks, areMadeWhenTwoLinesAreCrossedWithinHalfAYear)
{
    const QDate before(2026, 6, 16), later(2026, 8, 16);
    const auto mid = [&](QDate day, int lower) { const auto lines = linesOn(day); return qint64((lines[lower] + lines[lower + 1]) / 2); };
    weighed(before, mid(before, 3)); // Between p50 and p75.
    EXPECT_EQ(home.on(weighed(later, mid(later, 2))), Ids()) << "one line";
    EXPECT_EQ(home.on(weighed(later, mid(later, 1))), Ids{"growth_across"}) << "p50 and p25";
    EXPECT_EQ(home.on(weighed(before.addDays(184), mid(before.addDays(184), 0))), Ids{"growth_across"}) << "measured against 16 August";
}

TEST_F(GrowthRemarks, leaveTheFirstMonthAlone)
{
    home.put(records::earlyNewborn, home.child, {{"age_days", "4"}, {"weight", "3800"}});
    const QDate later(2026, 5, 16);
    EXPECT_EQ(home.on(weighed(later, qint64(linesOn(later)[1]))), Ids());
}

TEST(RemarkRules, areRefusedWhenTheyNameAFieldThatThereIsNot)
{
    for (const auto &[from, to] : std::vector<std::pair<QByteArray, QByteArray>>{
             {"antenatal_visit.systolic", "antenatal_visit.sistolic"}, {"\"140\"", "\"a lot\""}, {"\"ask\"", "\"shout\""},
             {"\"official\"", "\"certain\""}, {"\"guide_ja\"", "\"guide_jp\""}, {"2026-11-20", "yesterday"}, {"\"23\", \"21\"", "\"18\", \"21\""}}) {
        const auto read = readRules(shippedText().replace(from, to));
        ASSERT_FALSE(read) << to.toStdString();
        EXPECT_EQ(read.error().code, ErrorCode::BrokenReference);
    }
    EXPECT_FALSE(readRules("not JSON"));
}

TEST(RemarkRules, haveNamesOfTheirOwnAndReplaceOnlyWhatThereIs)
{
    QSet<QString> ids;
    for (const RemarkRule &rule : shippedRules().rules) {
        EXPECT_FALSE(ids.contains(rule.id)) << rule.id.toStdString();
        ids << rule.id;
    }
    for (const RemarkRule &rule : shippedRules().rules)
        for (const QString &other : rule.replaces)
            EXPECT_TRUE(ids.contains(other)) << other.toStdString();
}

} // namespace
} // namespace boshi::remarks
