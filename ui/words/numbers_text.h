// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/selftest.h"

namespace boshi::ui {

/// "Boy, 44 days, length 50 cm"
QString exampleText(const growth::Vector &vector);
/// "length for age, z"
QString quantityText(const growth::Vector &vector);
/// An answer as it was published or computed; words where there is none.
QString answerText(const QString &answer);

/// The edition, or the formulas of usual weights.
QString figuresTitle(const growth::FiguresCheck &check);
/// Which file it is, and how many answers agree.
QString figuresText(const growth::FiguresCheck &check);
/// Whether all agree, in a sentence or two.
QString outcomeText(const std::vector<growth::FiguresCheck> &checks);

} // namespace boshi::ui
