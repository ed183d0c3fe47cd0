// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_search.h"

#include "core/base/text_key.h"

namespace boshi {
namespace {

enum class Script { Letter, Digit, Other };

constexpr char16_t firstBeyondLatin = 0x0370;

Script scriptOf(QChar character)
{
    if (character.unicode() >= firstBeyondLatin)
        return Script::Other;
    return character.isLetter() ? Script::Letter : character.isDigit() ? Script::Digit : Script::Other;
}

bool beginsWord(QStringView key, qsizetype place)
{
    const Script script = scriptOf(key[place]);
    return script == Script::Other || place == 0 || scriptOf(key[place - 1]) != script;
}

bool runTogether(const QString &left, const QString &right)
{
    return !left.isEmpty() && scriptOf(left.back()) != Script::Other && scriptOf(right.front()) != Script::Other;
}

} // namespace

QString wordKey(const QString &text)
{
    QString key;
    for (const QString &part : wordParts(text)) {
        if (runTogether(key, part))
            key += u' ';
        key += part;
    }
    return key;
}

QStringList wordParts(const QString &typed)
{
    QStringList parts;
    for (const QString &word : typed.simplified().split(u' ', Qt::SkipEmptyParts))
        if (QString part = searchKey(word); !part.isEmpty())
            parts << std::move(part);
    return parts;
}

qsizetype findWord(QStringView key, QStringView part)
{
    qsizetype place = key.indexOf(part);
    while (place >= 0 && !beginsWord(key, place))
        place = key.indexOf(part, place + 1);
    return place;
}

std::optional<int> fitOf(QStringView key, const QStringList &parts)
{
    int fit = 1;
    for (const QString &part : parts) {
        const qsizetype place = findWord(key, part);
        if (place < 0)
            return {};
        if (place == 0)
            fit = 0;
    }
    return fit;
}

} // namespace boshi
