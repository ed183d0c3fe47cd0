// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/remarks.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_text.h"

#include <gmock/gmock.h>

#include <QFile>

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
    EXPECT_EQ(home.on(home.put(records::birth, child, {{"day", "2026-03-01"}, {"weight", "1200"}})), Ids{"birth_weight_low"});
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
