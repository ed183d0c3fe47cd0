// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sort_key.h"

#include "core/schema/code_list.h"

namespace boshi::ui {
namespace {

/// The order of the list, which is the order on paper; what is not in it comes last.
qint64 placeInList(const CodeList &list, const QString &code)
{
    const auto found = std::ranges::find(list.codes, code.toUtf8().toStdString(), &Code::code);
    return found - list.codes.begin();
}

/// By the first possible day, then the less precise first.
qint64 dayKey(const PartialDate &date)
{
    const int precision = (date.month() ? 1 : 0) + (date.day() ? 1 : 0);
    return date.firstDay().toJulianDay() * 8 + precision * 2 + (date.isAbout() ? 0 : 1);
}

struct Key {
    const Field &field;
    const TextOf &textOf;

    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(Absence) const { return {}; }
    QVariant operator()(bool yes) const { return yes; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(const QString &text) const
    {
        if (field.kind == FieldKind::Choice && field.choices)
            return placeInList(*field.choices, text);
        return text;
    }
    QVariant operator()(const PartialDate &date) const { return dayKey(date); }
    QVariant operator()(TimeOfDay time) const { return time.minutes; }
    QVariant operator()(const DateTime &moment) const
    {
        return moment.day.toJulianDay() * 1440 + moment.minutes - moment.offsetMinutes;
    }
    QVariant operator()(Duration duration) const { return duration.minutes; }
    QVariant operator()(GestationalAge age) const { return age.totalDays(); }
    QVariant operator()(PregnancyMonth month) const { return month.month; }
    QVariant operator()(const Ordinal &ordinal) const { return int(ordinal.level); }
    QVariant operator()(const auto &) const { return textOf(); }
};

} // namespace

QVariant sortKey(const Field &field, const Value &value, const TextOf &textOf)
{
    return std::visit(Key{field, textOf}, value);
}

} // namespace boshi::ui
