// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/new_person.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::ui {
namespace {

namespace keys = records::keys;

RecordEdit membershipOf(const QUuid &id, const QUuid &family, const QUuid &person, const QString &role)
{
    RecordEdit edit{.record = id, .type = &records::membership, .subject = family};
    edit.set(keys::membership::person, person);
    if (!role.isEmpty())
        edit.set(keys::membership::role, role);
    return edit;
}

/// A family has no field that must be filled; its name is the first it gets.
RecordEdit familyNamed(const QUuid &id, const QString &name)
{
    RecordEdit edit{.record = id, .type = &records::family};
    edit.set(keys::family::name, name);
    return edit;
}

const Record *openFamilyRecord(const VaultSession &session)
{
    return session.family() ? session.family()->record(session.family()->id()) : nullptr;
}

} // namespace

PersonAddition additionTo(const VaultSession &session, const Record &person, const QString &role, bool inNewFamily)
{
    const Surroundings &surroundings = session.surroundings();
    const Record *open = inNewFamily ? nullptr : openFamilyRecord(session);
    const bool joins = open && open->type == &records::family;
    const QUuid family = joins ? open->id : surroundings.newId();
    std::vector<RecordEdit> edits{additionOf(person)};
    if (!joins)
        edits.push_back(familyNamed(family, nameOf(person)));
    if (open && !joins) // Somebody who stood alone until now.
        edits.push_back(membershipOf(surroundings.newId(), family, open->id, {}));
    edits.push_back(membershipOf(surroundings.newId(), family, person.id, role));
    return {family, std::move(edits)};
}

Result<QUuid> addPerson(VaultSession &session, const Record &person, const QString &role, bool inNewFamily)
{
    PersonAddition addition = additionTo(session, person, role, inNewFamily);
    if (const auto added = session.apply(Change::of(ChangeKind::Add, std::move(addition.edits))); !added)
        return added.error();
    return addition.family;
}

} // namespace boshi::ui
