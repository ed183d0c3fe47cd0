// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/strength_text.h"

#include "ui/words/translate.h"

#include <QStringList>

namespace boshi::ui {
namespace {

QString gradeText(StrengthGrade grade)
{
    switch (grade) {
    case StrengthGrade::Weak:
        return translate("strength", "This passphrase could be guessed: somebody with the file and one fast computer would need less than two weeks. You can use it; several unrelated words are safer.");
    case StrengthGrade::Fair:
        return translate("strength", "Fair: it holds against one person with a computer, not against somebody who spends a great deal on it.");
    case StrengthGrade::Strong:
        return translate("strength", "Hard to guess, as far as we can tell: a thousand fast computers would need years. A well-known sentence or something others know of you is easier.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString strengthText(const PassphraseStrength &strength)
{
    QStringList sentences{gradeText(strength.grade())};
    if (strength.grade() == StrengthGrade::Strong)
        return sentences.first();
    if (strength.hasCommonWord)
        sentences << translate("strength", "It holds a word that many people choose.");
    if (strength.hasDate)
        sentences << translate("strength", "It holds a date or a year.");
    if (strength.hasPattern)
        sentences << translate("strength", "It holds a repetition or neighbouring keys.");
    return sentences.join(u'\n');
}

} // namespace boshi::ui
