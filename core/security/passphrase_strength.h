// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace boshi {

/// By how many guesses somebody who has the file needs. One guess at the usual profile moves about 1.5 GB through memory
/// (256 MiB, written and read in 3 passes), so a graphics card with 1 TB/s makes less than a thousand in a second.
enum class StrengthGrade {
    Weak,   ///< Below 10⁹: one card, twelve days.
    Fair,   ///< Below 10¹⁴: a thousand cards, three years.
    Strong, ///< More than that.
};

/// A judgement on the low side: what it does not recognise may still be known to somebody, and it knows no person.
struct PassphraseStrength {
    double guesses = 0; ///< As a power of ten.
    bool hasCommonWord = false;
    bool hasDate = false;
    bool hasPattern = false; ///< Repetition, alphabet, row of keys.

    StrengthGrade grade() const;
};

/// The least number of guesses over all ways to build the passphrase out of common words and phrases, dates in all
/// writings, rows of keys, repetitions, and words or letters at random (docs/format.md §6 has the figures).
PassphraseStrength strengthOf(QStringView passphrase);

} // namespace boshi
