// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <set>

namespace boshi::db {

/// Table `person_word`: what somebody looking for a person may begin to type. Each word is the beginning of a search key
/// (text_key.h), so that one range of an index answers, however many people there are.

/// Characters of a word; more of what is typed is compared with the whole search key of the person.
inline constexpr qsizetype longestWord = 8;

/// The words of a person: the whole name and reading from each of their parts on; a name written in one from each of its
/// characters on, for nobody can tell where the given name begins. Words that begin a name are there twice, once
/// after `nameBeginning`.
std::set<QString> wordsOf(const QString &name, const QString &kana);

inline constexpr char16_t nameBeginning = u'^';

/// The words that begin with `text`, a search key: from `first` on, below `end`.
struct WordRange {
    QString first, end;
};
WordRange wordsBeginningWith(QStringView text);

} // namespace boshi::db
