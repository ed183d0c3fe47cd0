// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_query.h"

#include "core/base/word_search.h"
#include "core/dates/typed_date.h"

namespace boshi::ui {
namespace {

std::optional<PartialDate> dayIn(const QString &text, QDate today)
{
    const DateReading reading = readTypedDate(text, today);
    const auto *date = std::get_if<PartialDate>(&reading);
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace

SearchQuery SearchQuery::of(const QString &typed, QDate today)
{
    SearchQuery query{.typed = typed.simplified()};
    for (const QString &part : query.typed.split(u' ', Qt::SkipEmptyParts))
        for (const QString &word : wordParts(part))
            query.parts.push_back({word, dayIn(part, today)});
    query.day = dayIn(query.typed, today);
    return query;
}

QStringList SearchQuery::words() const
{
    QStringList words;
    for (const Part &part : parts)
        words << part.word;
    return words;
}

} // namespace boshi::ui
