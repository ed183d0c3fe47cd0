// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_words.h"

#include "core/base/text_key.h"

#include <QStringList>

namespace boshi::db {
namespace {

constexpr qsizetype mostBeginnings = 16; ///< Of one name.

/// Keys of the parts of a name, which spaces divide.
QStringList partsOf(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.simplified().split(u' ', Qt::SkipEmptyParts))
        if (const QString key = searchKey(part); !key.isEmpty())
            parts << key;
    return parts;
}

bool isLatin(const QString &key) { return key.front().unicode() < 0x0250; }

/// Positions in the joined key where somebody may begin to type.
QList<qsizetype> beginningsOf(const QStringList &parts)
{
    QList<qsizetype> beginnings;
    if (parts.size() == 1 && !isLatin(parts.constFirst())) {
        for (qsizetype at = 0; at < qMin(parts.constFirst().size(), mostBeginnings); ++at)
            beginnings << at;
        return beginnings;
    }
    qsizetype at = 0;
    for (const QString &part : parts.first(qMin(parts.size(), mostBeginnings))) {
        beginnings << at;
        at += part.size();
    }
    return beginnings;
}

} // namespace

std::set<QString> wordsOf(const QString &name, const QString &kana)
{
    std::set<QString> words;
    for (const QString &text : {name, kana}) {
        const QStringList parts = partsOf(text);
        const QString key = parts.join(QString());
        for (const qsizetype at : beginningsOf(parts))
            words.insert(key.mid(at, longestWord));
        if (!key.isEmpty())
            words.insert(nameBeginning + key.left(longestWord));
    }
    return words;
}

/// SQLite compares UTF-8 byte by byte, and nothing sorts behind the last code point.
WordRange wordsBeginningWith(QStringView text)
{
    const QString first = text.left(longestWord).toString();
    return {first, first + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint)).toString()};
}

} // namespace boshi::db
