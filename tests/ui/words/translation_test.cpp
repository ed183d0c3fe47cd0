// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"
#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/change_text.h"
#include "ui/words/error_text.h"
#include "ui/words/import_text.h"
#include "ui/words/issue_text.h"
#include "ui/words/labels.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>

namespace boshi::ui {
namespace {

using test::Speaking;

constexpr const char *chapters[] = {"overview", "pregnancy", "birth", "checkups", "growth", "vaccines", "mind", "notes", "documents", "handbook"};

std::vector<ErrorCode> everyError()
{
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= int(ErrorCode::BrokenReference); ++code)
        codes.push_back(ErrorCode(code));
    return codes;
}

std::vector<Rule> everyRule()
{
    std::vector<Rule> rules;
    for (int rule = 0; rule <= int(Rule::NothingRecorded); ++rule)
        rules.push_back(Rule(rule));
    return rules;
}

/// Everything that the tables and closed lists make the program say, by an English name for messages.
std::map<std::string, QString> sayings()
{
    std::map<std::string, QString> all;
    for (const RecordType *type : records::all()) {
        all[std::string(type->key)] = title(*type);
        for (const Field &field : type->fields)
            all[std::string(type->key) + '.' + std::string(field.key)] = label(field);
    }
    for (const CodeList *list : codes::all())
        for (const Code &code : list->codes)
            all[std::string(list->key) + '=' + std::string(code.code)] = codeLabel(*list, QString::fromUtf8(code.code.data(), qsizetype(code.code.size())));
    for (const char *chapter : chapters)
        all[std::string("chapter ") + chapter] = chapterTitle(chapter);
    for (int code = 0; code <= int(exchange::NoteCode::TextTooLong); ++code)
        for (const bool isError : {false, true})
            all["note " + std::to_string(code) + (isError ? " error" : "")] = noteSentence({.row = 2, .column = 1, .columnName = QStringLiteral("x"), .code = exchange::NoteCode(code), .isError = isError, .shown = QStringLiteral("7")});
    for (int outcome = 0; outcome <= int(exchange::RowOutcome::Refused); ++outcome)
        all["row " + std::to_string(outcome)] = rowSentence({.row = 2, .outcome = exchange::RowOutcome(outcome)});
    for (int outcome = 0; outcome <= int(exchange::RowOutcome::Refused); ++outcome)
        all["row word " + std::to_string(outcome)] = outcomeWord(exchange::RowOutcome(outcome));
    for (int outcome = 0; outcome <= int(exchange::PersonOutcome::LeftOut); ++outcome)
        all["person " + std::to_string(outcome)] = personSentence(exchange::PersonOutcome(outcome), QStringLiteral("x"));
    for (const ErrorCode code : everyError()) {
        all["error title " + std::to_string(int(code))] = errorText({code}).title;
        all["error text " + std::to_string(int(code))] = errorText({code}).text;
    }
    for (const Rule rule : everyRule())
        for (const Field &field : test::everyKind().fields)
            all["rule " + std::to_string(int(rule)) + ' ' + std::string(field.key)] = issueText(field, {field.key, rule});
    for (int kind = int(ChangeKind::Add); kind <= int(ChangeKind::Setup); ++kind)
        all["change " + std::to_string(kind)] = undoText(kind, QStringLiteral("note"));
    return all;
}

bool hasJapanese(const QString &text)
{
    static const QRegularExpression kanaOrKanji(QStringLiteral("[\\p{Hiragana}\\p{Katakana}\\p{Han}]"));
    return text.contains(kanaOrKanji);
}

/// The sources of a ts file whose translation is not finished.
QStringList unfinished(const char *file)
{
    QFile ts(QStringLiteral(BOSHI_SOURCE_DIR "/translations/") + QString::fromLatin1(file));
    EXPECT_TRUE(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader in(&ts);
    QStringList found;
    QString source;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == u"source")
            source = in.readElementText();
        else if (in.isStartElement() && in.name() == u"translation" && in.attributes().hasAttribute(QStringLiteral("type")))
            found << source;
    }
    EXPECT_FALSE(in.hasError());
    return found;
}

/// The numbered places of a text, which a translation must fill all and no others.
QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
    QSet<QString> found;
    for (const auto &match : place.globalMatch(text))
        found << match.captured();
    return found;
}

} // namespace

TEST(Translation, saysEverythingInJapanese)
{
    const auto english = sayings();
    const Speaking japanese("ja");
    for (const auto &[name, text] : sayings()) {
        EXPECT_NE(text, english.at(name)) << name;
        EXPECT_TRUE(hasJapanese(text)) << name << ": " << text.toStdString();
    }
}

TEST(Translation, saysEverythingInEnglish)
{
    const Speaking english("en");
    for (const auto &[name, text] : sayings()) {
        EXPECT_FALSE(text.isEmpty()) << name;
        EXPECT_FALSE(text.contains(QStringLiteral("(s)"))) << name << ": " << text.toStdString();
    }
}

TEST(Translation, leavesNothingUnfinished)
{
    for (const char *file : {"boshi_ja.ts", "boshi_en.ts"})
        EXPECT_EQ(unfinished(file).join(u'\n').toStdString(), "") << file;
}

TEST(Translation, fillsTheSamePlacesInBothLanguages)
{
    QFile ts(QStringLiteral(BOSHI_SOURCE_DIR "/translations/boshi_ja.ts"));
    ASSERT_TRUE(ts.open(QIODevice::ReadOnly));
    QXmlStreamReader in(&ts);
    QSet<QString> expected;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement() && in.name() == u"source")
            expected = places(in.readElementText());
        else if (in.isStartElement() && in.name() == u"translation") {
            const QString text = in.readElementText(QXmlStreamReader::IncludeChildElements);
            EXPECT_EQ(places(text), expected) << text.toStdString();
        }
    }
}

TEST(Translation, hasDistinctTextsForEveryError)
{
    for (const char *language : {"ja", "en"}) {
        const Speaking speaking(language);
        QSet<QString> titles, texts;
        for (const ErrorCode code : everyError()) {
            titles << errorText({code}).title;
            texts << errorText({code}).text;
        }
        EXPECT_EQ(std::size_t(titles.size()), everyError().size()) << language;
        EXPECT_EQ(std::size_t(texts.size()), everyError().size()) << language;
        EXPECT_FALSE(titles.contains(QString()) || texts.contains(QString()));
    }
}

TEST(Translation, changesWithoutRestart)
{
    const Speaking japanese("ja");
    EXPECT_EQ(title(records::birth), QStringLiteral("出産の状態"));
    useLanguage(*qApp, QStringLiteral("en"));
    EXPECT_EQ(title(records::birth), QStringLiteral("Birth"));
    useLanguage(*qApp, QStringLiteral("ja"));
    EXPECT_EQ(title(records::birth), QStringLiteral("出産の状態"));
}

TEST(ErrorText, namesThePlaceWhereThereIsOne)
{
    EXPECT_TRUE(errorText({ErrorCode::MissingColumns, {}, QStringLiteral("weight")}).text.endsWith(QStringLiteral("Missing: weight.")));
    EXPECT_FALSE(errorText({ErrorCode::MissingColumns}).text.contains(QStringLiteral("%1")));
    EXPECT_FALSE(errorText({ErrorCode::WrongPassphrase, QStringLiteral("secret"), {}}).text.contains(QStringLiteral("secret")));
}

} // namespace boshi::ui
