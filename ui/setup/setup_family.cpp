// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_family.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/sections/new_person.h"
#include "ui/sections/record_names.h"
#include "ui/words/labels.h"

namespace boshi::ui {
namespace {

namespace keys = records::keys;

void markBegun(std::vector<RecordEdit> &edits)
{
    for (RecordEdit &edit : edits)
        if (edit.type == &records::family)
            edit.set(keys::family::setUp, QStringLiteral("begun"));
}

} // namespace

SetupFamily::SetupFamily(VaultSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<Done> SetupFamily::add(const Record &person, const QString &role, std::vector<RecordEdit> more)
{
    PersonAddition addition = additionTo(m_session, person, role, isNew());
    markBegun(addition.edits);
    std::ranges::move(more, std::back_inserter(addition.edits));
    const bool isOpen = family() && family()->id() == addition.family;
    if (const auto added = m_session.apply(Change::of(ChangeKind::Add, std::move(addition.edits))); !added)
        return added.error();
    m_isNew = false;
    if (!isOpen)
        emit begun(addition.family, person.id);
    return Done();
}

Result<Done> SetupFamily::finish()
{
    const Record *own = family() ? family()->record(family()->id()) : nullptr;
    if (!own || own->type != &records::family)
        return Done();
    RecordEdit edit{.record = own->id, .type = own->type};
    edit.set(keys::family::setUp, QStringLiteral("finished"));
    if (const auto written = m_session.apply(Change::of(ChangeKind::Setup, {edit})); !written)
        return written.error();
    return Done();
}

QStringList SetupFamily::names() const
{
    QStringList names;
    if (family())
        for (const Member &member : family()->members())
            names << (member.role.isEmpty() ? personName(*member.person)
                                            : tr("%1 (%2)", "name, role in the family").arg(personName(*member.person), roleLabel(member.role)));
    return names;
}

} // namespace boshi::ui
