// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/text_pack.h"
#include "tests/core/screening/screening_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace boshi::screening {
namespace {

/// Invented: no sentence of a real sheet is in here.
QJsonObject inventedPack(const Sheet &sheet)
{
    QJsonArray items;
    for (const SheetItem &item : sheet.items) {
        QJsonArray answers;
        for (int answer = 1; answer <= answersOf(item); ++answer)
            answers.append(QStringLiteral("invented answer %1").arg(answer));
        const QString field = QString::fromStdString(std::string(item.field->key));
        items.append(QJsonObject{{QStringLiteral("field"), field}, {QStringLiteral("text"), QStringLiteral("invented question about kettles, ") + field}, {QStringLiteral("answers"), answers}});
    }
    return {{QStringLiteral("form"), 1},
            {QStringLiteral("record_type"), QString::fromStdString(std::string(sheet.type->key))},
            {QStringLiteral("licence"), QStringLiteral("Nobody asks about kettles")},
            {QStringLiteral("heading"), QStringLiteral("About kettles")},
            {QStringLiteral("items"), items}};
}

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

std::variant<TextPack, TextPackIssue> readWith(const char *good, const char *bad)
{
    const Sheet sheet = sheetOf(records::epds);
    const QByteArray file = bytes(inventedPack(sheet));
    EXPECT_TRUE(file.contains(good)) << good;
    return readTextPack(sheet, QByteArray(file).replace(good, bad));
}

TextPackFault faultOf(const std::variant<TextPack, TextPackIssue> &read)
{
    const auto *issue = std::get_if<TextPackIssue>(&read);
    return issue ? issue->fault : throw std::runtime_error("it was read");
}

TEST(TextPack, isReadForEachSheetInItsOrder)
{
    for (const RecordType *type : sheetTypes) {
        const Sheet sheet = sheetOf(*type);
        QJsonObject pack = inventedPack(sheet);
        QJsonArray turned;
        for (const QJsonValue &item : pack.value(QStringLiteral("items")).toArray())
            turned.prepend(item);
        pack.insert(QStringLiteral("items"), turned);
        const auto read = readTextPack(sheet, bytes(pack));
        const auto *texts = std::get_if<TextPack>(&read);
        ASSERT_TRUE(texts) << type->key;
        ASSERT_EQ(texts->items.size(), sheet.items.size());
        for (std::size_t item = 0; item < texts->items.size(); ++item) {
            EXPECT_TRUE(texts->items[item].text.endsWith(QString::fromStdString(std::string(sheet.items[item].field->key))));
            EXPECT_EQ(texts->items[item].answers.size(), answersOf(sheet.items[item]));
        }
        EXPECT_EQ(texts->licence, QStringLiteral("Nobody asks about kettles"));
        EXPECT_EQ(texts->heading, QStringLiteral("About kettles"));
    }
}

TEST(TextPack, hasAsManyAnswersAsThePaper)
{
    const Sheet checklist = sheetOf(records::parentingChecklist);
    EXPECT_EQ(answersOf(checklist.items[0]), 2);
    EXPECT_EQ(answersOf(checklist.items[3]), 3);
    EXPECT_EQ(answersOf(sheetOf(records::epds).items[0]), 4);
}

TEST(TextPack, isRefusedWithTheFirstThingThatIsWrong)
{
    const Sheet sheet = sheetOf(records::epds);
    EXPECT_EQ(faultOf(readTextPack(sheet, QByteArray(largestTextPack + 1, ' '))), TextPackFault::TooLarge);
    for (const char *noJson : {"", "kettles", "[1]", "{\"form\": 1"})
        EXPECT_EQ(faultOf(readTextPack(sheet, noJson)), TextPackFault::NotJson) << noJson;
    EXPECT_EQ(faultOf(readWith("\"form\": 1", "\"form\": 2")), TextPackFault::OtherForm);
    EXPECT_EQ(faultOf(readWith("\"record_type\": \"epds\"", "\"record_type\": \"mibs\"")), TextPackFault::OtherSheet);
    EXPECT_EQ(faultOf(readWith("Nobody asks about kettles", " ")), TextPackFault::NoLicence);
    EXPECT_EQ(faultOf(readWith("\"field\": \"item_3\"", "\"field\": \"item_13\"")), TextPackFault::UnknownItem);
    EXPECT_EQ(faultOf(readWith("\"field\": \"item_3\"", "\"field\": \"item_2\"")), TextPackFault::DoubledItem);
    EXPECT_EQ(faultOf(readWith("invented question about kettles, item_4", "")), TextPackFault::EmptyText);
    EXPECT_EQ(faultOf(readWith("invented answer 4", "")), TextPackFault::EmptyText);
    EXPECT_EQ(faultOf(readWith("\"invented answer 3\",", "")), TextPackFault::WrongAnswers);
}

TEST(TextPack, namesTheItemThatIsMissing)
{
    const Sheet sheet = sheetOf(records::epds);
    QJsonObject pack = inventedPack(sheet);
    QJsonArray items = pack.value(QStringLiteral("items")).toArray();
    items.removeAt(6);
    pack.insert(QStringLiteral("items"), items);
    const auto read = readTextPack(sheet, bytes(pack));
    EXPECT_EQ(std::get<TextPackIssue>(read), (TextPackIssue{TextPackFault::MissingItem, QStringLiteral("item_7")}));
}

} // namespace
} // namespace boshi::screening
