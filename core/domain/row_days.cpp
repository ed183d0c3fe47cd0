// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/row_days.h"

namespace boshi {
namespace {

constexpr std::string_view ageInDays = "age_days"; // Of every row that has it (core/records/types/child_fields.h).

std::optional<QDate> birthOfSubject(const Family &family, const Record &record)
{
    const Record *person = family.record(record.subject);
    return person ? birthDayOf(*person) : std::nullopt;
}

} // namespace

std::optional<QDate> dayOfRow(const Family &family, const Record &record)
{
    if (const PartialDate *day = record.day())
        return day->fullDay();
    const auto *days = record.get<qint64>(ageInDays);
    const auto birth = days ? birthOfSubject(family, record) : std::nullopt;
    return birth ? std::optional(birth->addDays(*days)) : std::nullopt;
}

std::optional<qint64> ageInDaysOfRow(const Family &family, const Record &record)
{
    if (const auto *days = record.get<qint64>(ageInDays))
        return *days;
    const auto birth = birthOfSubject(family, record);
    const auto day = dayOfRow(family, record);
    return birth && day ? std::optional(birth->daysTo(*day)) : std::nullopt;
}

} // namespace boshi
