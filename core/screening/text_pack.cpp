// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/text_pack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace boshi::screening {
namespace {

constexpr int fileForm = 1;

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

/// Reads the items into the order of the sheet; the first fault ends it.
class Items {
public:
    explicit Items(const Sheet &sheet) : m_sheet(sheet), m_read(sheet.items.size()) { }

    std::optional<TextPackIssue> take(const QJsonObject &entry)
    {
        const QString key = entry.value(u"field").toString();
        const auto item = std::ranges::find_if(m_sheet.items, [&](const SheetItem &each) { return text(each.field->key) == key; });
        if (item == m_sheet.items.end())
            return TextPackIssue{TextPackFault::UnknownItem, key};
        TextPack::Item &read = m_read[std::size_t(item - m_sheet.items.begin())];
        if (!read.text.isEmpty())
            return TextPackIssue{TextPackFault::DoubledItem, key};
        read.text = entry.value(u"text").toString().trimmed();
        for (const QJsonValue &answer : entry.value(u"answers").toArray())
            read.answers << answer.toString().trimmed();
        if (read.text.isEmpty() || read.answers.contains(QString()))
            return TextPackIssue{TextPackFault::EmptyText, key};
        if (read.answers.size() != answersOf(*item))
            return TextPackIssue{TextPackFault::WrongAnswers, key};
        return std::nullopt;
    }

    std::optional<TextPackIssue> whatIsMissing() const
    {
        const auto missing = std::ranges::find_if(m_read, [](const TextPack::Item &item) { return item.text.isEmpty(); });
        if (missing == m_read.end())
            return std::nullopt;
        return TextPackIssue{TextPackFault::MissingItem, text(m_sheet.items[std::size_t(missing - m_read.begin())].field->key)};
    }

    std::vector<TextPack::Item> read() const { return m_read; }

private:
    const Sheet &m_sheet;
    std::vector<TextPack::Item> m_read;
};

std::optional<TextPackIssue> headIssue(const Sheet &sheet, const QJsonObject &file)
{
    if (file.value(u"form").toInt() != fileForm)
        return TextPackIssue{TextPackFault::OtherForm};
    if (file.value(u"record_type").toString() != text(sheet.type->key))
        return TextPackIssue{TextPackFault::OtherSheet, file.value(u"record_type").toString()};
    if (file.value(u"licence").toString().trimmed().isEmpty())
        return TextPackIssue{TextPackFault::NoLicence};
    return std::nullopt;
}

} // namespace

int answersOf(const SheetItem &item)
{
    if (!item.scores.empty())
        return int(item.scores.size());
    constexpr int yesAndNo = 2;
    return item.field->choices ? int(item.field->choices->codes.size()) : yesAndNo;
}

std::variant<TextPack, TextPackIssue> readTextPack(const Sheet &sheet, const QByteArray &json)
{
    if (json.size() > largestTextPack)
        return TextPackIssue{TextPackFault::TooLarge};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return TextPackIssue{TextPackFault::NotJson};
    const QJsonObject file = document.object();
    if (const auto issue = headIssue(sheet, file))
        return *issue;
    Items items(sheet);
    for (const QJsonValue &entry : file.value(u"items").toArray())
        if (const auto issue = items.take(entry.toObject()))
            return *issue;
    if (const auto issue = items.whatIsMissing())
        return *issue;
    return TextPack{file.value(u"licence").toString().trimmed(), file.value(u"heading").toString().trimmed(), items.read()};
}

} // namespace boshi::screening
