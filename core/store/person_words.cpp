// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_words.h"

#include "core/base/text_key.h"

#include <QList>

namespace boshi::db {
namespace {

constexpr qsizetype mostBeginnings = 16; ///< Of one name.

bool divides(QChar character) { return character.isSpace() || QStringView(u"・･-‐’'.,、＝=/()（）").contains(character); }

bool isLatin(QChar character) { return character.script() == QChar::Script_Latin; }

/// Where the parts of a name begin: after spaces and signs, and where the script changes.
QList<qsizetype> partsOf(const QString &name)
{
    QList<qsizetype> parts;
    for (qsizetype at = 0; at < name.size() && parts.size() < mostBeginnings; ++at)
        if (!divides(name[at]) && (at == 0 || divides(name[at - 1]) || isLatin(name[at]) != isLatin(name[at - 1])))
            parts << at;
    return parts;
}

/// Positions in the search key where somebody may begin to type.
QList<qsizetype> beginningsOf(const QString &name, const QString &key)
{
    const QList<qsizetype> parts = partsOf(name);
    QList<qsizetype> beginnings;
    if (parts.size() != 1 || isLatin(name[parts.constFirst()])) {
        for (const qsizetype part : parts)
            beginnings << searchKey(name.left(part)).size();
        return beginnings;
    }
    for (qsizetype at = 0; at < qMin(key.size(), mostBeginnings); ++at)
        beginnings << at;
    return beginnings;
}

/// At most a word's length; half of a character that UTF-16 writes in two would be stored as something else.
QString wordIn(QStringView text)
{
    const QStringView word = text.left(longestWord);
    return (!word.isEmpty() && word.back().isHighSurrogate() ? word.chopped(1) : word).toString();
}

} // namespace

std::set<QString> wordsOf(const QString &name, const QString &kana)
{
    std::set<QString> words;
    for (const QString &text : {name, kana}) {
        const QString key = searchKey(text);
        if (key.isEmpty())
            continue;
        words.insert(nameBeginning + wordIn(key));
        for (const qsizetype at : beginningsOf(text, key))
            if (at < key.size() && !key[at].isLowSurrogate())
                words.insert(wordIn(QStringView(key).sliced(at)));
    }
    return words;
}

/// SQLite compares UTF-8 byte by byte, and nothing sorts behind the last code point.
WordRange wordsBeginningWith(QStringView text)
{
    const QString first = wordIn(text);
    return {first, first + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint)).toString()};
}

} // namespace boshi::db
