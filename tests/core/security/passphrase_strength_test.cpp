// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase_strength.h"

#include <QString>

#include <gtest/gtest.h>

namespace boshi::strength_tests {
namespace {

StrengthGrade gradeOf(const char16_t *passphrase) { return strengthOf(passphrase).grade(); }

TEST(PassphraseStrength, isWeakForWhatPeopleChoose)
{
    for (const char16_t *passphrase :
         {u"", u"a", u"hanako", u"hanako0403", u"password", u"P@ssw0rd!", u"qwertyuiop", u"1qaz2wsx3edc", u"zyxwvutsrq", u"123456789012",
          u"aaaaaaaaaaaaaaaaaaaaaaaa", u"abcabcabcabcabcabcabc", u"さくら", u"サクラサクラサクラ", u"ﾊﾅｺ20180403", u"いろはにほへとちりぬるを",
          u"あいうえおかきくけこさしすせそ", u"吾輩は猫である", u"correct horse battery staple", u"CorrectHorseBatteryStaple", u"to be or not to be",
          u"母子健康手帳", u"boshitecho2024", u"Hanako Tarou", u"月月火水木金金", u"ありがとうありがとうありがとう"})
        EXPECT_EQ(gradeOf(passphrase), StrengthGrade::Weak) << QString::fromUtf16(passphrase).toStdString() << ' ' << strengthOf(passphrase).guesses;
}

TEST(PassphraseStrength, knowsDatesInEveryWriting)
{
    for (const char16_t *passphrase :
         {u"20180403", u"2018-04-03", u"2018/4/3", u"2018.04.03", u"2018年4月3日", u"２０１８年４月３日", u"03042018", u"4/3/2018", u"180403", u"平成30年4月3日",
          u"令和元年5月1日", u"h30.4.3", u"R1.5.1", u"昭和64年1月7日", u"heisei 30 4 3", u"2018", u"平成30年"}) {
        const PassphraseStrength strength = strengthOf(passphrase);
        EXPECT_TRUE(strength.hasDate) << QString::fromUtf16(passphrase).toStdString();
        EXPECT_LE(strength.guesses, 5.5) << QString::fromUtf16(passphrase).toStdString();
    }
    EXPECT_EQ(gradeOf(u"2018040320200512"), StrengthGrade::Fair) << "two dates are 10¹⁰";
    EXPECT_FALSE(strengthOf(u"sevengreentinkites").hasDate);
}

TEST(PassphraseStrength, holdsForUnrelatedWordsAndRandomLetters)
{
    for (const char16_t *passphrase : {u"seven purple tin kettles", u"sakura no hana ga saku michi", u"さくらの花がさく道", u"x7Kq!m2ZvT4#", u"うさぎが電柱で鼻歌を歌う午後",
                                       u"縄 豆腐 蛍 階段 郵便"})
        EXPECT_EQ(gradeOf(passphrase), StrengthGrade::Strong) << QString::fromUtf16(passphrase).toStdString() << ' ' << strengthOf(passphrase).guesses;
}

TEST(PassphraseStrength, saysWhatMakesItWeak)
{
    EXPECT_TRUE(strengthOf(u"hanako").hasCommonWord);
    EXPECT_TRUE(strengthOf(u"p4ssw0rd").hasCommonWord);
    EXPECT_TRUE(strengthOf(u"ハナコ").hasCommonWord) << "katakana for hiragana";
    EXPECT_TRUE(strengthOf(u"asdfghjkl").hasPattern);
    EXPECT_TRUE(strengthOf(u"kkkkkkkk").hasPattern);
    const PassphraseStrength random = strengthOf(u"vtqjwx");
    EXPECT_FALSE(random.hasCommonWord || random.hasDate || random.hasPattern);
}

TEST(PassphraseStrength, neverGrowsMoreThanItsLettersAllow)
{
    // 26 letters at random are 1.41 powers of ten each; more than that would be a false comfort.
    QString text;
    for (const QChar letter : QStringLiteral("vtqjwxzpfkvbgdhymc")) {
        text += letter;
        EXPECT_LE(strengthOf(text).guesses, 1.4150 * double(text.size()) + 1e-9) << text.toStdString();
    }
}

TEST(PassphraseStrength, isNeverLessForTypingOn)
{
    const QString text = QStringLiteral("seven purple tin kettles 20180403 さくらの花がさく道");
    for (qsizetype length = 1; length < text.size(); ++length)
        EXPECT_LE(strengthOf(QStringView(text).first(length)).guesses, strengthOf(text).guesses) << length;
}

TEST(PassphraseStrength, isJudgedAtOnceHoweverLongTheText)
{
    EXPECT_EQ(strengthOf(QString(100'000, u'あ')).grade(), StrengthGrade::Weak);
    EXPECT_EQ(strengthOf(QString(1'000, QChar(0xd800))).grade(), StrengthGrade::Weak) << "half a surrogate pair";
}

} // namespace
} // namespace boshi::strength_tests
