// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/sheet.h"

#include "core/records/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerSheets()
{
    Q_INIT_RESOURCE(screening);
}

namespace boshi::screening {
namespace {

constexpr int fileForm = 1;
constexpr std::string_view itemPrefix = "item_";

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

Error broken(const RecordType &type, const char *what)
{
    return {ErrorCode::BrokenReference, QStringLiteral("%1: %2").arg(text(type.key), QLatin1StringView(what))};
}

const Field *fieldIn(const RecordType &type, const QJsonObject &entry)
{
    const Field *field = type.find(entry.value(u"field").toString().toStdString());
    return field && field->key.starts_with(itemPrefix) ? field : nullptr;
}

/// Each score of the field once, rising or falling: nothing else is printed.
bool areScores(const Field &field, const std::vector<int> &scores)
{
    const bool isRising = std::ranges::is_sorted(scores);
    const bool isMonotone = isRising || std::ranges::is_sorted(scores, std::greater<>());
    const auto [low, high] = std::ranges::minmax(scores);
    return isMonotone && std::ranges::adjacent_find(scores) == scores.end() && low == field.hard.low && high == field.hard.high
        && qint64(scores.size()) == field.hard.high - field.hard.low + 1;
}

std::optional<SheetItem> readItem(const RecordType &type, const QJsonObject &entry, bool hasTotal)
{
    SheetItem item{fieldIn(type, entry)};
    if (!item.field)
        return std::nullopt;
    for (const QJsonValue &score : entry.value(u"scores").toArray())
        item.scores.push_back(score.toInt(-1));
    if (!hasTotal)
        return item.scores.empty() ? std::optional(item) : std::nullopt;
    const bool isScored = item.field->kind == FieldKind::Integer && !item.scores.empty() && areScores(*item.field, item.scores);
    return isScored ? std::optional(item) : std::nullopt;
}

/// Every item of the type, in its order.
bool isWhole(const Sheet &sheet)
{
    auto next = sheet.items.begin();
    for (const Field &field : sheet.type->fields)
        if (field.key.starts_with(itemPrefix) && (next == sheet.items.end() || (next++)->field != &field))
            return false;
    return next == sheet.items.end() && !sheet.items.empty();
}

bool readItems(Sheet &sheet, const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries) {
        const auto item = readItem(*sheet.type, entry.toObject(), sheet.hasTotal());
        if (!item)
            return false;
        sheet.items.push_back(*item);
    }
    return isWhole(sheet);
}

template <typename E, std::size_t N>
std::optional<E> word(const QJsonObject &entry, QStringView key, const std::pair<QLatin1StringView, E> (&words)[N])
{
    const auto found = std::ranges::find(words, entry.value(key).toString(), &std::pair<QLatin1StringView, E>::first);
    return found == std::end(words) ? std::nullopt : std::optional(found->second);
}

constexpr std::pair<QLatin1StringView, Respondent> respondents[] = {{QLatin1StringView("mother"), Respondent::Mother},
                                                                    {QLatin1StringView("partner"), Respondent::Partner}};
constexpr std::pair<QLatin1StringView, Period> periods[] = {{QLatin1StringView("pregnancy"), Period::Pregnancy},
                                                            {QLatin1StringView("postpartum"), Period::Postpartum}};

std::optional<Cutoff> readCutoff(const QJsonObject &entry, int highest)
{
    const auto respondent = word(entry, u"respondent", respondents);
    const auto period = word(entry, u"period", periods);
    const auto provenance = provenanceIn(entry);
    const int atLeast = entry.value(u"at_least").toInt();
    const QJsonArray days = entry.value(u"days_after").toArray();
    const int first = days.at(0).toInt();
    const int last = days.at(1).toInt();
    const bool areDays = days.isEmpty() || (days.size() == 2 && 0 <= first && first < last);
    const QString nameJa = entry.value(u"name_ja").toString();
    const QString nameEn = entry.value(u"name_en").toString();
    const bool isTold = !nameJa.isEmpty() && !nameEn.isEmpty();
    if (!respondent || !period || !provenance || !areDays || !isTold || atLeast < 1 || atLeast > highest)
        return std::nullopt;
    return Cutoff{entry.value(u"id").toString(), *respondent, *period, first, last, atLeast, nameJa, nameEn, *provenance};
}

bool readCutoffs(Sheet &sheet, const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries) {
        const auto cutoff = readCutoff(entry.toObject(), sheet.highest);
        if (!cutoff)
            return false;
        if (cutoff->provenance.isEnabled)
            sheet.cutoffs.push_back(*cutoff);
    }
    return true;
}

bool readWatched(Sheet &sheet, const QJsonObject &entry)
{
    if (entry.isEmpty())
        return true;
    const auto provenance = provenanceIn(entry);
    const Field *field = fieldIn(*sheet.type, entry);
    const int atLeast = entry.value(u"at_least").toInt();
    if (!provenance || !field || !sheet.hasTotal() || atLeast <= field->hard.low || atLeast > field->hard.high)
        return false;
    if (provenance->isEnabled)
        sheet.watched = WatchedItem{field, atLeast, *provenance};
    return true;
}

} // namespace

bool Cutoff::covers(const Setting &setting) const
{
    if (respondent != setting.respondent || period != setting.period)
        return false;
    return !setting.daysAfter || lastDay == 0 || (firstDay <= *setting.daysAfter && *setting.daysAfter <= lastDay);
}

bool isSheet(const RecordType &type)
{
    return &type == &records::epds || &type == &records::mibs || &type == &records::parentingChecklist;
}

Result<Sheet> readSheet(const RecordType &type, const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(u"form").toInt() != fileForm || file.value(u"record_type").toString() != text(type.key))
        return broken(type, "form");
    Sheet sheet{.type = &type, .highest = file.value(u"highest").toInt()};
    const auto directions = provenanceIn(file.value(u"directions").toObject());
    if (sheet.hasTotal() && (!directions || !directions->isEnabled))
        return broken(type, "directions");
    if (!readItems(sheet, file.value(u"items").toArray()))
        return broken(type, "items");
    if (sheet.hasTotal() && sheet.highest != qint64(sheet.items.size()) * sheet.items.front().field->hard.high)
        return broken(type, "highest");
    if (!readCutoffs(sheet, file.value(u"cutoffs").toArray()))
        return broken(type, "cutoffs");
    if (!readWatched(sheet, file.value(u"watched").toObject()))
        return broken(type, "watched");
    return sheet;
}

Result<Sheet> loadSheet(const RecordType &type)
{
    registerSheets();
    QFile file(QStringLiteral(":/screening/%1.json").arg(text(type.key)));
    if (!file.open(QIODevice::ReadOnly))
        return broken(type, "file");
    return readSheet(type, file.readAll());
}

} // namespace boshi::screening
