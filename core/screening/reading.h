// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/sheet.h"

namespace boshi::screening {

/// How a total stands to the cut-off that holds for it. Below one nothing is ruled out, and nobody calls it normal.
enum class Outcome { NoTotal, NoCutoff, BelowCutoff, AtCutoff };

/// What a filled sheet says. Nothing is reckoned from one that is not complete.
struct Reading {
    int missing = 0;                        ///< Items without an answer.
    std::optional<int> computed = {};       ///< The sum of all answers.
    std::optional<int> copied = {};         ///< The sum as it stands on the paper.
    std::optional<int> watched = {};        ///< Score of the item that counts apart.
    bool isWatchedRaised = false;
    Outcome outcome = Outcome::NoTotal;
    std::optional<Cutoff> cutoff = {};      ///< The one that holds here.

    /// Both are kept, and somebody has to be told.
    bool differ() const { return computed && copied && *computed != *copied; }
    /// Whether it leads to the page that tells whom to ask.
    bool leadsOn() const { return isWatchedRaised || outcome == Outcome::AtCutoff; }
};

/// Of two totals that differ the higher one decides: to offer help once too often does no harm.
Reading read(const Sheet &sheet, const Record &record, const Setting &setting);

/// Whether a stored record is such a sheet, and leads on.
bool leadsOn(const Record &record, const Family &family);

} // namespace boshi::screening
