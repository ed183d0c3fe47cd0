// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/siblings.h"

#include "core/domain/loss.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys::person;

/// Where one of them says nothing about the pregnancy, by the day of birth and an order in it.
bool areBornTogether(const Record &one, const Record &other)
{
    const auto *pregnancy = one.get<QUuid>(keys::bornOf);
    const auto *otherPregnancy = other.get<QUuid>(keys::bornOf);
    if (pregnancy && otherPregnancy)
        return *pregnancy == *otherPregnancy;
    const auto born = birthDayOf(one);
    return born && born == birthDayOf(other) && isRecorded(one.value(keys::multipleOrder)) && isRecorded(other.value(keys::multipleOrder));
}

qint64 orderOf(const Record *child)
{
    const auto *order = child->get<qint64>(keys::multipleOrder);
    return order ? *order : 0;
}

} // namespace

std::vector<const Record *> filledTogether(const Family &family, const QUuid &child)
{
    const Record *one = family.record(child);
    if (!one || isMourned(family, child))
        return {};
    std::vector<const Record *> children;
    for (const Member &member : family.members())
        if (isChildRole(member.role) && (member.person == one || areBornTogether(*one, *member.person)) && !isMourned(family, member.person->id))
            children.push_back(member.person);
    if (children.size() < 2 || std::ranges::find(children, one) == children.end())
        return {};
    std::ranges::stable_sort(children, {}, orderOf);
    return children;
}

int childNumber(const Family &family, const QUuid &person)
{
    int number = 0;
    for (const Member &member : family.members()) {
        if (!isChildRole(member.role))
            continue;
        if (member.person->id == person)
            return number;
        ++number;
    }
    return -1;
}

} // namespace boshi
