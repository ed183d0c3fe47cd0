// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace boshi::exchange {

namespace {

constexpr int mostDigits = 15;

qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

ScaledNumber divided(qint64 digits, int exponent)
{
    if (exponent > mostDigits)
        return {0, digits != 0};
    const qint64 divisor = powerOfTen(exponent);
    const qint64 half = digits < 0 ? -divisor / 2 : divisor / 2;
    return {(digits + half) / divisor, digits % divisor != 0};
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 6.25 and 3: most cells of most files, read without a regular expression.
std::optional<CellNumber> readPlainNumber(QStringView text)
{
    CellNumber number;
    bool afterPoint = false;
    for (const QChar c : text) {
        if (c == u'.' && !afterPoint && c != text.front()) {
            afterPoint = true;
            continue;
        }
        if (!isAsciiDigit(c))
            return {};
        number.digits = number.digits * 10 + (c.unicode() - u'0');
        number.decimals += afterPoint;
    }
    return text.isEmpty() || text.back() == u'.' ? std::nullopt : std::optional(number);
}

} // namespace

std::optional<CellNumber> readNumber(const QString &text)
{
    if (text.size() <= mostDigits) {
        if (const auto plain = readPlainNumber(text))
            return plain;
    }
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*([+\\-\u2212]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?\\s*([^0-9.,]*)$"));
    const auto match = pattern.match(text.normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch())
        return {};
    const QString whole = match.captured(2).remove(u',');
    const QString decimals = match.captured(3);
    if (whole.size() + decimals.size() > mostDigits)
        return {};
    const qint64 digits = (whole + decimals).toLongLong();
    const bool isNegative = match.capturedLength(1) && match.captured(1) != QStringLiteral("+");
    return CellNumber {isNegative ? -digits : digits, int(decimals.size()), match.captured(4).trimmed()};
}

std::optional<ScaledNumber> scaled(const CellNumber &number, int exponent)
{
    const int shift = exponent - number.decimals;
    if (shift <= 0)
        return divided(number.digits, -shift);
    qint64 value = 0;
    if (shift > mostDigits || qMulOverflow(number.digits, powerOfTen(shift), &value))
        return {};
    return ScaledNumber {value};
}

} // namespace boshi::exchange
