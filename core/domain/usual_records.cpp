// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/usual_records.h"

#include "core/dates/age.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"

namespace boshi {
namespace {

namespace keys = records::keys;

bool isBorn(const Family &family, const Record &pregnancy)
{
    return std::ranges::any_of(family.members(), [&](const Member &member) {
        const auto *bornOf = member.person->get<QUuid>(keys::person::bornOf);
        return bornOf && *bornOf == pregnancy.id && isRecorded(member.person->value(keys::person::birthDate));
    });
}

/// Without a full day of birth nobody can tell, and everything is offered.
bool isAtAge(const Record &person, const records::UsualTime &time, QDate today)
{
    if (isRecorded(person.value(keys::person::diedOn)))
        return false;
    const auto birth = birthDayOf(person);
    const auto days = birth ? ageInDays(today, *birth) : std::optional<int>();
    return !birth || (days && *days >= time.firstDay && *days <= time.lastDay);
}

} // namespace

bool isOngoing(const Family &family, const Record &pregnancy)
{
    const auto *outcome = pregnancy.get<QString>(keys::pregnancy::outcome);
    return (!outcome || *outcome == u"ongoing") && !isBorn(family, pregnancy);
}

bool isUsualNow(const RecordType &type, const Family &family, const QUuid &subject, QDate today)
{
    const Record *about = family.record(subject);
    if (about && about->type == &records::pregnancy)
        return isOngoing(family, *about);
    if (about && about->type == &records::handbook)
        about = family.record(about->subject);
    if (const auto *time = records::usualTimeOf(type))
        return about && isAtAge(*about, *time, today);
    return type.sortDay() && type.sortDay()->has(StartsToday);
}

} // namespace boshi
