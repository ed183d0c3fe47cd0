// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/individual_number.h"

#include "core/base/digits.h"
#include "core/base/text_key.h"

#include <array>
#include <optional>

namespace boshi {

namespace {

constexpr int numberLength = 12;
constexpr int groupLength = 4;

enum class Separator { None, Dash, Space };
using Digits = std::array<int, numberLength>;

struct Place {
    qsizetype begin;
    qsizetype end;
};

int digitAt(QStringView text, qsizetype place)
{
    return digitValue(asciiForm(text[place].unicode()));
}

bool isDigit(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && digitAt(text, place) >= 0;
}

Separator separatorAt(QStringView text, qsizetype place)
{
    if (place < 0 || place >= text.size())
        return Separator::None;
    if (isDashLike(text[place].unicode()))
        return Separator::Dash;
    return text[place].isSpace() ? Separator::Space : Separator::None;
}

bool holdsTwelveDigits(QStringView text)
{
    if (text.size() < numberLength)
        return false;
    int count = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (digitAt(text, place) >= 0 && ++count == numberLength)
            return true;
    }
    return false;
}

qsizetype endOfDigits(QStringView text, qsizetype begin)
{
    while (isDigit(text, begin))
        ++begin;
    return begin;
}

/// 平成26年総務省令第85号第5条: weights 2..7 then 2..6 from the right, modulus 11.
bool checkDigitHolds(const Digits &digits)
{
    int sum = 0;
    for (int n = 1; n < numberLength; ++n)
        sum += digits[std::size_t(numberLength - 1 - n)] * (n <= 6 ? n + 1 : n - 5);
    const int remainder = sum % 11;
    return digits.back() == (remainder <= 1 ? 0 : 11 - remainder);
}

Digits digitsOf(QStringView text, Place place)
{
    Digits digits {};
    auto next = digits.begin();
    for (qsizetype at = place.begin; at < place.end; ++at) {
        if (const int digit = digitAt(text, at); digit >= 0)
            *next++ = digit;
    }
    return digits;
}

/// A dash binds digits into one longer number (card 1234-5678-9018-3456); a space also stands between words.
bool isBoundByDash(QStringView text, Place place)
{
    return (separatorAt(text, place.begin - 1) == Separator::Dash && isDigit(text, place.begin - 2))
        || (separatorAt(text, place.end) == Separator::Dash && isDigit(text, place.end + 1));
}

/// Three runs of four digits from `begin` on, each exactly as long, with the same kind of separator twice.
std::optional<Place> groupedAt(QStringView text, qsizetype begin)
{
    const Separator separator = separatorAt(text, begin + groupLength);
    qsizetype end = begin + groupLength;
    for (int group = 1; group < 3; ++group) {
        const qsizetype next = end + 1;
        if (separator == Separator::None || separatorAt(text, end) != separator
            || endOfDigits(text, next) != next + groupLength)
            return {};
        end = next + groupLength;
    }
    const Place place {begin, end};
    if (separator == Separator::Dash && isBoundByDash(text, place))
        return {};
    return place;
}

std::optional<Place> nextNumber(QStringView text, qsizetype from)
{
    for (qsizetype begin = from; begin < text.size(); ++begin) {
        if (!isDigit(text, begin))
            continue;
        const qsizetype end = endOfDigits(text, begin);
        std::optional<Place> place;
        if (end - begin == numberLength)
            place = Place {begin, end};
        else if (end - begin == groupLength)
            place = groupedAt(text, begin);
        if (place && checkDigitHolds(digitsOf(text, *place)))
            return place;
        begin = end;
    }
    return {};
}

} // namespace

bool hasIndividualNumber(QStringView text)
{
    return holdsTwelveDigits(text) && nextNumber(text, 0);
}

QString withoutIndividualNumbers(const QString &text, int *replaced)
{
    int count = 0;
    QString result;
    qsizetype kept = 0;
    if (holdsTwelveDigits(text)) {
        while (const auto place = nextNumber(text, kept)) {
            result += QStringView(text).sliced(kept, place->begin - kept);
            result += QStringLiteral("〔個人番号は保存しません〕");
            kept = place->end;
            ++count;
        }
    }
    if (replaced)
        *replaced = count;
    if (count == 0)
        return text;
    result += QStringView(text).sliced(kept);
    return result;
}

} // namespace boshi
