// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reference/code_lists.h"
#include "core/schema/field.h"

/// What the guardian's records of several ages ask alike.
namespace boshi::records::guardian {

constexpr Field day()
{
    return {.key = "day", .kind = FieldKind::Date, .label = QT_TRANSLATE_NOOP("records", "Date of the record"),
            .flags = SortDay | NotInFuture | StartsToday};
}

constexpr Field question(std::string_view key, const char *label, Certainty certainty)
{
    return {.key = key, .kind = FieldKind::YesNo, .label = label, .certainty = certainty};
}

constexpr Field sinceApril2023(Field field)
{
    field.edition = "R5-04";
    return field;
}

constexpr Field feeds(Certainty certainty = Certainty::Implementation)
{
    return question("feeds", QT_TRANSLATE_NOOP("records", "Drinks well"), certainty);
}

constexpr Field sleepsOnBack(Certainty certainty = Certainty::Implementation)
{
    return sinceApril2023(question("supine", QT_TRANSLATE_NOOP("records", "Sleeps on the back"), certainty));
}

constexpr Field childSeat(Certainty certainty = Certainty::Implementation)
{
    return sinceApril2023(question("carseat", QT_TRANSLATE_NOOP("records", "Child seat in the car"), certainty));
}

constexpr Field ownSleep(Certainty certainty = Certainty::Implementation)
{
    return sinceApril2023(question("own_sleep",
    QT_TRANSLATE_NOOP("records", "Trouble with the guardian's own sleep"), certainty));
}

constexpr Field finishingBrush(Certainty certainty = Certainty::Implementation)
{
    return question("finish", QT_TRANSLATE_NOOP("records", "Finishing brush by an adult"), certainty);
}

constexpr Field fluoride(Certainty certainty = Certainty::Implementation)
{
    return question("fluoride", QT_TRANSLATE_NOOP("records", "Fluoride for the teeth"), certainty);
}

constexpr Field thumbSucking(Certainty certainty = Certainty::Implementation)
{
    return question("thumb", QT_TRANSLATE_NOOP("records", "Thumb sucking"), certainty);
}

constexpr Field chewsWell(Certainty certainty = Certainty::Implementation)
{
    return question("chew", QT_TRANSLATE_NOOP("records", "Chews well"), certainty);
}

constexpr Field favouritePlay(Certainty certainty = Certainty::Implementation)
{
    return {.key = "fav", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Favourite play"),
            .certainty = certainty};
}

constexpr Field birthdayMessage(Certainty certainty = Certainty::Implementation)
{
    return {.key = "msg", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "Birthday message"),
            .certainty = certainty};
}

constexpr Field adviser(Certainty certainty = Certainty::Implementation)
{
    return question("adviser", QT_TRANSLATE_NOOP("records", "Somebody to consult"), certainty);
}

constexpr Field anxiety(Certainty certainty = Certainty::Implementation)
{
    return {.key = "anxiety", .kind = FieldKind::Choice,
            .label = QT_TRANSLATE_NOOP("records", "Worry or difficulty in raising the child"),
            .choices = &codes::yesNoUnsure, .certainty = certainty};
}

constexpr Field ownWords()
{
    return {.key = "memo", .kind = FieldKind::LongText, .label = QT_TRANSLATE_NOOP("records", "In own words")};
}

constexpr Field writtenBy()
{
    return {.key = "written_by", .kind = FieldKind::Text, .label = QT_TRANSLATE_NOOP("records", "Written by"),
            .flags = Steady, .certainty = Certainty::Proposal};
}

} // namespace boshi::records::guardian
