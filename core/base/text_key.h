// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace boshi {

/// Hyphens, dashes, minus signs and long vowel marks: typed for one another in names, dates and numbers.
constexpr bool isDashLike(char16_t character)
{
    switch (character) {
    case u'-': case u'\u2010': case u'\u2011': case u'\u2012': case u'\u2013': case u'\u2014': case u'\u2015':
    case u'\u2212': case u'\u2500': case u'\uFE63': case u'\uFF0D': case u'\u30FC': case u'\uFF70': return true;
    default: return false;
    }
}

/// Full-width digits and letters, and ．，／：－ (the minus sign too), as ASCII; anything else unchanged.
constexpr char16_t asciiForm(char16_t character)
{
    const bool isLetterOrDigit = (character >= u'\uFF10' && character <= u'\uFF1A') // ０..９：
        || (character >= u'\uFF21' && character <= u'\uFF3A') || (character >= u'\uFF41' && character <= u'\uFF5A');
    const bool isMark = character >= u'\uFF0C' && character <= u'\uFF0F'; // ，－．／
    if (isLetterOrDigit || isMark)
        return char16_t(character - 0xFEE0);
    return character == u'\u2212' ? u'-' : character;
}

/// `text` by `asciiForm`, for reading numbers out of cells.
QString asciiDigits(QStringView text);

/// A key for comparing and searching names and words, never for storage or display: width, case, kana, spaces, long
/// vowels and the common variant characters of names make no difference.
QString searchKey(const QString &text);

} // namespace boshi
