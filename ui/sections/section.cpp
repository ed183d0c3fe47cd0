// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/section.h"

#include "core/records/catalogue.h"

namespace boshi::ui {
namespace {

bool isOwnType(const Family &family, const Place &place, const RecordType &type)
{
    const Record *own = family.record(place.subject);
    return own && own->type == &type;
}

/// What is about a person stays in sight, for whomever it is meant as a rule.
bool isRecordedFor(const Family &family, const QUuid &person, const RecordType &type)
{
    return type.subject == Subject::Person && !family.recordsOf(person, type).empty();
}

/// Nobody is kept from anything before it is known who they are.
bool fitsRole(const QString &role, About about)
{
    switch (about) {
    case About::Anybody: return true;
    case About::Mother: return role.isEmpty() || isMotherRole(role);
    case About::Child: return role.isEmpty() || isChildRole(role);
    }
    Q_UNREACHABLE();
}

bool fits(const Family &family, const Place &place, const RecordType &type)
{
    if (type.chapter.empty())
        return false;
    if (isOwnType(family, place, type))
        return true;
    if (place.subject != place.person)
        return type.subject == Subject::Pregnancy;
    if (type.subject == Subject::None)
        return false;
    return fitsRole(memberOf(family, place.person).role, type.about) || isRecordedFor(family, place.person, type);
}

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

std::vector<Section> sectionsOf(const Family &family, const Place &place)
{
    std::vector<Section> sections;
    for (const RecordType *type : records::all()) {
        if (!fits(family, place, *type))
            continue;
        auto found = std::ranges::find(sections, type->chapter, &Section::chapter);
        if (found == sections.end())
            found = sections.insert(found, Section{type->chapter});
        found->types.push_back(type);
    }
    return sections;
}

Section sectionOf(const Family &family, const Place &place, std::string_view chapter)
{
    const auto sections = sectionsOf(family, place);
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

} // namespace boshi::ui
