// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

namespace boshi::ui {

/// "Row 6, 体重(kg): 6860 was read as grams." What was done with the cell, or why nothing was taken from it.
QString noteSentence(const exchange::CellNote &note);

/// "Row 13: stands earlier in the file, equal." For every outcome; what becomes of the row and, where somebody has to
/// act, what to do.
QString rowSentence(const exchange::RowReport &report);

/// What became of a row, without its place.
QString outcomeSentence(exchange::RowOutcome outcome);

/// The same in a word or two, for tables and filters.
QString outcomeWord(exchange::RowOutcome outcome);
/// "New: 12".
QString outcomeCount(exchange::RowOutcome outcome, qint64 count);

/// How somebody of a file was found; `person` is their name in the handbook.
QString personSentence(exchange::PersonOutcome outcome, const QString &person);

} // namespace boshi::ui
