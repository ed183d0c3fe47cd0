// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace boshi {
namespace {

constexpr std::array powersOfTen{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// So many digits fit a double without rounding, and so do the powers of ten above: their quotient is rounded once, that is,
/// correctly (Clinger 1990).
constexpr int exactDigits = 15;

bool isBlank(char c) { return c == ' ' || c == '\t'; }

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text = text.chopped(1);
    return text;
}

/// `12`, `-0.35`, `7.`, `.5` of at most 15 digits.
std::optional<double> plainDecimal(QByteArrayView text)
{
    const bool isNegative = !text.isEmpty() && text.front() == '-';
    qint64 digits = 0;
    int count = 0, decimals = -1;
    for (const char c : text.sliced(isNegative ? 1 : 0)) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || ++count > exactDigits)
            return std::nullopt;
        digits = digits * 10 + (c - '0');
        decimals += decimals >= 0;
    }
    if (count == 0)
        return std::nullopt;
    const double number = double(digits) / powersOfTen[std::size_t(std::max(decimals, 0))];
    return isNegative ? -number : number;
}

} // namespace

std::optional<double> decimalFrom(QByteArrayView text)
{
    text = trimmed(text);
    if (const auto number = plainDecimal(text))
        return number;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

void appendHundredths(std::string &out, int hundredths)
{
    char digits[16];
    char *at = digits + sizeof digits;
    unsigned rest = unsigned(std::abs(hundredths));
    for (int place = 0; place < 3 || rest > 0; ++place) {
        if (place == 2)
            *--at = '.';
        *--at = char('0' + rest % 10);
        rest /= 10;
    }
    if (hundredths < 0)
        *--at = '-';
    out.append(at, digits + sizeof digits);
}

void appendDecimal(std::string &out, double number, int decimals)
{
    QByteArray text = QByteArray::number(number, 'f', decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    out += text == "-0" ? "0" : text.constData();
}

} // namespace boshi
