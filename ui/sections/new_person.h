// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

namespace boshi::ui {

/// What adds a person with this role to the open family, or, with `inNewFamily` or when none is open, to one of its own.
struct PersonAddition {
    QUuid family;
    std::vector<RecordEdit> edits;
};
PersonAddition additionTo(const VaultSession &session, const Record &person, const QString &role, bool inNewFamily);

/// Adds a person with this role: to the open family, or, with `inNewFamily` or when none is open, to one of its own.
/// One change, so that one undo takes it back. The family's id.
Result<QUuid> addPerson(VaultSession &session, const Record &person, const QString &role, bool inNewFamily);

} // namespace boshi::ui
