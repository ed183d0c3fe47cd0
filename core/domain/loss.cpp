// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/loss.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys;

bool isOneOf(const QString *code, std::initializer_list<QStringView> codes)
{
    return code && std::ranges::find(codes, QStringView(*code)) != codes.end();
}

/// What somebody decided, or what the facts say.
bool isSwitchedOr(const Record &about, bool byFacts)
{
    const auto *decided = about.get<bool>(keys::loss::mourned);
    return decided ? *decided : byFacts;
}

bool endedInLoss(const Record &pregnancy)
{
    return isOneOf(pregnancy.get<QString>(keys::pregnancy::outcome), {u"miscarriage", u"stillbirth", u"ended"});
}

bool wasLostAtBirth(const Family &family, const Record &person)
{
    return std::ranges::any_of(family.recordsOf(person.id, records::birth), [](const Record *birth) { return tellsOfLoss(*birth); });
}

int childrenOf(const Family &family, const QUuid &pregnancy)
{
    return int(std::ranges::count_if(family.members(), [&](const Member &member) {
        const auto *bornOf = member.person->get<QUuid>(keys::person::bornOf);
        return bornOf && *bornOf == pregnancy;
    }));
}

/// Of twins each has facts of its own; the outcome of their pregnancy is only one of them.
bool isLostWithItsPregnancy(const Family &family, const Record &person)
{
    const auto *bornOf = person.get<QUuid>(keys::person::bornOf);
    const Record *pregnancy = bornOf ? family.record(*bornOf) : nullptr;
    return pregnancy && isMournedPregnancy(*pregnancy) && childrenOf(family, *bornOf) == 1;
}

bool isPersonMourned(const Family &family, const Record &person)
{
    return isSwitchedOr(person,
                        isRecorded(person.value(keys::person::diedOn)) || wasLostAtBirth(family, person) || isLostWithItsPregnancy(family, person));
}

} // namespace

bool isMourned(const Family &family, const QUuid &subject)
{
    const Record *about = family.record(subject);
    if (about && about->type == &records::pregnancy)
        return isMournedPregnancy(*about);
    return about && about->type == &records::person && isPersonMourned(family, *about);
}

bool isMournedPregnancy(const Record &pregnancy) { return isSwitchedOr(pregnancy, endedInLoss(pregnancy)); }

bool mayBeMourned(const Family &family, const Record &subject)
{
    const auto members = family.members();
    const auto member = std::ranges::find_if(members, [&](const Member &each) { return each.person->id == subject.id; });
    return member == members.end() || member->role.isEmpty() || isChildRole(member->role) || isMourned(family, subject.id);
}

bool tellsOfLoss(const Record &birth)
{
    return birth.type == &records::birth && isOneOf(birth.get<QString>(keys::birth::findings), {u"stillbirth", u"asphyxia_died"});
}

QDate countedUntil(const Family &family, const Record &person, QDate today)
{
    if (!isMourned(family, person.id))
        return today;
    if (const auto *died = person.get<PartialDate>(keys::person::diedOn))
        return std::min(today, died->lastDay());
    return std::min(today, birthDayOf(person).value_or(today));
}

} // namespace boshi
