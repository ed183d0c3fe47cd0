// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/code_list.h"
#include "core/schema/field.h"
#include "core/schema/value.h"

/// The teeth and marks that the dental pages print.
namespace boshi::teeth {

/// One mark, as the mother's form, the child's or both print it.
struct PrintedMark {
    std::string_view mark; ///< As printed and stored.
    const char *label;
    int mothersCode;                ///< Digit of the national code; 0: the mother's form does not have it.
    int childsCode;                 ///< The same for the child's form.
    std::u16string_view typed = {}; ///< Single characters that people type for it.
    Certainty certainty;
    std::string_view source;
};

std::span<const PrintedMark> printedMarks();

/// One printed form: its marks in the order of their national codes, and its teeth as somebody sees them who faces the mouth,
/// so that the right side of the mouth comes first.
struct Form {
    const CodeList &marks;
    std::span<const int> upper;
    std::span<const int> lower;

    bool has(int tooth) const;
};

/// The form whose marks are the field's choices; that of permanent teeth for a field that names none.
const Form &formOf(const Field &field);

/// The mark of the form that was meant: "/" is ／ and "o" is ○. Anything else stays as it is.
QString meantMark(const Form &form, const QString &typed);

/// Empty for a tooth without a mark; several of a broken chart are joined.
QString markOf(const ToothChart &chart, int tooth);
/// The tooth has this mark and no other, or none when it is empty; the rest stays as it is and where it is.
ToothChart withMark(ToothChart chart, int tooth, const QString &mark);

} // namespace boshi::teeth
