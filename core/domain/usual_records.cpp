// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/usual_records.h"

#include "core/domain/loss.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"

namespace boshi {
namespace {

namespace keys = records::keys;

bool isBornOf(const Record &person, const Record &pregnancy)
{
    const auto *bornOf = person.get<QUuid>(keys::person::bornOf);
    return bornOf && *bornOf == pregnancy.id && isRecorded(person.value(keys::person::birthDate));
}

bool isBorn(const Family &family, const Record &pregnancy)
{
    return std::ranges::any_of(family.members(), [&](const Member &member) { return isBornOf(*member.person, pregnancy); });
}

bool isWithin(const records::UsualTime &time, QDate start, QDate day)
{
    return dayOf(time.first, start) <= day && day <= dayOf(time.last, start);
}

/// Without a full day of birth nobody can tell, and everything is offered.
bool isAtAge(const Family &family, const Record &person, const records::UsualTime &time, QDate today)
{
    if (isMourned(family, person.id))
        return false;
    const auto birth = birthDayOf(person);
    return !birth || isWithin(time, *birth, today);
}

bool isAtTime(const Family &family, const Record &pregnancy, const records::UsualTime *time, QDate today)
{
    if (!time)
        return isOngoing(family, pregnancy);
    const auto end = endOf(family, pregnancy);
    return end && isWithin(*time, *end, today);
}

} // namespace

bool isOngoing(const Family &family, const Record &pregnancy)
{
    const auto *outcome = pregnancy.get<QString>(keys::pregnancy::outcome);
    return (!outcome || *outcome == u"ongoing") && !isBorn(family, pregnancy) && !isMourned(family, pregnancy.id);
}

std::optional<QDate> endOf(const Family &family, const Record &pregnancy)
{
    if (const auto *day = pregnancy.get<PartialDate>(keys::pregnancy::outcomeOn); day && day->fullDay())
        return day->fullDay();
    for (const Member &member : family.members())
        if (isBornOf(*member.person, pregnancy))
            if (const auto day = birthDayOf(*member.person))
                return day;
    return std::nullopt;
}

bool hasCome(const RecordType &type, const Family &family, const Record &person, QDate today)
{
    const auto *time = records::usualTimeOf(type);
    const auto birth = birthDayOf(person);
    return !time || !birth || !today.isValid() || dayOf(time->first, *birth) <= countedUntil(family, person, today);
}

bool isUsualNow(const RecordType &type, const Family &family, const QUuid &subject, QDate today)
{
    const Record *about = family.record(subject);
    if (about && about->type == &records::pregnancy)
        return isAtTime(family, *about, records::usualTimeOf(type), today);
    if (about && about->type == &records::handbook)
        about = family.record(about->subject);
    if (const auto *time = records::usualTimeOf(type))
        return about && isAtAge(family, *about, *time, today);
    return type.sortDay() && type.sortDay()->has(StartsToday);
}

} // namespace boshi
