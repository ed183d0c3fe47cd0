// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_words.h"

#include "core/base/text_key.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/vault_session.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::person_words_tests {
namespace {

struct Midwife {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));

    QUuid add(const QString &name, const QString &kana = {})
    {
        const QUuid id = session->surroundings().newId();
        Record person = test::person(id, name, QDate(2024, 1, 1));
        person.setValue(*person.type->find(records::keys::person::kana), kana.isEmpty() ? Value() : Value(kana));
        EXPECT_TRUE(session->save(person));
        return id;
    }

    QStringList found(const QString &typed, int most = 100) const
    {
        QStringList names;
        const auto lines = session->reader().named(typed, most);
        for (const CaseloadLine &line : *lines)
            names << line.name;
        return names;
    }
};

TEST(PersonWords, beginWithEachPartOfAName)
{
    EXPECT_EQ(db::wordsOf(QStringLiteral("見本　花子"), {}),
              (std::set<QString>{QStringLiteral("見本花子"), QStringLiteral("花子"), QStringLiteral("^見本花子")}));
}

TEST(PersonWords, beginWithEachCharacterOfANameWithoutSpaces)
{
    EXPECT_EQ(db::wordsOf(QStringLiteral("見本花子"), {}),
              (std::set<QString>{QStringLiteral("見本花子"), QStringLiteral("本花子"), QStringLiteral("花子"), QStringLiteral("子"),
                                 QStringLiteral("^見本花子")}));
}

TEST(PersonWords, areShortAndFewHoweverLongANameIs)
{
    const QString word = QStringLiteral("あ").repeated(5000);
    for (const QString &name : {word, (word + u' ').repeated(50)})
        for (const std::set<QString> words = db::wordsOf(name, name); const QString &each : words) {
            EXPECT_LE(words.size(), 40u);
            EXPECT_LE(each.size(), db::longestWord + 1);
        }
    EXPECT_TRUE(db::wordsOf(QStringLiteral(" 　"), {}).empty());
}

TEST(CaseloadSearch, findsByWhateverPartIsTyped)
{
    Midwife midwife;
    midwife.add(QStringLiteral("髙橋 さくら"), QStringLiteral("タカハシ サクラ"));
    midwife.add(QStringLiteral("Nguyen Thi Mai"));
    for (const char16_t *typed : {u"髙", u"高橋", u"さくら", u"サク", u"たかはし", u"ﾀｶﾊｼ", u"たかはしさ", u"高橋　さくら"})
        EXPECT_EQ(midwife.found(QString::fromUtf16(typed)), QStringList{QStringLiteral("髙橋 さくら")}) << qPrintable(QString::fromUtf16(typed));
    for (const char16_t *typed : {u"ngu", u"Thi", u"MAI", u"ｎｇｕ", u"nguyen thi m", u"nguyen t"})
        EXPECT_EQ(midwife.found(QString::fromUtf16(typed)), QStringList{QStringLiteral("Nguyen Thi Mai")}) << qPrintable(QString::fromUtf16(typed));
    for (const char16_t *typed : {u"", u" ", u"橋さくらん", u"nguyen thi maj", u"%", u"_", u"'"})
        EXPECT_EQ(midwife.found(QString::fromUtf16(typed)), QStringList()) << qPrintable(QString::fromUtf16(typed));
}

TEST(CaseloadSearch, findsBehindSignsAndWhereTheScriptChanges)
{
    Midwife midwife;
    midwife.add(QStringLiteral("マリア・ガルシア ロペス"));
    midwife.add(QStringLiteral("Anna-Maria O'Brien"));
    midwife.add(QStringLiteral("Smith太郎"));
    EXPECT_EQ(midwife.found(QStringLiteral("がるしあ")), QStringList{QStringLiteral("マリア・ガルシア ロペス")});
    EXPECT_EQ(midwife.found(QStringLiteral("マリア・ガ")), QStringList{QStringLiteral("マリア・ガルシア ロペス")});
    EXPECT_EQ(midwife.found(QStringLiteral("maria")), QStringList{QStringLiteral("Anna-Maria O'Brien")});
    EXPECT_EQ(midwife.found(QStringLiteral("brien")), QStringList{QStringLiteral("Anna-Maria O'Brien")});
    EXPECT_EQ(midwife.found(QStringLiteral("太郎")), QStringList{QStringLiteral("Smith太郎")});
}

TEST(CaseloadSearch, keepsCharactersWholeThatUtf16WritesInTwo)
{
    Midwife midwife;
    for (const char16_t *name : {u"𦚰坂花子", u"𠮟", u"花花花花花花花𦚰坂", u"見本 𦚰𦚰𦚰𦚰𦚰"})
        midwife.add(QString::fromUtf16(name));
    EXPECT_EQ(midwife.found(QStringLiteral("𦚰坂")), (QStringList{QStringLiteral("𦚰坂花子"), QStringLiteral("花花花花花花花𦚰坂")}));
    EXPECT_EQ(midwife.found(QStringLiteral("花花花花花花花𦚰")), QStringList{QStringLiteral("花花花花花花花𦚰坂")});
    EXPECT_EQ(midwife.found(QStringLiteral("𦚰𦚰𦚰𦚰𦚰")), QStringList{QStringLiteral("見本 𦚰𦚰𦚰𦚰𦚰")});
    EXPECT_TRUE(checkVault(midwife.session->vault())->isClean());
}

TEST(CaseloadSearch, putsFirstWhoseNameBeginsSo)
{
    Midwife midwife;
    midwife.add(QStringLiteral("青葉 樹"));
    midwife.add(QStringLiteral("樹 青葉"));
    EXPECT_EQ(midwife.found(QStringLiteral("樹")), (QStringList{QStringLiteral("樹 青葉"), QStringLiteral("青葉 樹")}));
    EXPECT_EQ(midwife.found(QStringLiteral("樹"), 1), QStringList{QStringLiteral("樹 青葉")});
    EXPECT_EQ(midwife.found(QStringLiteral("樹"), 0), QStringList());
}

TEST(CaseloadSearch, followsANameThatChanges)
{
    Midwife midwife;
    const QUuid person = midwife.add(QStringLiteral("旧 見本"));
    ASSERT_TRUE(midwife.session->save(test::person(person, QStringLiteral("新 見本"), QDate(2024, 1, 1))));
    EXPECT_EQ(midwife.found(QStringLiteral("旧")), QStringList());
    EXPECT_EQ(midwife.found(QStringLiteral("新")), QStringList{QStringLiteral("新 見本")});
    ASSERT_TRUE(midwife.session->setVoided(person, QStringLiteral("twice")));
    EXPECT_EQ(midwife.found(QStringLiteral("新")), QStringList());
    EXPECT_EQ(test::ask(midwife.session->vault(), "SELECT count(*) FROM person_word"), 0);
    EXPECT_TRUE(checkVault(midwife.session->vault())->isClean());
}

TEST(CaseloadSearch, namesAPersonOnceForEachFamily)
{
    Midwife midwife;
    const test::People people = test::addPeople(*midwife.session);
    const auto lines = midwife.session->reader().linesOf(people.child);
    ASSERT_EQ(lines->size(), 1u);
    const auto found = midwife.session->reader().named(lines->front().name, 100);
    EXPECT_EQ(std::ranges::count(*found, people.child, &CaseloadLine::person), 1);
}

} // namespace
} // namespace boshi::person_words_tests
