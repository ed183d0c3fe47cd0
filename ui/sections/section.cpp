// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/section.h"

#include "core/domain/handbooks.h"
#include "core/domain/siblings.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/revision.h"
#include "core/reference/editions.h"

namespace boshi::ui {
namespace {

bool isOwnType(const Family &family, const Place &place, const RecordType &type)
{
    const Record *own = family.record(place.subject);
    return own && own->type == &type;
}

/// Whoever may be somebody's mother in this family, by birth or not.
bool mayBeMother(const Member &member)
{
    const auto *sex = member.person ? member.person->get<QString>(records::keys::person::sex) : nullptr;
    const bool cares = member.role == u"adoptive_parent" || member.role == u"foster_parent" || member.role == u"guardian";
    return isMotherRole(member.role) || (cares && (!sex || *sex != u"male"));
}

/// Nobody is kept from anything before it is known who they are.
bool fitsRole(const Member &member, About about)
{
    const QString &role = member.role;
    switch (about) {
    case About::Anybody: return true;
    case About::Mother: return role.isEmpty() || mayBeMother(member);
    case About::Child: return role.isEmpty() || isChildRole(role);
    }
    Q_UNREACHABLE();
}

/// Which pages somebody has, with what is asked for each of them looked up once.
class Pages {
public:
    Pages(const Family &family, const Place &place, QDate today)
        : m_family(family)
        , m_place(place)
        , m_member(memberOf(family, place.person))
        , m_edition(editionOf(family, place.subject))
        , m_today(today)
    {
    }

    bool have(const RecordType &type) const
    {
        if (type.chapter.empty())
            return false;
        if (isOwnType(m_family, m_place, type))
            return true;
        if (m_place.subject != m_place.person)
            return type.subject == Subject::Pregnancy;
        return type.subject != Subject::None && (isTheirs(type) || isRecorded(type));
    }

private:
    bool isTheirs(const RecordType &type) const
    {
        // What happens to a family has its page in any case; what a child's handbook asks, as far as it asks.
        return fitsRole(m_member, type.about) && (type.about != About::Child || editions::has(m_edition, type.edition))
            && (type.subject != Subject::Person || !m_member.person || hasCome(type, m_family, *m_member.person, m_today));
    }
    /// What is about a person stays in sight, for whomever and for whenever it is meant as a rule.
    bool isRecorded(const RecordType &type) const
    {
        return type.subject == Subject::Person && !m_family.recordsOf(m_place.person, type).empty();
    }

    const Family &m_family;
    const Place &m_place;
    Member m_member;
    QString m_edition;
    QDate m_today;
};

const RecordType *ownerType(Subject subject)
{
    switch (subject) {
    case Subject::None: return nullptr;
    case Subject::Family: return &records::family;
    case Subject::Person: return &records::person;
    case Subject::Pregnancy: return &records::pregnancy;
    case Subject::Handbook: return &records::handbook;
    }
    Q_UNREACHABLE();
}

std::vector<QUuid> subjectsAt(const Family &family, const Place &place)
{
    if (place.subject != place.person)
        return {place.subject};
    auto subjects = family.subjectsOf(place.person);
    subjects.push_back(family.id());
    return subjects;
}

} // namespace

Member memberOf(const Family &family, const QUuid &person)
{
    const auto members = family.members();
    const auto found = std::ranges::find_if(members, [&](const Member &member) { return member.person->id == person; });
    return found == members.end() ? Member() : *found;
}

std::vector<Section> sectionsOf(const Family &family, const Place &place, QDate today)
{
    const Pages pages(family, place, today);
    std::vector<Section> sections;
    for (const RecordType *type : records::all()) {
        if (!pages.have(*type))
            continue;
        auto found = std::ranges::find(sections, type->chapter, &Section::chapter);
        if (found == sections.end())
            found = sections.insert(found, Section{type->chapter});
        found->types.push_back(type);
    }
    return sections;
}

Section sectionOf(const Family &family, const Place &place, std::string_view chapter, QDate today)
{
    const auto sections = sectionsOf(family, place, today);
    const auto found = std::ranges::find(sections, chapter, &Section::chapter);
    return found == sections.end() ? Section{chapter} : *found;
}

std::vector<const Record *> recordsAt(const Family &family, const Place &place, const RecordType &type)
{
    if (isOwnType(family, place, type))
        return {family.record(place.subject)};
    std::vector<const Record *> result;
    for (const QUuid &subject : subjectsAt(family, place))
        std::ranges::copy(family.recordsOf(subject, type), std::back_inserter(result));
    return result;
}

QUuid subjectForNew(const Family &family, const Place &place, const RecordType &type)
{
    if (isOwnType(family, place, type))
        return {};
    const RecordType *owner = ownerType(type.subject);
    const auto owns = [&](const QUuid &subject) {
        const Record *record = family.record(subject);
        return record && record->type == owner;
    };
    const auto subjects = subjectsAt(family, place); // The latest pregnancy comes first.
    const auto found = std::ranges::find_if(subjects, owns);
    return found == subjects.end() ? QUuid() : *found;
}

std::vector<const Record *> childrenFilledTogether(const Family &family, const Place &place, const RecordType &type)
{
    if (type.about == About::Mother || isSealed(type.privacy) || subjectForNew(family, place, type) != place.person)
        return {};
    return filledTogether(family, place.person);
}

} // namespace boshi::ui
