// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_note.h"
#include "core/exchange/layout_pack.h"
#include "core/schema/value.h"

#include <QDate>
#include <QVarLengthArray>

namespace boshi::exchange {

struct CellNumber;

/// What a cell says: a value, nothing, or an error; and what there is to remark about it.
struct CellValue {
    Value value = {}; ///< Empty for a blank cell and with an error.
    std::optional<NoteCode> error = {};
    QVarLengthArray<NoteCode, 4> notes = {}; ///< Without the error.
    QString shown = {}; ///< The cell without individual numbers; set when there is something to remark.
};

/// The remarks about a cell with their place, the error first.
std::vector<CellNote> cellNotes(const CellValue &cell, qint64 row, int column, const QString &columnName);

/// Reads the cells of one column into values of one field, by the rules of a pack. Made once per column.
class CellReader {
public:
    /// `field` is null for an item that fills none (an address number); then every cell is text.
    /// Pack and field outlive the reader.
    CellReader(const LayoutPack &pack, const LayoutItem &item, const Field *field);

    /// `today` refuses days after it; codes have to be valid on `day` (an invalid day: any time).
    CellValue read(const CsvCell &cell, QDate today, QDate day = {}) const;

private:
    struct Choice {
        QString text;
        const LayoutCode *code;
        Value value;
    };

    bool isText() const;
    void addChoice(const QString &text, const LayoutCode &code);
    CellValue readText(const QString &text) const;
    CellValue readContent(const QString &text, QDate today, QDate day) const;
    const Value *findNull(const QString &text) const;
    CellValue readMeant(const QString &text, QDate today, QDate day) const;
    CellValue readDay(const QString &text, QDate today) const;
    CellValue readQuantity(const QString &text) const;
    CellValue readUnmarked(const CellNumber &number) const;
    CellValue readChoice(const QString &text, QDate day) const;
    CellValue quantity(const CellNumber &number, MeasureUnit unit) const;
    const Choice *findChoice(const QString &text, QDate day) const;

    const LayoutItem &m_item;
    const Field *m_field;
    std::vector<Choice> m_choices; ///< By code and label as written, then folded.
    std::vector<std::pair<QString, Value>> m_nulls; ///< As written, and folded.
};

} // namespace boshi::exchange
