// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/weight_gain.h"

#include <gtest/gtest.h>

#include <QFile>

namespace boshi::weight_gain_tests {
namespace {

QByteArray shippedText()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/pregnancy/weight_gain.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// From and to in kg, as table 8 of the guide of 2021 prints them; nothing for "individual".
struct Printed {
    qint64 height, weight; ///< mm, g
    std::optional<std::pair<int, int>> gain;
};

TEST(WeightGain, hasTheClassesOfTheGuideAtTheirBounds)
{
    const Printed table[] = {
        {1600, 47'359, {{12, 15}}}, // just below 18.5
        {1600, 47'360, {{10, 13}}}, // 18.5 exactly: 18.4999… for whoever divides
        {1600, 63'999, {{10, 13}}}, {1600, 64'000, {{7, 10}}}, // 25.0
        {1600, 76'799, {{7, 10}}},  {1600, 76'800, {}}, // 30.0
    };
    for (const Printed &printed : table) {
        const WeightGainClass *found = shippedWeightGainGuide().classOf(printed.height, printed.weight);
        ASSERT_TRUE(found) << printed.weight;
        ASSERT_EQ(found->gain.has_value(), printed.gain.has_value()) << printed.weight;
        if (printed.gain) {
            EXPECT_EQ(found->gain->low, printed.gain->first * 1000) << printed.weight;
            EXPECT_EQ(found->gain->high, printed.gain->second * 1000) << printed.weight;
        }
    }
}

TEST(WeightGain, saysWhereItComesFrom)
{
    const WeightGainGuide &guide = shippedWeightGainGuide();
    EXPECT_EQ(guide.provenance.certainty, Certainty::Official);
    EXPECT_EQ(guide.provenance.checkedOn, QDate(2026, 11, 21));
    EXPECT_TRUE(guide.nameEn.contains(QStringLiteral("2021")));
    EXPECT_TRUE(guide.nameJa.contains(QStringLiteral("2021")));
}

TEST(WeightGain, refusesWhatIsNotWhole)
{
    ASSERT_TRUE(readWeightGainGuide(shippedText()));
    const std::pair<const char *, const char *> spoilt[] = {
        {"\"25\"", "\"18\""},       {"[\"12\", \"15\"]", "[\"15\", \"12\"]"}, {"[\"12\", \"15\"]", "[\"12\"]"}, {"    {}\n", "    {\"bmi_below\": \"40\"}\n"},
        {"\"official\"", "\"sure\""}, {"\"form\": 1", "\"form\": 2"},            {"\"18.5\"", "\"x\""},
    };
    for (const auto &[right, wrong] : spoilt) {
        QByteArray text = shippedText();
        ASSERT_TRUE(text.contains(right)) << right;
        EXPECT_FALSE(readWeightGainGuide(text.replace(right, wrong))) << wrong;
    }
}

TEST(WeightGain, givesNothingWhileItIsNotInUse)
{
    const auto guide = readWeightGainGuide(shippedText().replace("\"enabled\": true", "\"enabled\": false"));
    ASSERT_TRUE(guide);
    EXPECT_FALSE(guide->classOf(1600, 50'000));
}

} // namespace
} // namespace boshi::weight_gain_tests
