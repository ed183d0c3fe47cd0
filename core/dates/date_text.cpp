// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/date_text.h"

#include "core/base/digits.h"
#include "core/dates/date_characters.h"
#include "core/dates/era.h"

#include <array>

namespace boshi {

namespace {

using namespace characters;

struct Parts {
    int year;
    int month = 0;
    int day = 0;
};

/// Spreadsheets and databases export a day as its midnight. Any other time of day is not ours to drop.
void dropMidnight(QStringView &rest)
{
    for (const QStringView midnight : {u" 0:00", u" 00:00", u" 0:00:00", u" 00:00:00", u"T00:00:00"}) {
        if (takeLast(rest, midnight))
            return;
    }
}

const Era *takeEra(QStringView &rest)
{
    if (rest.isEmpty() || digitValue(rest.front().unicode()) >= 0)
        return nullptr;
    const QChar first = rest.front();
    for (const Era &era : eras()) {
        if (take(rest, era.name))
            return &era;
        if (first.toUpper() == era.letter || first == era.square || first == era.name.front()) {
            rest = rest.sliced(1);
            return &era;
        }
    }
    return nullptr;
}

std::optional<int> takeYear(QStringView &rest, bool inEra)
{
    if (!inEra)
        return takeNumber(rest, 4, 4);
    return take(rest, u"元") ? std::optional(1) : takeNumber(rest, 1, 2);
}

/// A month or a day; 0 when the paper says it is not known.
std::optional<int> takePart(QStringView &rest)
{
    if (take(rest, u"不詳") || take(rest, u"不明"))
        return 0;
    return takeNumber(rest, 1, 2);
}

/// 20240403, R060403.
std::optional<Parts> compactParts(QStringView digits, qsizetype yearLength)
{
    const Parts parts {
        digitsValue(digits.first(yearLength)), digitsValue(digits.sliced(yearLength, 2)), digitsValue(digits.last(2))};
    if (parts.year <= 0 || parts.month <= 0 || parts.day <= 0)
        return {};
    return parts;
}

/// A month or day and the character after it, which only "not known" may leave out.
std::optional<int> takeNamedPart(QStringView &rest, QStringView name)
{
    const auto part = takePart(rest);
    if (!part || (!take(rest, name) && *part != 0))
        return {};
    return part;
}

/// What follows 年: nothing, 4月, 4月3日, 不詳.
std::optional<Parts> namedParts(int year, QStringView rest)
{
    Parts parts {.year = year};
    const std::array<std::pair<int *, QStringView>, 2> steps {{{&parts.month, u"月"}, {&parts.day, u"日"}}};
    for (const auto &[value, name] : steps) {
        if (rest.isEmpty())
            return parts;
        const auto part = takeNamedPart(rest, name);
        if (!part)
            return {};
        *value = *part;
    }
    return rest.isEmpty() ? std::optional(parts) : std::nullopt;
}

/// What follows the year in 2024/4, 2024/4/3, 2024/4/不詳.
std::optional<Parts> separatedParts(int year, QStringView rest)
{
    const QStringView separator = rest.first(1);
    if (!QStringView(u"-/.").contains(separator))
        return {};
    rest = rest.sliced(1);
    const auto month = takePart(rest);
    if (!month)
        return {};
    if (rest.isEmpty())
        return Parts {year, *month};
    if (!take(rest, separator))
        return {};
    const auto day = takePart(rest);
    if (!day || !rest.isEmpty())
        return {};
    return Parts {year, *month, *day};
}

std::optional<Parts> partsOf(QStringView text, bool inEra)
{
    const qsizetype compactLength = inEra ? 6 : 8;
    if (text.size() == compactLength && digitsValue(text) >= 0)
        return compactParts(text, compactLength - 4);
    const auto year = takeYear(text, inEra);
    if (!year)
        return {};
    if (take(text, u"年"))
        return namedParts(*year, text);
    if (!text.isEmpty())
        return separatedParts(*year, text);
    return inEra ? std::nullopt : std::optional(Parts {.year = *year});
}

DateReading westernDay(const Parts &parts, bool about)
{
    if (!PartialDate::of(parts.year))
        return DateFault::NotADate;
    const auto date = PartialDate::of(parts.year, parts.month, parts.day, about);
    return date ? DateReading(*date) : DateFault::NoSuchDay;
}

DateReading dayInEra(const Era &era, const Parts &parts, bool about)
{
    if (const auto date = dateInEra(era, parts.year, parts.month, parts.day, about))
        return *date;
    const bool isDay = PartialDate::of(era.year + parts.year - 1, parts.month, parts.day).has_value();
    return isDay ? DateFault::OutsideEra : DateFault::NoSuchDay;
}

} // namespace

DateReading readDateOrFault(QStringView text)
{
    text = text.trimmed();
    if (text.size() > longestDate)
        return DateFault::NotADate;
    const Folded characters = folded(text);
    QStringView rest(characters.data(), characters.size());
    dropMidnight(rest);
    const bool about = takeAbout(rest);
    const Era *era = takeEra(rest);
    const auto parts = partsOf(rest, era != nullptr);
    if (!parts)
        return DateFault::NotADate;
    return era ? dayInEra(*era, *parts, about) : westernDay(*parts, about);
}

std::optional<PartialDate> readDate(QStringView text)
{
    const DateReading reading = readDateOrFault(text);
    const auto *date = std::get_if<PartialDate>(&reading);
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace boshi
