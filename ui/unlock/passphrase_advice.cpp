// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrase_advice.h"

#include <QSet>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr int fewCharacters = 12;
constexpr int fewDifferentCharacters = 6;
/// Words written with kanji or kana carry more per character.
constexpr int fewWideCharacters = 8;

bool isWide(QChar character) { return character.unicode() >= 0x3000; }

} // namespace

bool isWeakPassphrase(QStringView typed)
{
    const QSet<QChar> different(typed.begin(), typed.end());
    if (different.size() < fewDifferentCharacters)
        return true;
    if (std::ranges::all_of(typed, [](QChar character) { return character.isDigit(); }))
        return true;
    const bool isMostlyWide = std::ranges::count_if(typed, isWide) * 2 > typed.size();
    return typed.size() < (isMostlyWide ? fewWideCharacters : fewCharacters);
}

} // namespace boshi::ui
