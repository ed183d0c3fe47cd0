// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/sheet.h"
#include "tests/core/screening/screening_support.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace boshi::screening {
namespace {

TEST(ScreeningSheet, isThereForEachOfTheThreeTypesAndNoOther)
{
    for (const RecordType *type : records::all()) {
        EXPECT_EQ(isSheet(*type), std::ranges::count(sheetTypes, type) == 1) << type->key;
        EXPECT_EQ(bool(loadSheet(*type)), isSheet(*type)) << type->key;
    }
}

TEST(ScreeningSheet, isPrivateOfTheMotherHerself)
{
    for (const RecordType *type : sheetTypes) {
        EXPECT_EQ(type->privacy, Privacy::Mother) << type->key;
        EXPECT_EQ(type->subject, Subject::Person) << type->key;
        EXPECT_EQ(type->about, About::Mother) << type->key;
    }
}

TEST(ScreeningSheet, ofTheEpdsRisesInItems1And2And4AndFallsInTheOthers)
{
    const Sheet sheet = sheetOf(records::epds);
    ASSERT_EQ(sheet.items.size(), 10u);
    const std::vector<int> rising{0, 1, 2, 3};
    const std::vector<int> falling{3, 2, 1, 0};
    for (std::size_t item = 1; item <= 10; ++item)
        EXPECT_EQ(sheet.items[item - 1].scores, item == 1 || item == 2 || item == 4 ? rising : falling) << item;
    EXPECT_EQ(sheet.highest, 30);
    ASSERT_TRUE(sheet.watched);
    EXPECT_EQ(sheet.watched->field->key, "item_10");
    EXPECT_EQ(sheet.watched->atLeast, 1);
}

TEST(ScreeningSheet, ofMibsHasDirectionsAndATotalButNoCutoff)
{
    const Sheet sheet = sheetOf(records::mibs);
    const std::vector<int> rising{0, 1, 2, 3};
    for (std::size_t item = 1; item <= 10; ++item)
        EXPECT_EQ(sheet.items[item - 1].scores == rising, item == 1 || item == 6 || item == 8 || item == 10) << item;
    EXPECT_TRUE(sheet.hasTotal());
    EXPECT_TRUE(sheet.cutoffs.empty());
    EXPECT_FALSE(sheet.watched);
}

TEST(ScreeningSheet, ofTheChecklistIsNotAddedUp)
{
    const Sheet sheet = sheetOf(records::parentingChecklist);
    EXPECT_EQ(sheet.items.size(), 11u) << "nine questions, the fourth in three parts";
    EXPECT_FALSE(sheet.hasTotal());
    EXPECT_FALSE(sheet.type->find(keys::screening::total));
    EXPECT_TRUE(sheet.cutoffs.empty());
}

TEST(ScreeningSheet, givesEveryFigureInUseASourceADayAndAMarkThatIsNotRemembered)
{
    for (const RecordType *type : sheetTypes) {
        const Sheet sheet = sheetOf(*type);
        std::vector<Provenance> figures;
        for (const Cutoff &cutoff : sheet.cutoffs)
            figures.push_back(cutoff.provenance);
        if (sheet.watched)
            figures.push_back(sheet.watched->provenance);
        for (const Provenance &figure : figures) {
            EXPECT_FALSE(figure.source.isEmpty()) << type->key;
            EXPECT_TRUE(figure.checkedOn.isValid()) << type->key;
            EXPECT_NE(figure.certainty, Certainty::Remembered) << type->key;
        }
    }
}

TEST(ScreeningSheet, leavesOutACutoffThatIsOnlyRemembered)
{
    EXPECT_TRUE(fileOf("epds.json").contains("jp_mother_pregnancy")) << "the file has it";
    for (const Cutoff &cutoff : sheetOf(records::epds).cutoffs)
        EXPECT_NE(cutoff.id, QStringLiteral("jp_mother_pregnancy"));
}

struct Broken {
    const char *good;
    const char *bad;
};

class BrokenSheet : public testing::TestWithParam<Broken> { };

TEST_P(BrokenSheet, isRefused)
{
    const QByteArray good = fileOf("epds.json");
    ASSERT_TRUE(readSheet(records::epds, good));
    const QByteArray bad = QByteArray(good).replace(GetParam().good, GetParam().bad);
    ASSERT_NE(good, bad) << "the case changes nothing: " << GetParam().good;
    const auto read = readSheet(records::epds, bad);
    ASSERT_FALSE(read) << GetParam().bad;
    EXPECT_EQ(read.error().code, ErrorCode::BrokenReference);
}

INSTANTIATE_TEST_SUITE_P(ScreeningSheet, BrokenSheet,
                         testing::Values(Broken{"\"form\": 1", "\"form\": 2"}, Broken{"\"record_type\": \"epds\"", "\"record_type\": \"mibs\""},
                                         Broken{"\"highest\": 30", "\"highest\": 27"}, Broken{"\"highest\": 30", "\"highest\": 0"},
                                         Broken{"{\"field\": \"item_2\", \"scores\": [0, 1, 2, 3]},", ""},
                                         Broken{"{\"field\": \"item_2\"", "{\"field\": \"item_1\""}, Broken{"{\"field\": \"item_2\"", "{\"field\": \"total\""},
                                         Broken{"[0, 1, 2, 3]", "[0, 1, 2, 2]"}, Broken{"[0, 1, 2, 3]", "[1, 0, 2, 3]"}, Broken{"[0, 1, 2, 3]", "[0, 1, 2]"},
                                         Broken{"[0, 1, 2, 3]", "[1, 2, 3, 4]"}, Broken{"\"at_least\": 9", "\"at_least\": 31"},
                                         Broken{"\"at_least\": 9", "\"at_least\": 0"}, Broken{"\"at_least\": 1,", "\"at_least\": 0,"},
                                         Broken{"\"period\": \"postpartum\"", "\"period\": \"ever\""}, Broken{"\"respondent\": \"mother\"", "\"respondent\": \"cat\""},
                                         Broken{"[0, 365]", "[365, 0]"}, Broken{"\"enabled\": false", "\"enabled\": true"},
                                         Broken{"\"checked_on\": \"2026-11-21\"", "\"checked_on\": \"lately\""}, Broken{"\"certainty\": \"secondhand\"", "\"certainty\": \"sure\""},
                                         Broken{"\"source\"", "\"rumour\""}, Broken{"\"name_ja\"", "\"name_jp\""}, Broken{"{", "["}));

} // namespace
} // namespace boshi::screening
