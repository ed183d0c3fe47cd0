// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"

#include "core/base/individual_number.h"
#include "core/base/text_key.h"
#include "core/dates/date_text.h"
#include "core/exchange/cell_number.h"
#include "core/schema/validation.h"
#include "core/schema/value_text.h"

#include <algorithm>

namespace boshi::exchange {

namespace {

CellValue refused(NoteCode error)
{
    return {.error = error};
}

/// Whether a text that is no date was meant as one: nothing but figures and the marks of dates.
bool isWrittenLikeADate(const QString &text)
{
    static const QString marks = QStringLiteral("年月日元明治大正昭和平成令不詳明頃約-/.~ MTSHRmtshr");
    const QString folded = asciiDigits(text);
    return std::ranges::any_of(folded, [](QChar c) { return c.isDigit(); })
        && std::ranges::all_of(folded, [](QChar c) { return c.isDigit() || marks.contains(c); });
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

} // namespace

std::vector<CellNote> cellNotes(const CellValue &cell, qint64 row, int column, const QString &columnName)
{
    std::vector<CellNote> notes;
    if (cell.error)
        notes.push_back({row, column, columnName, *cell.error, true, cell.shown});
    for (const NoteCode code : cell.notes)
        notes.push_back({row, column, columnName, code, false, cell.shown});
    return notes;
}

CellReader::CellReader(const LayoutPack &pack, const LayoutItem &item, const Field *field)
    : m_item(item)
    , m_field(field)
{
    if (isText())
        return;
    for (auto null = pack.nulls.begin(); null != pack.nulls.end(); ++null) {
        const Value absence = valueFromText(*field, null.value()).value_or(Value());
        m_nulls.emplace_back(null.key(), absence);
        m_nulls.emplace_back(searchKey(null.key()), absence);
    }
    for (const LayoutCode &code : pack.codes) {
        if (code.list != item.codeList || item.codeList.isEmpty())
            continue;
        addChoice(code.code, code);
        for (const QString &label : code.labels)
            addChoice(label, code);
    }
}

bool CellReader::isText() const
{
    return !m_field || m_item.type == ItemType::Text || m_item.type == ItemType::LongText;
}

void CellReader::addChoice(const QString &text, const LayoutCode &code)
{
    const auto value = valueFromText(*m_field, code.value);
    if (text.isEmpty() || !value)
        return;
    m_choices.push_back({text, &code, *value});
    if (const QString folded = searchKey(text); folded != text)
        m_choices.push_back({folded, &code, *value});
}

CellValue CellReader::read(const CsvCell &cell, QDate today, QDate day) const
{
    if (isBlank(cell.text))
        return m_item.required ? refused(NoteCode::RequiredMissing) : CellValue();
    CellValue result = isText() ? readText(cell.text) : readContent(cell.text, today, day);
    if (cell.bytesLost)
        result.notes.append(NoteCode::BytesLost);
    if (result.error || !result.notes.isEmpty())
        result.shown = withoutIndividualNumbers(cell.text);
    return result;
}

CellValue CellReader::readText(const QString &text) const
{
    if (text.size() > longestText)
        return refused(NoteCode::TextTooLong);
    int removed = 0;
    CellValue result {withoutIndividualNumbers(text, &removed)};
    if (removed > 0)
        result.notes.append(NoteCode::IndividualNumber);
    return result;
}

CellValue CellReader::readContent(const QString &text, QDate today, QDate day) const
{
    if (hasIndividualNumber(text))
        return refused(NoteCode::IndividualNumber);
    if (const Value *null = findNull(text))
        return {*null};
    const CellValue result = readMeant(text, today, day);
    const Value *null = result.error ? findNull(searchKey(text)) : nullptr;
    return null ? CellValue {*null} : result;
}

const Value *CellReader::findNull(const QString &text) const
{
    const auto found = std::ranges::find(m_nulls, text, &std::pair<QString, Value>::first);
    return found == m_nulls.end() ? nullptr : &found->second;
}

CellValue CellReader::readMeant(const QString &text, QDate today, QDate day) const
{
    switch (m_item.type) {
    case ItemType::Date: return readDay(text, today);
    case ItemType::Choice:
    case ItemType::YesNo: return readChoice(text, day);
    default: return readQuantity(text);
    }
}

CellValue CellReader::readDay(const QString &text, QDate today) const
{
    const auto date = readDate(text);
    if (!date)
        return refused(isWrittenLikeADate(text) ? NoteCode::ImpossibleDate : NoteCode::UnreadableDate);
    if (date->firstDay() > today && (m_field->has(NotInFuture) || m_field->has(SortDay)))
        return refused(NoteCode::FutureDate);
    CellValue result {*date};
    if (!date->isExact())
        result.notes.append(NoteCode::PartialDate);
    return result;
}

CellValue CellReader::readQuantity(const QString &text) const
{
    const auto number = readNumber(text);
    if (!number)
        return refused(NoteCode::NotANumber);
    if (number->unit.isEmpty())
        return readUnmarked(*number);
    const auto unit = measureUnitFromText(number->unit);
    if (!unit || unit->dimension != m_item.unit.dimension)
        return refused(unit ? NoteCode::WrongUnit : NoteCode::NotANumber);
    CellValue result = quantity(*number, *unit);
    if (!result.error && *unit != m_item.unit)
        result.notes.append(NoteCode::UnitInCell);
    return result;
}

/// 6860 in a column of kilograms: grams, when no child could weigh that many kilograms and usual ones weigh that in
/// grams.
CellValue CellReader::readUnmarked(const CellNumber &number) const
{
    const CellValue asWritten = quantity(number, m_item.unit);
    if (asWritten.error != NoteCode::OutOfRange || m_item.unit != kilogram || !m_field->usual.isSet())
        return asWritten;
    CellValue asGrams = quantity(number, {Dimension::Mass, 0});
    if (asGrams.error || !asGrams.notes.isEmpty())
        return asWritten;
    asGrams.notes.append(NoteCode::GramsForKilograms);
    return asGrams;
}

CellValue CellReader::quantity(const CellNumber &number, MeasureUnit unit) const
{
    const int storedExponent = measureUnit(m_field->unit).exponent - m_field->scale;
    const auto stored = scaled(number, unit.exponent - storedExponent);
    if (!stored || !m_field->hard.contains(stored->value))
        return refused(NoteCode::OutOfRange);
    CellValue result {stored->value};
    if (stored->isRounded)
        result.notes.append(NoteCode::Rounded);
    if (!m_field->usual.contains(stored->value))
        result.notes.append(NoteCode::OutsideUsual);
    return result;
}

const CellReader::Choice *CellReader::findChoice(const QString &text, QDate day) const
{
    const auto isMeant = [&](const Choice &choice) { return choice.text == text && choice.code->isValidOn(day); };
    const auto found = std::ranges::find_if(m_choices, isMeant);
    return found == m_choices.end() ? nullptr : &*found;
}

CellValue CellReader::readChoice(const QString &text, QDate day) const
{
    const Choice *choice = findChoice(text, day);
    if (!choice)
        choice = findChoice(searchKey(text), day);
    return choice ? CellValue {choice->value} : refused(NoteCode::UnknownCode);
}

} // namespace boshi::exchange
