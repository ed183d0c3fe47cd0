// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace boshi {

/// The value of an ASCII digit, -1 for anything else.
constexpr int digitValue(char16_t character)
{
    return character >= u'0' && character <= u'9' ? character - u'0' : -1;
}

/// The number written by all of `text` in ASCII digits; -1 when it is empty, longer than 9 or holds anything else.
constexpr int digitsValue(QStringView text)
{
    if (text.isEmpty() || text.size() > 9)
        return -1;
    int value = 0;
    for (const QChar character : text) {
        const int digit = digitValue(character.unicode());
        if (digit < 0)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

/// Writes `value` with leading zeros and returns the place after it.
inline QChar *writeDigits(QChar *out, int value, int width)
{
    for (int place = width - 1; place >= 0; --place, value /= 10)
        out[place] = QChar(u'0' + value % 10);
    return out + width;
}

} // namespace boshi
