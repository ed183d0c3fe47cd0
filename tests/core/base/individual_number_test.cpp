// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/individual_number.h"

#include <gtest/gtest.h>

using namespace boshi;

namespace {

const QString notice = QStringLiteral("〔個人番号は保存しません〕");

bool isFound(QStringView text) { return hasIndividualNumber(text); }

} // namespace

TEST(IndividualNumber, isTwelveDigitsWithAValidCheckDigit)
{
    EXPECT_TRUE(isFound(u"123456789018"));
    for (const QStringView wrong : {u"123456789010", u"123456789011", u"123456789017", u"123456789019", u"213456789018"})
        EXPECT_FALSE(isFound(wrong));
}

TEST(IndividualNumber, hasCheckDigitZeroWhereTheSumLeavesOneOrNothing)
{
    EXPECT_TRUE(isFound(u"000000000060")) << "weight 2 by 6 leaves 1";
    EXPECT_TRUE(isFound(u"000001000020")) << "7 by 1 and 2 by 2 leave nothing";
    EXPECT_FALSE(isFound(u"000000000061"));
}

TEST(IndividualNumber, isFoundInFourFourFour)
{
    for (const QStringView text : {u"1234-5678-9018", u"1234 5678 9018", u"1234－5678－9018", u"1234　5678　9018",
                                   u"１２３４ー５６７８ー９０１８", u"1234−5678−9018"})
        EXPECT_TRUE(isFound(text)) << text.toUtf8().constData();
}

TEST(IndividualNumber, needsOneKindOfSeparatorInItsPlaces)
{
    for (const QStringView text : {u"1234-5678 9018", u"1234-56789018", u"12345-678-9018", u"1234--5678-9018", u"123-4567-89018",
                                   u"1234/5678/9018", u"1234-5678-"})
        EXPECT_FALSE(isFound(text)) << text.toUtf8().constData();
}

TEST(IndividualNumber, isFoundInFullWidthDigits)
{
    EXPECT_TRUE(isFound(u"１２３４５６７８９０１８"));
    EXPECT_TRUE(isFound(u"番号は１２３４５６78９018です"));
}

TEST(IndividualNumber, isNeverPartOfALongerNumber)
{
    for (const QStringView text : {u"000123456789018", u"123456789018000", u"1234567890180", u"１123456789018",
                                   u"1234-5678-9018-3456", u"0000-1234-5678-9018", u"1234-5678-90180", u"01234-5678-9018"})
        EXPECT_FALSE(isFound(text)) << text.toUtf8().constData();
}

TEST(IndividualNumber, isFoundBetweenSpacedWords)
{
    EXPECT_TRUE(isFound(u"2024年 1234 5678 9018 2回"));
}

TEST(IndividualNumber, isNotFoundInShortTexts)
{
    for (const QStringView text : {u"", u"2024-04-03", u"090-1234-5678", u"12345678901", u"日本語だけの長い文章には番号がない"})
        EXPECT_FALSE(isFound(text));
}

TEST(IndividualNumber, isReplacedInPlace)
{
    int replaced = -1;
    const QString text = QStringLiteral("母の番号123456789018、父は1234-5678-9018。宛名000123456789018");
    EXPECT_EQ(withoutIndividualNumbers(text, &replaced),
              QStringLiteral("母の番号") + notice + QStringLiteral("、父は") + notice + QStringLiteral("。宛名000123456789018"));
    EXPECT_EQ(replaced, 2);
}

TEST(IndividualNumber, leavesOtherTextAsItIs)
{
    int replaced = -1;
    const QString text = QStringLiteral("体重 3120 g, 電話 090-1234-5678, 123456789017");
    EXPECT_EQ(withoutIndividualNumbers(text, &replaced), text);
    EXPECT_EQ(replaced, 0);
    EXPECT_EQ(withoutIndividualNumbers(QString()), QString());
}

TEST(IndividualNumber, isGoneAfterOnePass)
{
    const QString text = QStringLiteral("1234 5678 9018 1234 5678 9018 123456789018 1234-5678-9018");
    EXPECT_FALSE(hasIndividualNumber(withoutIndividualNumbers(text)));
}
