// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

namespace boshi::ui {

/// The questions of setting up after the passphrase, in their order.
enum class SetupQuestion { Sheet, FirstPerson, Guardians, Handbook };

/// The first question to which the vault holds no answer; the last one when it holds them all. `family` may be null. A further
/// family in a vault needs no sheet of its own.
SetupQuestion firstOpenQuestion(const VaultSession &session, const Family *family, bool needsSheet);

/// Somebody expecting a child, and the pregnancy; both null when nobody is. `mother` alone when no pregnancy is recorded.
struct Expecting {
    const Record *mother = nullptr;
    const Record *pregnancy = nullptr;
};
Expecting expectingIn(const Family &family);

std::vector<Member> childrenIn(const Family &family);

} // namespace boshi::ui
