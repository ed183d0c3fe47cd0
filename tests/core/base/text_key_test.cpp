// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

#include <gtest/gtest.h>

using namespace boshi;

namespace {

void expectSame(QStringView one, QStringView other)
{
    EXPECT_EQ(searchKey(one.toString()), searchKey(other.toString())) << one.toUtf8().constData() << ' '
                                                                      << other.toUtf8().constData();
}

} // namespace

TEST(SearchKey, ignoresWidthAndCase)
{
    expectSame(u"ＢＣＧ", u"bcg");
    expectSame(u"４種混合", u"4種混合");
}

TEST(SearchKey, ignoresTheKindOfKana)
{
    expectSame(u"さとう はなこ", u"サトウハナコ");
    expectSame(u"ｻﾄｳ ﾊﾅｺ", u"サトウハナコ");
    expectSame(u"ｶﾞﾊﾞ", u"がば");
}

TEST(SearchKey, ignoresSpaces)
{
    expectSame(u"佐藤　花子", u"佐藤花子");
    expectSame(u" a b ", u"ab");
}

TEST(SearchKey, unifiesLongVowelsAndHyphens)
{
    expectSame(u"メアリー", u"メアリ-");
    expectSame(u"メアリー", u"ﾒｱﾘｰ");
    expectSame(u"A‐1", u"a-1");
    expectSame(u"Ａ－１", u"a−1");
}

TEST(SearchKey, foldsVariantCharactersOfNames)
{
    expectSame(u"髙橋", u"高橋");
    expectSame(u"山﨑", u"山崎");
    expectSame(u"渡邉", u"渡辺");
    expectSame(u"渡邊", u"渡邉");
    expectSame(u"齋藤", u"斉藤");
    expectSame(u"齊藤", u"斎藤");
    expectSame(u"澤田", u"沢田");
    expectSame(u"濵田", u"浜田");
    expectSame(u"濱田", u"浜田");
    expectSame(u"𠮷田", u"吉田");
    expectSame(u"\uFA10本", u"塚本");
    expectSame(u"辻\U000E0100", u"辻");
}

TEST(SearchKey, keepsDifferentNamesApart)
{
    EXPECT_NE(searchKey(QStringLiteral("佐藤")), searchKey(QStringLiteral("斉藤")));
    EXPECT_NE(searchKey(QStringLiteral("はは")), searchKey(QStringLiteral("ぱぱ")));
}

TEST(SearchKey, isItsOwnKey)
{
    for (const QString &text : {QStringLiteral("ﾒｱﾘｰ 髙橋"), QStringLiteral("A-1"), QStringLiteral("渡邉　ゞ")})
        EXPECT_EQ(searchKey(searchKey(text)), searchKey(text));
}

TEST(AsciiDigits, readsFullWidthNumbersAndLetters)
{
    EXPECT_EQ(asciiDigits(u"３，１２０．５／Ａｚ－１４：０５"), u"3,120.5/Az-14:05");
    EXPECT_EQ(asciiDigits(u"−3"), u"-3");
}

TEST(AsciiDigits, leavesEverythingElse)
{
    EXPECT_EQ(asciiDigits(u"体重＋　ー約"), u"体重＋　ー約");
}
