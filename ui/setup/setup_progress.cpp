// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_progress.h"

#include "core/domain/usual_records.h"
#include "core/session/sheet_test.h"

namespace boshi::ui {
namespace {

bool hasFirstPerson(const Family &family) { return !childrenIn(family).empty() || expectingIn(family).pregnancy; }

/// Somebody beside the child, or beside the mother who expects one.
bool hasOthers(const Family &family)
{
    const auto adults = std::ranges::count_if(family.members(), [](const Member &member) { return !isChildRole(member.role); });
    return adults > (childrenIn(family).empty() ? 1 : 0);
}

} // namespace

SetupQuestion firstOpenQuestion(const VaultSession &session, const Family *family, bool needsSheet)
{
    if (const auto tested = sheetTestedOn(session); needsSheet && tested && !*tested)
        return SetupQuestion::Sheet;
    if (!family || !hasFirstPerson(*family))
        return SetupQuestion::FirstPerson;
    return hasOthers(*family) ? SetupQuestion::Handbook : SetupQuestion::Guardians;
}

Expecting expectingIn(const Family &family)
{
    Expecting found;
    for (const Member &member : family.members()) {
        if (member.role != u"mother")
            continue;
        if (!found.mother)
            found.mother = member.person;
        for (const Record *pregnancy : family.pregnanciesOf(member.person->id))
            if (!found.pregnancy && isOngoing(family, *pregnancy))
                found = {member.person, pregnancy};
    }
    return found;
}

std::vector<Member> childrenIn(const Family &family)
{
    std::vector<Member> children = family.members();
    std::erase_if(children, [](const Member &member) { return !isChildRole(member.role); });
    return children;
}

} // namespace boshi::ui
