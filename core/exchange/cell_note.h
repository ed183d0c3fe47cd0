// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace boshi::exchange {

/// What there is to say about a cell of an imported file.
enum class NoteCode {
    // Notes: the value is taken
    BytesLost, ///< Some bytes could not be read; they stand as U+FFFD.
    IndividualNumber, ///< Removed from a text; in any other cell an error.
    PartialDate,
    GramsForKilograms,
    UnitInCell, ///< The cell names a unit other than the column's and was read in that.
    Rounded,
    OutsideUsual,
    MissingCell, ///< The row ends before this column; read as blank.
    // Errors: nothing is taken from the cell
    ExtraCell, ///< Content to the right of the last heading.
    RequiredMissing,
    NotANumber,
    WrongUnit,
    OutOfRange,
    UnknownCode,
    UnreadableDate,
    ImpossibleDate,
    FutureDate,
    TextTooLong,
};

/// `grams_for_kilograms` …, as reports and the command line print it.
QLatin1StringView noteText(NoteCode code);

/// A remark with its place. `shown` is the cell's text, never with an individual number in it.
struct CellNote {
    qint64 row = 0; ///< CsvRow::number.
    int column = 0; ///< From 1.
    QString columnName = {};
    NoteCode code = NoteCode::BytesLost;
    bool isError = false; ///< Nothing was taken from the cell.
    QString shown = {};
    friend bool operator==(const CellNote &, const CellNote &) = default;
};

/// Cells that are missing below headings, and cells with content that have no heading.
std::vector<CellNote> shapeNotes(const CsvRow &row, const QStringList &headings);

} // namespace boshi::exchange
