// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_note.h"

#include "core/base/individual_number.h"

namespace boshi::exchange {

QLatin1StringView noteText(NoteCode code)
{
    switch (code) {
    case NoteCode::BytesLost: return QLatin1StringView("bytes_lost");
    case NoteCode::IndividualNumber: return QLatin1StringView("individual_number");
    case NoteCode::PartialDate: return QLatin1StringView("partial_date");
    case NoteCode::GramsForKilograms: return QLatin1StringView("grams_for_kilograms");
    case NoteCode::UnitInCell: return QLatin1StringView("unit_in_cell");
    case NoteCode::Rounded: return QLatin1StringView("rounded");
    case NoteCode::OutsideUsual: return QLatin1StringView("outside_usual");
    case NoteCode::MissingCell: return QLatin1StringView("missing_cell");
    case NoteCode::ExtraCell: return QLatin1StringView("extra_cell");
    case NoteCode::RequiredMissing: return QLatin1StringView("required_missing");
    case NoteCode::NotANumber: return QLatin1StringView("not_a_number");
    case NoteCode::WrongUnit: return QLatin1StringView("wrong_unit");
    case NoteCode::OutOfRange: return QLatin1StringView("out_of_range");
    case NoteCode::UnknownCode: return QLatin1StringView("unknown_code");
    case NoteCode::UnreadableDate: return QLatin1StringView("unreadable_date");
    case NoteCode::ImpossibleDate: return QLatin1StringView("impossible_date");
    case NoteCode::FutureDate: return QLatin1StringView("future_date");
    case NoteCode::TextTooLong: return QLatin1StringView("text_too_long");
    }
    return {};
}

std::vector<CellNote> shapeNotes(const CsvRow &row, const QStringList &headings)
{
    std::vector<CellNote> notes;
    const int cells = int(row.cells.size());
    for (int column = cells; column < headings.size(); ++column)
        notes.push_back({row.number, column + 1, headings[column], NoteCode::MissingCell});
    for (int column = int(headings.size()); column < cells; ++column) {
        const QString &text = row.cells[std::size_t(column)].text;
        if (!text.trimmed().isEmpty())
            notes.push_back({row.number, column + 1, {}, NoteCode::ExtraCell, true, withoutIndividualNumbers(text)});
    }
    return notes;
}

} // namespace boshi::exchange
