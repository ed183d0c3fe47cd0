// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/family.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys;

PartialDate dayOf(const Record *record)
{
    const PartialDate *day = record->day();
    return day ? *day : PartialDate();
}

/// Of one type, by day; each day is looked up once, for a child may have thousands of records.
std::vector<const Record *> inOrder(const std::vector<const Record *> &records)
{
    std::vector<std::tuple<PartialDate, QUuid, const Record *>> ranked;
    ranked.reserve(records.size());
    for (const Record *record : records)
        ranked.emplace_back(dayOf(record), record->id, record);
    std::ranges::sort(ranked);
    std::vector<const Record *> result;
    result.reserve(records.size());
    for (const auto &[day, id, record] : ranked)
        result.push_back(record);
    return result;
}

int multipleOrder(const Record *person)
{
    const auto *order = person->get<qint64>(keys::person::multipleOrder);
    return order ? int(*order) : 0;
}

QString roleOf(const Record &membership)
{
    const auto *role = membership.get<QString>(keys::membership::role);
    return role ? *role : QString();
}

bool standsBefore(const Member &left, const Member &right)
{
    const auto rank = [](const Member &member) {
        const int group = isMotherRole(member.role) ? 0 : isChildRole(member.role) ? 2 : 1;
        return std::tuple(group, dayOf(member.person), multipleOrder(member.person), member.person->id);
    };
    return rank(left) < rank(right);
}

} // namespace

void Family::put(Record record)
{
    const QUuid id = record.id;
    const QUuid subject = record.subject;
    if (!m_records.contains(id))
        m_bySubject.insert({subject, record.type}, id);
    m_records.insert(id, std::make_shared<const Record>(std::move(record)));
}

const Record *Family::record(const QUuid &id) const
{
    const auto found = m_records.constFind(id);
    return found == m_records.cend() ? nullptr : found->get();
}

std::vector<const Record *> Family::recordsOf(const QUuid &subject) const
{
    std::vector<const Record *> result;
    for (const RecordType *type : records::all())
        std::ranges::copy(recordsOf(subject, *type), std::back_inserter(result));
    return result;
}

std::vector<const Record *> Family::recordsOf(const QUuid &subject, const RecordType &type, bool withVoided) const
{
    std::vector<const Record *> result;
    for (auto [at, end] = m_bySubject.equal_range(std::pair(subject, &type)); at != end; ++at)
        if (const Record *found = record(*at); withVoided || !found->isVoided)
            result.push_back(found);
    return inOrder(result);
}

std::vector<Member> Family::members() const
{
    std::vector<Member> result;
    for (const Record *membership : recordsOf(m_id, records::membership)) {
        const QUuid *id = membership->get<QUuid>(keys::membership::person);
        const Record *person = id ? record(*id) : nullptr;
        const auto same = [&](const Member &member) { return member.person == person; };
        if (person && !person->isVoided && std::ranges::none_of(result, same))
            result.push_back({person, roleOf(*membership)});
    }
    if (const Record *alone = record(m_id); alone && alone->type == &records::person && !alone->isVoided)
        result.push_back({alone, {}});
    std::ranges::sort(result, standsBefore);
    return result;
}

std::vector<const Record *> Family::pregnanciesOf(const QUuid &person) const
{
    auto result = recordsOf(person, records::pregnancy);
    std::ranges::reverse(result);
    return result;
}

bool Family::concerns(const Record &candidate) const
{
    return candidate.id == m_id || m_records.contains(candidate.id) || candidate.subject == m_id
        || (!candidate.subject.isNull() && m_records.contains(candidate.subject));
}

std::vector<QUuid> Family::subjectsOf(const QUuid &person) const
{
    std::vector<QUuid> subjects{person};
    for (const RecordType *type : {&records::pregnancy, &records::handbook})
        for (const Record *owned : recordsOf(person, *type))
            subjects.push_back(owned->id);
    return subjects;
}

QString nameOf(const Record &person)
{
    const auto *name = person.get<QString>(keys::person::name);
    return name ? *name : QString();
}

std::optional<QDate> birthDayOf(const Record &person)
{
    const auto *birth = person.get<PartialDate>(keys::person::birthDate);
    return birth && birth->isExact() ? birth->fullDay() : std::nullopt;
}

bool isChildRole(const QString &role) { return role == u"child"; }

bool isMotherRole(const QString &role) { return role == u"mother"; }

} // namespace boshi
