// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_text.h"

#include "ui/words/translate.h"

#include <QLocale>

namespace boshi::ui {
namespace {

using exchange::CellNote;
using exchange::NoteCode;
using exchange::RowOutcome;

const char *individualNumber(bool isError)
{
    return isError ? QT_TRANSLATE_NOOP("import", "an individual number (My Number) stands here. Boshi never keeps it; the cell was left out.")
                   : QT_TRANSLATE_NOOP("import", "an individual number (My Number) was taken out of the text. Boshi never keeps it.");
}

/// What to say behind the place; %1 is the cell's text.
const char *source(const CellNote &note)
{
    switch (note.code) {
    case NoteCode::BytesLost: return QT_TRANSLATE_NOOP("import", "some characters could not be read: \"%1\". If there are many, the encoding is another one.");
    case NoteCode::IndividualNumber: return individualNumber(note.isError);
    case NoteCode::PartialDate: return QT_TRANSLATE_NOOP("import", "the date is not known to the day: \"%1\". It is kept as it is and not drawn on charts.");
    case NoteCode::GramsForKilograms: return QT_TRANSLATE_NOOP("import", "%1 was read as grams. Please check it.");
    case NoteCode::UnitInCell: return QT_TRANSLATE_NOOP("import", "\"%1\" was read in the unit that stands in the cell.");
    case NoteCode::Rounded: return QT_TRANSLATE_NOOP("import", "%1 was rounded to the places that are kept.");
    case NoteCode::OutsideUsual: return QT_TRANSLATE_NOOP("import", "%1 is unusual. Please check it.");
    case NoteCode::MissingCell: return QT_TRANSLATE_NOOP("import", "the row ends before this column. It was read as blank.");
    case NoteCode::ExtraCell: return QT_TRANSLATE_NOOP("import", "\"%1\" stands right of the last heading and was left out.");
    case NoteCode::RequiredMissing: return QT_TRANSLATE_NOOP("import", "this cell is needed and blank. The row was left out.");
    case NoteCode::NotANumber: return QT_TRANSLATE_NOOP("import", "\"%1\" is not a number. The cell was left out.");
    case NoteCode::WrongUnit: return QT_TRANSLATE_NOOP("import", "\"%1\" has a unit that does not belong here. The cell was left out.");
    case NoteCode::OutOfRange: return QT_TRANSLATE_NOOP("import", "%1 is outside what can be. The cell was left out.");
    case NoteCode::UnknownCode: return QT_TRANSLATE_NOOP("import", "\"%1\" is not one of the layout's codes. The cell was left out.");
    case NoteCode::UnreadableDate: return QT_TRANSLATE_NOOP("import", "\"%1\" is not a date. The cell was left out.");
    case NoteCode::ImpossibleDate: return QT_TRANSLATE_NOOP("import", "the date \"%1\" cannot be. The cell was left out.");
    case NoteCode::FutureDate: return QT_TRANSLATE_NOOP("import", "the date \"%1\" has not come yet. The cell was left out.");
    case NoteCode::TextTooLong: return QT_TRANSLATE_NOOP("import", "the text is too long to be kept. The cell was left out.");
    }
    Q_UNREACHABLE();
}

const char *source(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return QT_TRANSLATE_NOOP("import", "added.");
    case RowOutcome::Same: return QT_TRANSLATE_NOOP("import", "stands here already; nothing to do.");
    case RowOutcome::Repeated: return QT_TRANSLATE_NOOP("import", "stands earlier in the file, equal; taken once.");
    case RowOutcome::Updated: return QT_TRANSLATE_NOOP("import", "was imported before and nobody has changed it since; brought up to date.");
    case RowOutcome::Completed: return QT_TRANSLATE_NOOP("import", "was entered by hand before; only blanks were filled.");
    case RowOutcome::Revived: return QT_TRANSLATE_NOOP("import", "had been taken back with an import; brought back.");
    case RowOutcome::Differs: return QT_TRANSLATE_NOOP("import", "differs from what somebody entered by hand. What was entered stays; please compare the two.");
    case RowOutcome::Contradicts: return QT_TRANSLATE_NOOP("import", "contradicts an earlier row of the file and was left out. Please ask the sender which is right.");
    case RowOutcome::VoidedHere: return QT_TRANSLATE_NOOP("import", "was struck out here and stays so.");
    case RowOutcome::NotAdmitted: return QT_TRANSLATE_NOOP("import", "is about somebody who is not in this handbook and was left out.");
    case RowOutcome::Ambiguous: return QT_TRANSLATE_NOOP("import", "fits more than one person, or nobody for certain, and was left out.");
    case RowOutcome::LeftOut: return QT_TRANSLATE_NOOP("import", "is about somebody who was left out by hand.");
    case RowOutcome::Refused: return QT_TRANSLATE_NOOP("import", "could not be taken. The cells named say why; please have the file corrected and import it again.");
    }
    Q_UNREACHABLE();
}

const char *word(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return QT_TRANSLATE_NOOP("import", "New");
    case RowOutcome::Same: return QT_TRANSLATE_NOOP("import", "Same");
    case RowOutcome::Repeated: return QT_TRANSLATE_NOOP("import", "Twice in the file");
    case RowOutcome::Updated: return QT_TRANSLATE_NOOP("import", "Brought up to date");
    case RowOutcome::Completed: return QT_TRANSLATE_NOOP("import", "Blanks filled");
    case RowOutcome::Revived: return QT_TRANSLATE_NOOP("import", "Brought back");
    case RowOutcome::Differs: return QT_TRANSLATE_NOOP("import", "Differs from an entry");
    case RowOutcome::Contradicts: return QT_TRANSLATE_NOOP("import", "Contradicts an earlier row");
    case RowOutcome::VoidedHere: return QT_TRANSLATE_NOOP("import", "Struck out here");
    case RowOutcome::NotAdmitted: return QT_TRANSLATE_NOOP("import", "Person not in this handbook");
    case RowOutcome::Ambiguous: return QT_TRANSLATE_NOOP("import", "Person not clear");
    case RowOutcome::LeftOut: return QT_TRANSLATE_NOOP("import", "Person left out by hand");
    case RowOutcome::Refused: return QT_TRANSLATE_NOOP("import", "Cannot be taken");
    }
    Q_UNREACHABLE();
}

/// %1 is the person in the handbook.
const char *source(exchange::PersonOutcome outcome)
{
    using exchange::PersonOutcome;
    switch (outcome) {
    case PersonOutcome::KnownByNumber: return QT_TRANSLATE_NOOP("import", "%1, known by this number from an earlier import");
    case PersonOutcome::Matched: return QT_TRANSLATE_NOOP("import", "%1, by the day of birth and the name");
    case PersonOutcome::New: return QT_TRANSLATE_NOOP("import", "A new person");
    case PersonOutcome::NotAdmitted: return QT_TRANSLATE_NOOP("import", "Nobody in this handbook; is left out");
    case PersonOutcome::Ambiguous: return QT_TRANSLATE_NOOP("import", "Not clear: several people fit, or the number means somebody else. Is left out until you choose");
    case PersonOutcome::VoidedHere: return QT_TRANSLATE_NOOP("import", "%1, struck out here; is left out");
    case PersonOutcome::Chosen: return QT_TRANSLATE_NOOP("import", "%1, chosen by hand");
    case PersonOutcome::LeftOut: return QT_TRANSLATE_NOOP("import", "Left out by hand");
    }
    Q_UNREACHABLE();
}

} // namespace

QString noteSentence(const CellNote &note)
{
    const QString what = translate("import", source(note));
    const QString filled = what.contains(u"%1") ? what.arg(note.shown) : what;
    return translate("import", "Row %1, %2: %3").arg(QString::number(note.row), note.columnName, filled);
}

QString outcomeSentence(RowOutcome outcome) { return translate("import", source(outcome)); }

QString outcomeWord(RowOutcome outcome) { return translate("import", word(outcome)); }

QString outcomeCount(RowOutcome outcome, qint64 count)
{
    return translate("import", "%1: %2", "what is done with rows, how many").arg(outcomeWord(outcome), QLocale().toString(count));
}

QString personSentence(exchange::PersonOutcome outcome, const QString &person)
{
    const QString sentence = translate("import", source(outcome));
    return sentence.contains(u"%1") ? sentence.arg(person) : sentence;
}

QString rowSentence(const exchange::RowReport &report)
{
    return translate("import", "Row %1: %2").arg(QString::number(report.row), outcomeSentence(report.outcome));
}

} // namespace boshi::ui
