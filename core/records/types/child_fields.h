// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reference/code_lists.h"
#include "core/schema/field.h"

/// Fields that several of the child's pages have alike: measured so, written so, with the same limits.
namespace boshi::records::child {

/// In whole grams, as maternity wards write it; from the first checkup on it is weight().
constexpr Field newbornWeight()
{
    return {.key = "weight", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Weight"),
            .unit = Unit::Gram,
            .hard = {100, 9'000}, .usual = {200, 6'500}, .quantity = Quantity::BodyWeight, .flags = Chartable};
}

constexpr Field newbornHeight()
{
    return {.key = "height", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Height"),
            .unit = Unit::Centimetre,
            .scale = 1, .hard = {100, 900}, .usual = {200, 650}, .quantity = Quantity::BodyLength, .flags = Chartable};
}

constexpr Field newbornChest()
{
    return {.key = "chest", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Chest circumference"),
            .unit = Unit::Centimetre, .scale = 1, .hard = {80, 700}, .usual = {130, 500},
            .quantity = Quantity::ChestCircumference};
}

constexpr Field newbornHead()
{
    return {.key = "head", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Head circumference"),
            .unit = Unit::Centimetre, .scale = 1, .hard = {80, 700}, .usual = {150, 450},
            .quantity = Quantity::HeadCircumference, .flags = Chartable};
}

constexpr Field weight()
{
    return {.key = "weight", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Weight"),
            .unit = Unit::Kilogram,
            .scale = 3, .hard = {200, 200'000}, .usual = {500, 60'000}, .quantity = Quantity::BodyWeight,
            .flags = Chartable};
}

constexpr Field height()
{
    return {.key = "height", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Height"),
            .unit = Unit::Centimetre,
            .scale = 1, .hard = {150, 2200}, .usual = {250, 1300}, .quantity = Quantity::BodyLength, .flags = Chartable};
}

constexpr Field chest()
{
    return {.key = "chest", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Chest circumference"),
            .unit = Unit::Centimetre, .scale = 1, .hard = {100, 1500}, .usual = {150, 900},
            .quantity = Quantity::ChestCircumference};
}

constexpr Field head()
{
    return {.key = "head", .kind = FieldKind::Decimal, .label = QT_TRANSLATE_NOOP("records", "Head circumference"),
            .unit = Unit::Centimetre, .scale = 1, .hard = {100, 800}, .usual = {150, 600},
            .quantity = Quantity::HeadCircumference, .flags = Chartable};
}

/// 日齢: the day of birth is day 0.
constexpr Field ageInDays()
{
    return {.key = "age_days", .kind = FieldKind::Integer, .label = QT_TRANSLATE_NOOP("records", "Age in days"),
            .unit = Unit::Days, .hard = {0, 365}, .usual = {0, 60}};
}

/// For rows that the paper dates by age in days alone.
constexpr Field dayOfRow()
{
    return {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date"),
            .flags = SortDay | NotInFuture, .certainty = Certainty::Proposal};
}

constexpr Field sucking()
{
    return {.key = "sucking", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Strength of sucking"),
            .choices = &codes::sucking};
}

constexpr Field feeding(Certainty certainty = Certainty::Implementation, Condition when = {})
{
    return {.key = "feeding", .kind = FieldKind::Choice, .label = QT_TRANSLATE_NOOP("records", "Feeding"),
            .choices = &codes::feeding, .certainty = certainty, .when = when};
}

constexpr Field toBeFollowed(Certainty certainty = Certainty::Implementation)
{
    return {.key = "follow_up", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "To be followed"),
            .certainty = certainty};
}

constexpr Field specialRemarks(Certainty certainty = Certainty::Implementation)
{
    return {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Special remarks"),
            .certainty = certainty};
}

constexpr Field remarks(Certainty certainty = Certainty::Implementation)
{
    return {.key = "remarks", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Remarks"),
            .certainty = certainty};
}

constexpr Field facility(Certainty certainty = Certainty::Implementation)
{
    return {.key = "facility", .kind = FieldKind::Text,
            .label = QT_TRANSLATE_NOOP("records", "Facility or person in charge"),
            .flags = Steady | Suggested, .certainty = certainty};
}

} // namespace boshi::records::child
