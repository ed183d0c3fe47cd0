// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/issue_text.h"

#include "ui/words/field_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

bool isOpen(qint64 bound) { return bound == Range().low || bound == Range().high; }

QString rangeText(const Field &field)
{
    const QString low = quantityText(field, field.hard.low);
    const QString high = quantityText(field, field.hard.high);
    if (isOpen(field.hard.high))
        return translate("issues", "Please enter %1 or more.").arg(low);
    if (isOpen(field.hard.low))
        return translate("issues", "Please enter %1 or less.").arg(high);
    return translate("issues", "Please enter a value from %1 to %2.").arg(low, high);
}

/// How a value of this kind is written.
QString exampleText(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Integer: return translate("issues", "Please enter a whole number, for example 12.");
    case FieldKind::Decimal: return translate("issues", "Please enter a number, for example 6.25, with at most %n decimal(s).", nullptr, field.scale);
    case FieldKind::Date: return translate("issues", "Please enter a date, for example 2026/11/20 or 令和8年11月20日; month or day may be missing.");
    case FieldKind::Time: return translate("issues", "Please enter a time, for example 14:05.");
    case FieldKind::DateTime: return translate("issues", "Please enter day and time, for example 2026/11/20 14:05.");
    case FieldKind::Duration: return translate("issues", "Please enter hours and minutes, for example 9:30.");
    case FieldKind::GestationalAge: return translate("issues", "Please enter weeks and days, for example 31w4d or 31週4日.");
    case FieldKind::PregnancyMonth: return translate("issues", "Please enter the month of pregnancy, 1 to 11.");
    case FieldKind::ToothChart: return translate("issues", "Please enter tooth numbers with marks, for example 55:C 54:O.");
    case FieldKind::Attachment: return translate("issues", "Please choose a file that is kept in this book.");
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::MultiChoice:
    case FieldKind::Ordinal:
    case FieldKind::Reference: return translate("issues", "Please choose from the list.");
    case FieldKind::Text:
    case FieldKind::LongText: return translate("issues", "Please enter text.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString issueText(const Field &field, const Issue &issue)
{
    switch (issue.rule) {
    case Rule::Missing: return translate("issues", "Please fill this in; the record needs it.");
    case Rule::WrongKind: return translate("issues", "This cannot be read. %1", "then an example").arg(exampleText(field));
    case Rule::NoSuchDay: return translate("issues", "The calendar has no such day. Please check month and day, for example 2026/11/20.");
    case Rule::OutsideEra: return translate("issues", "This era does not have that day: Showa ends on 64.1.7, Heisei on 31.4.30. Please check era and year, for example 令和8年11月20日.");
    case Rule::OutOfRange: return translate("issues", "This is outside what can be recorded. %1", "then the range").arg(rangeText(field));
    case Rule::Unusual: return translate("issues", "Unusual value. Please check it; it can be saved as it is.");
    case Rule::UnknownChoice: return translate("issues", "This choice is not in the list. Please choose again.");
    case Rule::UnknownTooth: return translate("issues", "There is no such tooth, or its mark is missing. Please write, for example, 55:C 54:O.");
    case Rule::InFuture: return translate("issues", "This day has not come yet. Please check the date.");
    case Rule::TooLong: return translate("issues", "This text is too long. Please shorten it to %L1 characters.").arg(longestText);
    case Rule::IndividualNumber: return translate("issues", "This contains an individual number (My Number), which Boshi never keeps. When you save, a note takes its place; the rest of the text stays.");
    case Rule::DiastolicNotBelowSystolic: return translate("issues", "The lower value is usually below the upper one. Please check both; they can be saved as they are.");
    case Rule::EndsBeforeStart: return translate("issues", "The end lies before the beginning. Please check both dates.");
    case Rule::BeforeBirth: return translate("issues", "This day lies before the child's birth. Please check the date.");
    case Rule::LooksLikeGrams: return translate("issues", "This looks like grams. Please enter it in kilograms (9.0 for 9000 g).");
    case Rule::NothingRecorded: return translate("issues", "Nothing is recorded yet. Please fill in at least one field.");
    }
    Q_UNREACHABLE();
}

} // namespace boshi::ui
