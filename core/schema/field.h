// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/code_list.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <span>
#include <string_view>

namespace boshi {

/// Closed: a new kind needs a grammar, an encoding, an editor and a display, and the tests say so.
enum class FieldKind {
    Text,
    LongText,
    Integer,
    Decimal, ///< Fixed scale, see Field::scale; stored as an integer.
    YesNo,
    Choice,
    MultiChoice,
    Date, ///< Full, partial or "about".
    Time,
    DateTime,
    Duration,
    GestationalAge,
    PregnancyMonth,
    Ordinal,
    ToothChart,
    Attachment,
    Reference,
};

/// The unit a quantity is shown and typed in; with Field::scale it fixes the stored unit (kg scale 3 = g, cm scale 1 = mm).
enum class Unit {
    None,
    Gram,
    Kilogram,
    Centimetre,
    MmHg,
    Millilitre,
    Minutes,
    Days,
    Weeks,
    Months,
    Years,
    Celsius,
    Percent,
    GramPerDecilitre,
    MilligramPerDecilitre,
    TenThousandPerMicrolitre, ///< Blood cells, as Japanese laboratories print them.
    Yen,
    CigarettesPerDay,
    Teeth,
    People,
};

/// What a number measures, for whoever collects measurements across record types (growth chart, remarks).
enum class Quantity { None, BodyWeight, BodyLength, HeadCircumference, ChestCircumference, SystolicPressure, DiastolicPressure };

enum class Subject { None, Family, Person, Pregnancy, Handbook };

/// Whose pages have it: a page about a pregnancy is its mother's.
enum class About { Anybody, Mother, Child };

/// One per record type (data.md §6).
enum class Privacy { Child, Family, Mother, Professional };

/// How sure we are that the paper has this field, in the words of our reference.
enum class Certainty { Official, Implementation, Secondhand, Remembered, Proposal };

/// Bounds in the field's stored unit.
struct Range {
    qint64 low = std::numeric_limits<qint64>::min();
    qint64 high = std::numeric_limits<qint64>::max();

    constexpr bool contains(qint64 value) const { return low <= value && value <= high; }
    constexpr bool isSet() const
    {
        return low != std::numeric_limits<qint64>::min() || high != std::numeric_limits<qint64>::max();
    }
};

/// Field::refersTo of a Reference that may name a record of any type.
inline constexpr std::string_view anyRecord = "*";

enum FieldFlag : unsigned {
    Required = 1,   ///< A record without it is not saved.
    SortDay = 2,    ///< The record's one day, by which it is sorted (data.md §1).
    Chartable = 4,
    NotInFuture = 8, ///< A day after today is asked about; with Required days it is refused.
    Internal = 16,  ///< Kept by the program, shown read-only.
    Withholding = 32, ///< Yes: the record leaves the vault only when it is released, each time (core/domain/disclosure.h).
    Steady = 64,    ///< As a rule the same at the next visit: may be copied from the one before.
    Suggested = 128, ///< A place or a professional: earlier values of the whole vault are offered. Never a family's own.
    StartsToday = 256, ///< Usually written down on the day itself: a new record proposes it.
};

/// A field belongs to a record only while another Choice field of it has one of these codes, or a YesNo field "yes" or "no"
/// ("other: which?", the items of one checkup). What was recorded before stays and is shown.
struct Condition {
    std::string_view field = {};
    std::span<const std::string_view> codes = {};
    bool isUnless = false; ///< The other way round: while it has none of them.

    constexpr bool isSet() const { return !field.empty(); }
    /// `code` is what the other field has; empty for nothing.
    constexpr bool holdsFor(std::string_view code) const { return !isSet() || (std::ranges::find(codes, code) != codes.end()) != isUnless; }
};

/// Everything the forms, lists, printer, exchange formats and merge need to know about a field.
struct Field {
    std::string_view key; ///< Stored for ever; never reuse or rename.
    FieldKind kind;
    const char *label; ///< English source text, translated where it is shown.
    Unit unit = Unit::None;
    int scale = 0;    ///< Decimals of a Decimal: the stored integer is the shown number times 10^scale (kg with scale 3 is g).
    Range hard = {};  ///< Outside: an error.
    Range usual = {}; ///< Outside: a question, never a refusal.
    const CodeList *choices = nullptr;
    Quantity quantity = Quantity::None;
    unsigned flags = 0;
    std::string_view refersTo = {}; ///< Record type key of a Reference, or anyRecord.
    Certainty certainty = Certainty::Implementation;
    Condition when = {};
    std::string_view edition = {}; ///< The first handbook edition that has it, a code of codes::handbookEdition; empty: every one.

    constexpr bool has(FieldFlag flag) const { return (flags & flag) != 0; }
};

consteval bool keysAreUnique(std::span<const Field> fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        for (std::size_t j = i + 1; j < fields.size(); ++j)
            if (fields[i].key == fields[j].key)
                return false;
    return true;
}

} // namespace boshi
