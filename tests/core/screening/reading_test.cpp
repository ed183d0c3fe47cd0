// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/reading.h"
#include "tests/core/screening/screening_support.h"

#include <array>

namespace boshi::screening {
namespace {

/// Every way to answer ten questions with four answers, with the scores beside the record.
template <typename Look>
void forEveryAnswer(const RecordType &type, Look look)
{
    std::array<int, 10> scores{};
    Record record = filled(type, 0, 0);
    while (true) {
        look(record, scores);
        std::size_t item = 0;
        for (; item < scores.size() && scores[item] == 3; ++item)
            answer(record, int(item) + 1, scores[item] = 0);
        if (item == scores.size())
            return;
        answer(record, int(item) + 1, ++scores[item]);
    }
}

/// Counted and not expected one by one: there are more than a million.
TEST(ScreeningReading, addsUpEveryWayToAnswerTheEpdsAndHeedsItem10Apart)
{
    const Sheet sheet = sheetOf(records::epds);
    int seen = 0, wrongSums = 0, wrongOutcomes = 0, wrongWays = 0;
    forEveryAnswer(records::epds, [&](const Record &record, const std::array<int, 10> &scores) {
        const Reading reading = read(sheet, record, afterBirth);
        int sum = 0;
        for (const int score : scores)
            sum += score;
        ++seen;
        wrongSums += reading.computed != sum || reading.missing != 0;
        wrongOutcomes += reading.outcome != (sum >= 9 ? Outcome::AtCutoff : Outcome::BelowCutoff);
        wrongWays += reading.leadsOn() != (sum >= 9 || scores.back() > 0);
    });
    EXPECT_EQ(seen, 1 << 20);
    EXPECT_EQ(wrongSums, 0);
    EXPECT_EQ(wrongOutcomes, 0);
    EXPECT_EQ(wrongWays, 0);
}

TEST(ScreeningReading, saysNothingOfATotalWhileAnItemIsMissing)
{
    const Sheet sheet = sheetOf(records::epds);
    for (int missing = 1; missing <= 10; ++missing)
        for (const Value &instead : {Value(), Value(Absence::Refused), Value(Absence::Unknown)}) {
            Record record = filled(records::epds, 3, 0);
            record.setValue(*record.type->find("item_" + std::to_string(missing)), instead);
            const Reading reading = read(sheet, record, afterBirth);
            EXPECT_EQ(reading.missing, 1) << missing;
            EXPECT_FALSE(reading.computed) << missing;
            EXPECT_EQ(reading.outcome, Outcome::NoTotal) << missing;
            EXPECT_FALSE(reading.leadsOn()) << missing;
        }
}

TEST(ScreeningReading, countsWhatIsMissing)
{
    const Sheet sheet = sheetOf(records::epds);
    Record record{.id = QUuid::createUuid(), .type = &records::epds};
    for (int item = 1; item <= 10; ++item) {
        EXPECT_EQ(read(sheet, record, afterBirth).missing, 11 - item);
        answer(record, item, 0);
    }
    EXPECT_EQ(read(sheet, record, afterBirth).missing, 0);
}

TEST(ScreeningReading, heedsItem10OnASheetThatIsNotComplete)
{
    Record record{.id = QUuid::createUuid(), .type = &records::epds};
    answer(record, 10, 1);
    const Reading reading = read(sheetOf(records::epds), record, {});
    EXPECT_TRUE(reading.isWatchedRaised);
    EXPECT_TRUE(reading.leadsOn());
    EXPECT_EQ(reading.outcome, Outcome::NoTotal);
}

struct Case {
    const char *name;
    Setting setting;
    int sum;
    Outcome outcome;
};

class EpdsCutoff : public testing::TestWithParam<Case> { };

TEST_P(EpdsCutoff, goesByWhoAnswersAndWhen)
{
    const Case &one = GetParam();
    Record record{.id = QUuid::createUuid(), .type = &records::epds};
    record.setValue(*record.type->find(keys::screening::total), qint64(one.sum));
    const Reading reading = read(sheetOf(records::epds), record, one.setting);
    EXPECT_EQ(reading.outcome, one.outcome);
    EXPECT_EQ(reading.leadsOn(), one.outcome == Outcome::AtCutoff);
}

constexpr auto mother = Respondent::Mother;
constexpr auto postpartum = Period::Postpartum;

INSTANTIATE_TEST_SUITE_P(
    ScreeningReading, EpdsCutoff,
    testing::Values(Case{"below", {mother, postpartum, 14}, 8, Outcome::BelowCutoff}, Case{"at", {mother, postpartum, 14}, 9, Outcome::AtCutoff},
                    Case{"above", {mother, postpartum, 14}, 30, Outcome::AtCutoff}, Case{"zero", {mother, postpartum, 14}, 0, Outcome::BelowCutoff},
                    Case{"onTheDay", {mother, postpartum, 0}, 9, Outcome::AtCutoff}, Case{"aYearAfter", {mother, postpartum, 365}, 9, Outcome::AtCutoff},
                    Case{"later", {mother, postpartum, 366}, 9, Outcome::NoCutoff}, Case{"byTheOccasion", {mother, postpartum, {}}, 9, Outcome::AtCutoff},
                    Case{"inPregnancy", {mother, Period::Pregnancy, {}}, 30, Outcome::NoCutoff}, Case{"partner", {Respondent::Partner, postpartum, 30}, 30, Outcome::NoCutoff},
                    Case{"somebodyElse", {Respondent::Other, postpartum, 30}, 30, Outcome::NoCutoff}, Case{"nobodyKnowsWhen", {mother, Period::Unknown, {}}, 30, Outcome::NoCutoff},
                    Case{"nobodyKnowsWho", {Respondent::Unknown, postpartum, 30}, 30, Outcome::NoCutoff}),
    [](const auto &parameter) { return std::string(parameter.param.name); });

TEST(ScreeningReading, letsACopiedTotalStandBesideTheComputedOneAndTheHigherDecide)
{
    const Sheet sheet = sheetOf(records::epds);
    Record record = filled(records::epds, 1, 0);
    const auto copy = [&](qint64 total) { record.setValue(*record.type->find(keys::screening::total), total); };
    copy(9);
    EXPECT_FALSE(read(sheet, record, afterBirth).differ());
    copy(4);
    const Reading lower = read(sheet, record, afterBirth);
    EXPECT_TRUE(lower.differ());
    EXPECT_EQ(lower.computed, 9);
    EXPECT_EQ(lower.copied, 4);
    EXPECT_EQ(lower.outcome, Outcome::AtCutoff);
    answer(record, 1, 0);
    copy(12);
    const Reading higher = read(sheet, record, afterBirth);
    EXPECT_EQ(higher.computed, 8);
    EXPECT_EQ(higher.outcome, Outcome::AtCutoff);
}

TEST(ScreeningReading, ofMibsAddsUpAndJudgesNothing)
{
    const Reading reading = read(sheetOf(records::mibs), filled(records::mibs, 3, 3), afterBirth);
    EXPECT_EQ(reading.computed, 30);
    EXPECT_EQ(reading.outcome, Outcome::NoCutoff);
    EXPECT_FALSE(reading.leadsOn());
}

TEST(ScreeningReading, ofTheChecklistCountsAnswersOnly)
{
    const Sheet sheet = sheetOf(records::parentingChecklist);
    Record record{.id = QUuid::createUuid(), .type = &records::parentingChecklist};
    record.setValue(*sheet.items[0].field, true);
    record.setValue(*sheet.items[3].field, QStringLiteral("no_husband"));
    const Reading reading = read(sheet, record, afterBirth);
    EXPECT_EQ(reading.missing, 9);
    EXPECT_FALSE(reading.computed);
    EXPECT_EQ(reading.outcome, Outcome::NoTotal);
}

TEST(ScreeningReading, leadsOnFromSheetsAndFromNothingElse)
{
    const SheetFamily home;
    Record sheet{.id = QUuid::createUuid(), .type = &records::epds, .subject = home.mother};
    EXPECT_FALSE(leadsOn(sheet, home.family));
    answer(sheet, 10, 3);
    EXPECT_TRUE(leadsOn(sheet, home.family));
    EXPECT_FALSE(leadsOn({.id = QUuid::createUuid(), .type = &records::note, .subject = home.mother}, home.family));
}

TEST(ScreeningReading, passesOverAScoreThatNoSheetHas)
{
    Record record = filled(records::epds, 1, 0);
    answer(record, 5, 77);
    EXPECT_EQ(read(sheetOf(records::epds), record, afterBirth).missing, 1);
}

} // namespace
} // namespace boshi::screening
