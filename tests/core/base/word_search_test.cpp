// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_search.h"

#include <gtest/gtest.h>

namespace boshi {
namespace {

bool finds(const char16_t *text, const char16_t *typed)
{
    return fitOf(wordKey(QString::fromUtf16(text)), wordParts(QString::fromUtf16(typed))).has_value();
}

TEST(WordSearch, findsLatinWordsByTheirBeginning)
{
    EXPECT_TRUE(finds(u"Antenatal visit", u"vis"));
    EXPECT_TRUE(finds(u"Antenatal visit", u"ANTE"));
    EXPECT_FALSE(finds(u"Antenatal visit", u"natal"));
    EXPECT_FALSE(finds(u"Antenatal visit", u"sit"));
}

TEST(WordSearch, findsNumbersByTheirBeginningAlsoBehindLetters)
{
    EXPECT_TRUE(finds(u"8.35 kg", u"8.3"));
    EXPECT_TRUE(finds(u"Hb11.8", u"11.8"));
    EXPECT_TRUE(finds(u"8.35 kg", u"35"));
    EXPECT_FALSE(finds(u"1835 g", u"35"));
}

TEST(WordSearch, findsJapaneseAnywhere)
{
    EXPECT_TRUE(finds(u"三ノ宮市保健センター", u"保健"));
    EXPECT_TRUE(finds(u"小さな手で指をにぎってくれました。", u"にぎって"));
    EXPECT_FALSE(finds(u"三ノ宮市保健センター", u"病院"));
}

TEST(WordSearch, makesNoDifferenceOfWidthCaseAndKana)
{
    EXPECT_TRUE(finds(u"三ノ宮市保健センター", u"せんたー"));
    EXPECT_TRUE(finds(u"三ノ宮市保健センター", u"ｾﾝﾀｰ"));
    EXPECT_TRUE(finds(u"BCGワクチン", u"ｂｃｇ"));
    EXPECT_TRUE(finds(u"８．３５ｋｇ", u"8.35"));
    EXPECT_TRUE(finds(u"高﨑", u"高崎"));
}

TEST(WordSearch, wantsEveryPartInWhateverOrder)
{
    EXPECT_TRUE(finds(u"Measurement 3 Apr 2025", u"2025 meas"));
    EXPECT_FALSE(finds(u"Measurement 3 Apr 2025", u"2025 birth"));
}

TEST(WordSearch, doesNotLetWordsRunTogether)
{
    EXPECT_FALSE(finds(u"Clinic A", u"clinica"));
    EXPECT_TRUE(finds(u"見本 ひまり", u"見本ひまり")) << "in Japanese a space means nothing";
}

TEST(WordSearch, putsFirstWhatBeginsSo)
{
    const QString key = wordKey(QStringLiteral("Birth weight"));
    EXPECT_EQ(fitOf(key, wordParts(QStringLiteral("bir"))), 0);
    EXPECT_EQ(fitOf(key, wordParts(QStringLiteral("wei"))), 1);
    EXPECT_EQ(fitOf(key, wordParts(QStringLiteral("head"))), std::nullopt);
}

} // namespace
} // namespace boshi
