// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/date_characters.h"

#include "core/base/digits.h"
#include "core/base/text_key.h"

namespace boshi::characters {
namespace {

char16_t foldedCharacter(char16_t character)
{
    if (isDashLike(character))
        return u'-';
    switch (character) {
    case u'〜': return u'~';
    case u'～': return u'~';
    case u'・': return u'.';
    default: return asciiForm(character);
    }
}

} // namespace

Folded folded(QStringView text)
{
    Folded result;
    bool spaceBefore = false;
    for (const QChar original : text) {
        if (original.isSpace()) {
            spaceBefore = true;
            continue;
        }
        const QChar character(foldedCharacter(original.unicode()));
        if (spaceBefore && !result.isEmpty() && digitValue(result.back().unicode()) >= 0
            && digitValue(character.unicode()) >= 0)
            result.append(u' ');
        result.append(character);
        spaceBefore = false;
    }
    return result;
}

bool take(QStringView &rest, QStringView word)
{
    if (!rest.startsWith(word))
        return false;
    rest = rest.sliced(word.size());
    return true;
}

bool takeLast(QStringView &rest, QStringView word)
{
    if (!rest.endsWith(word))
        return false;
    rest.chop(word.size());
    return true;
}

bool takeAbout(QStringView &rest)
{
    const bool before = take(rest, u"~") || take(rest, u"約");
    const bool after = takeLast(rest, u"頃") || takeLast(rest, u"ごろ") || takeLast(rest, u"ころ");
    return before || after;
}

std::optional<int> takeNumber(QStringView &rest, qsizetype least, qsizetype most)
{
    qsizetype length = 0;
    while (length < rest.size() && digitValue(rest[length].unicode()) >= 0)
        ++length;
    if (length < least || length > most)
        return {};
    const int value = digitsValue(rest.first(length));
    rest = rest.sliced(length);
    return value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace boshi::characters
